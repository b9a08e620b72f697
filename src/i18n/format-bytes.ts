import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from './format.ts';

const UNITS = ['B', 'kB', 'MB', 'GB'];

/** The size of a file in decimal units, three digits at the most: `83 B`, `508 kB`, `1,7 MB` in Vietnamese. */
export function formatBytes(bytes: number, language: Language): string {
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), UNITS.length - 1);
  const size = bytes / 1000 ** step;
  const decimals = step > 0 && size < 9.95 ? 1 : 0;
  const rounded = Number(size.toFixed(decimals));
  return rounded >= 1000 && step < UNITS.length - 1
    ? `${formatNumber(rounded / 1000, language, 1)} ${UNITS[step + 1] ?? ''}`
    : `${formatNumber(rounded, language, decimals)} ${UNITS[step] ?? ''}`;
}
