import { walkPage, type Attributes } from './walk-page.ts';

type Language = 'vi' | 'en';

/** Collects what a page says in numbers while its elements open and close. */
export interface NumberReader {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: () => void;
  /** Every number of the visible text, and every verbatim piece, as comparable strings. */
  readonly read: (language: Language) => string[];
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const MONTH = new RegExp(MONTHS.join('|'), 'g');

export function createNumberReader(): NumberReader {
  const verbatim: string[] = [];
  /** For each open element: what its text belongs to. */
  const open: ('outside' | 'page' | 'verbatim' | 'unread')[] = [];
  const pieces: string[][] = [];
  let visible = '';
  let isApart = true;
  // Texts of two elements are two numbers; a page has many more elements than texts.
  const separate = (): void => {
    if (!isApart) visible += ' ';
    isApart = true;
  };
  return {
    open(name, attributes) {
      const around = open.at(-1) ?? 'outside';
      separate();
      if (attributes['translate'] === 'no' && around !== 'outside') {
        pieces.push([]);
        open.push('verbatim');
        return;
      }
      const isUnread = around === 'page' && (name === 'script' || attributes['data-citation'] !== undefined);
      open.push(name === 'body' ? 'page' : isUnread ? 'unread' : around === 'verbatim' ? 'page' : around);
    },
    text(text) {
      for (const piece of pieces) piece.push(text);
      if (pieces.length > 0 || open.at(-1) !== 'page') return;
      visible += text;
      isApart = false;
    },
    close() {
      separate();
      if (open.pop() === 'verbatim') verbatim.push((pieces.pop() ?? []).join('').trim());
    },
    read: (language) => [
      // A command is told to speak the language of its page.
      ...verbatim.map((piece) => piece.replaceAll(`--lang ${language}`, '--lang')),
      ...readNumbers(visible, language),
    ],
  };
}

/** Every number of a page's visible text, and every verbatim piece, as comparable strings. */
export function numbersOf(html: string, language: Language): string[] {
  const reader = createNumberReader();
  walkPage(html, reader);
  return reader.read(language);
}

/** The numbers of a text as a language writes them: `1.004` and `1,004` both give 1004; months become numbers. */
export function readNumbers(text: string, language: Language): string[] {
  const months =
    language === 'en' ? text.replace(MONTH, (month) => ` ${String(MONTHS.indexOf(month) + 1)} `) : text;
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  return (months.match(PATTERNS[language]) ?? []).map((number) =>
    number.replaceAll(group, '').replace(decimal, '.'),
  );
}

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  vi: /\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/g,
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/g,
};
