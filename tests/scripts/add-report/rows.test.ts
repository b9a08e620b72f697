import { describe, expect, it } from 'vitest';
import type { Answers, FigureAnswer } from '../../../scripts/add-report/answers.ts';
import { idsOf, refOf, toFiles, unknownDocuments } from '../../../scripts/add-report/rows.ts';
import type { Document } from '../../../src/dataset/model/tables.ts';
import type { ObservationDraft } from '../../../src/dataset/propose/draft.ts';

const DRAFT = {
  place_id: 'p',
  indicator_id: 'admissions',
  value: 7,
  denominator_id: null,
} as ObservationDraft;
const at = (paragraph: number, as_printed: string, occurrence = 1) => ({ paragraph, occurrence, as_printed });
const DOCUMENTS = [{ document_id: '28-ct-tw', number: '28-CT/TW' } as Document];

const FIGURES: readonly FigureAnswer[] = [
  { ...at(2, '50%'), observations: [{ ...DRAFT, denominator_id: '1 1 7/14/2' }] },
  { ...at(1, '7/14'), observations: [DRAFT, { ...DRAFT, value: 14 }] },
  { ...at(1, '2021', 2), exclusion: { reason: 'date', note_en: null } },
  { ...at(3, '28- CT/TW'), exclusion: { reason: 'document', note_en: null } },
  { ...at(3, '28-CT/TW', 2), exclusion: { reason: 'document', note_en: null } },
  { ...at(4, '9-QĐ/TU'), exclusion: { reason: 'document', note_en: null } },
];
const ORDER = [at(1, '7/14'), at(1, '2021', 2), at(2, '50%'), at(3, '28- CT/TW'), at(3, '28-CT/TW', 2)];
const ANSWERS: Answers = {
  version: 1,
  text_sha256: 'f',
  report: { report_id: 'r', title: 'T' },
  places: [],
  figures: FIGURES,
};

function cellsOf(path: string): Record<string, string>[] {
  const file = toFiles(ANSWERS, ORDER, DOCUMENTS).find((each) => each.path === path);
  const [header = '', ...lines] = new TextDecoder()
    .decode(file?.bytes ?? undefined)
    .trim()
    .split('\n');
  return lines.map((line) =>
    Object.fromEntries(header.split(',').map((name, index) => [name, line.split(',')[index] ?? ''])),
  );
}

describe('toFiles', () => {
  it('numbers the observations in the order of the text, two of a fraction included', () => {
    const rows = cellsOf('observations/r.csv');
    expect(rows.map((row) => [row['observation_id'], row['as_printed'], row['value']])).toEqual([
      ['r.1', '7/14', '7'],
      ['r.2', '7/14', '14'],
      ['r.3', '50%', '7'],
    ]);
  });

  it('puts ids in the place of references', () => {
    expect(cellsOf('observations/r.csv').map((row) => row['denominator_id'])).toEqual(['', '', 'r.2']);
  });

  it('writes an occurrence only where it is not the first', () => {
    expect(cellsOf('exclusions.csv').map((row) => row['occurrence'])).toEqual(['2', '', '2', '']);
  });

  it('cites a document that is known, once a paragraph', () => {
    expect(cellsOf('citations.csv')).toEqual([{ report_id: 'r', document_id: '28-ct-tw', paragraph: '3' }]);
  });

  it('cites none where two documents have the number', () => {
    const twice = [...DOCUMENTS, { document_id: 'other', number: '28-CT/TW' } as Document];
    expect(toFiles(ANSWERS, ORDER, twice).map(({ path }) => path)).not.toContain('citations.csv');
  });

  it('writes no file without rows', () => {
    const files = toFiles({ ...ANSWERS, figures: [] }, ORDER, DOCUMENTS);
    expect(files.map(({ path }) => path)).toEqual(['reports.csv']);
  });
});

describe('idsOf', () => {
  it('finds the figure of an id', () => {
    expect([...idsOf(ANSWERS, ORDER)].map(([id, figure]) => [id, refOf(figure)])).toEqual([
      ['r.1', '1 1 7/14'],
      ['r.2', '1 1 7/14'],
      ['r.3', '2 1 50%'],
    ]);
  });
});

describe('unknownDocuments', () => {
  it('lists the numbers that no document has', () => {
    expect(unknownDocuments(ANSWERS, DOCUMENTS)).toEqual(['9-QĐ/TU']);
  });
});
