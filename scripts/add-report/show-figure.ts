import { styleText } from 'node:util';
import type { Code } from '../../src/dataset/model/codes.ts';
import type { Column } from '../../src/dataset/model/column.ts';
import type { Language } from '../../src/dataset/model/language.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import type { FigureDraft, ObservationDraft } from '../../src/dataset/propose/draft.ts';
import type { PrintedFigure } from '../../src/dataset/prove/printed-figures.ts';
import type { NamesOf } from './names.ts';

const WORDS_BESIDE = 90;
/** Where a figure stands and the words around it: for the terminal alone, never for a file. */
export function showFigure(
  figure: PrintedFigure,
  paragraph: string,
  { index, count, language }: { readonly index: number; readonly count: number; readonly language: Language },
): string {
  const title = {
    vi: `Con số ${String(index)}/${String(count)} · đoạn ${String(figure.paragraph)}`,
    en: `Figure ${String(index)} of ${String(count)} · paragraph ${String(figure.paragraph)}`,
  }[language];
  return `${styleText('bold', title)}\n${showContext(figure, paragraph, WORDS_BESIDE)}`;
}

/** The words around a figure on one line, the figure marked. */
export function showContext({ start, end }: PrintedFigure, paragraph: string, beside: number): string {
  const before = paragraph.slice(Math.max(0, start - beside), start);
  const after = paragraph.slice(end, end + beside);
  const lead = start > beside ? '…' : '';
  const tail = end + beside < paragraph.length ? '…' : '';
  const token = styleText(['bold', 'underline'], `[${clean(paragraph.slice(start, end))}]`);
  return `${lead}${clean(before)}${token}${clean(after)}${tail}`;
}

/** What is proposed for a figure in words: what it counts, how much, whose, where and when. */
export function showDraft(draft: FigureDraft, names: NamesOf, language: Language): string {
  if ('observations' in draft)
    return draft.observations.map((row) => showRow(row, names, language)).join('\n');
  const { reason, note_en } = draft.exclusion;
  const words = { vi: 'bỏ qua', en: 'leave out' }[language];
  const label = labelOf(TABLES.exclusions.columns.reason.codes, reason, language);
  return `→ ${words}: ${label}${note_en === null ? '' : ` (${note_en})`}`;
}

function showRow(row: ObservationDraft, names: NamesOf, language: Language): string {
  const { status, qualifier, period_kind, period_basis, selection } = TABLES.observations.columns;
  const label = (column: Column, code: string | null) => labelOf(column.codes, code, language);
  const value =
    row.value_high === null ? String(row.value) : `${String(row.value)} – ${String(row.value_high)}`;
  const bounds = [row.period_start, row.period_end].map((bound) => bound ?? '…').join(' – ');
  const isBounded = row.period_start !== null || row.period_end !== null;
  const what = [
    `${names.indicator(row.indicator_id)}: ${styleText('bold', value)} (${label(qualifier, row.qualifier)})`,
    names.group(row.group_id),
    label(status, row.status),
    label(selection, row.selection),
  ];
  const when = [
    names.place(row.place_id),
    [label(period_kind, row.period_kind), isBounded ? bounds : '', row.period_length ?? '']
      .filter(Boolean)
      .join(' '),
    label(period_basis, row.period_basis),
  ];
  return `→ ${what.filter(Boolean).join(' · ')}\n  ${when.filter(Boolean).join(' · ')}`;
}

function labelOf(codes: readonly Code[] | undefined, code: string | null, language: Language): string {
  return codes?.find((each) => each.code === code)?.label[language] ?? code ?? '';
}

/** Control characters of a copied page must not act on the terminal. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
