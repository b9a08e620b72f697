import type { Language } from '../dataset/model/language.ts';
import { chartsEn } from '../i18n/charts-en.ts';
import { chartsVi } from '../i18n/charts-vi.ts';

export type ChartWords = typeof chartsVi;

/** The words of the charts, one file a language. */
export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = { vi: chartsVi, en: chartsEn };
