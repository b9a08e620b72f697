import type { Language } from '../dataset/model/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

// What orders and formats is slow to make, and the same for all pages.
const COLLATORS = { vi: new Intl.Collator(LOCALES.vi), en: new Intl.Collator(LOCALES.en) };
const LISTS = {
  vi: new Intl.ListFormat(LOCALES.vi, { type: 'conjunction' }),
  en: new Intl.ListFormat(LOCALES.en, { type: 'conjunction' }),
};

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  numberFormats.set(key, made);
  return made;
}

/** Decimal places that a number needs to be written out as it is: 83.64 has two. */
export function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

/** A number in a language's own grouping and decimals: `1.004`, `83,64`. `decimals` defaults to those it has. */
export function formatNumber(value: number, language: Language, decimals = decimalsOf(value)): string {
  return numberFormat(language, decimals).format(value);
}

/** A percentage: `83,64%` in Vietnamese, `83.64%` in English. */
export function formatPercent(value: number, language: Language, decimals?: number): string {
  return `${formatNumber(value, language, decimals)}%`;
}

/** Made once: to make one takes a hundred times longer than to use it. */
const ENGLISH_MONTH = new Intl.DateTimeFormat(LOCALES.en, {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'long',
});
const ENGLISH_DAY = new Intl.DateTimeFormat(LOCALES.en, {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
});

/** An ISO 8601 date, whole or reduced, in words of the language: `12/10/2021`, `12 October 2021`; `2022` stays. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  if (!month) return iso;
  if (language === 'vi') return [day && Number(day), Number(month), year].filter(Boolean).join('/');
  const time = new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  return (day ? ENGLISH_DAY : ENGLISH_MONTH).format(time);
}

/** Names joined as the language joins them: `A, B và C`, `A, B and C`. */
export function formatList(items: readonly string[], language: Language): string {
  return LISTS[language].format(items);
}

/** Orders names as a reader of the language expects. */
export function compareNames(a: string, b: string, language: Language): number {
  return COLLATORS[language].compare(a, b);
}
