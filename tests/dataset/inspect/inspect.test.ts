import { describe, expect, it } from 'vitest';
import { inspectFiles, type Progress } from '../../../src/dataset/inspect/inspect.ts';
import { pastedFile } from '../../../src/dataset/inspect/pasted.ts';
import type { IncomingFile } from '../../../src/dataset/inspect/incoming.ts';
import { TABLES, type TableName } from '../../../src/dataset/model/tables.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { incoming, publishedTables, tableText } from './published.ts';

const published = publishedTables();
const inspect = (...files: IncomingFile[]) => inspectFiles(files, published);

/** Each problem as `rule line letter`. */
const problemsOf = (...files: IncomingFile[]) =>
  inspect(...files).files.map(({ problems }) =>
    problems.map(({ rule, line, column }) => [rule, line, column?.letter].filter(Boolean).join(' ')),
  );

const PARTS = [
  { observation_id: 'a.1', value: 80, as_printed: '80' },
  {
    observation_id: 'a.2',
    group_id: 'all',
    indicator_id: 'admissions',
    status: 'plan',
    value: 100,
    as_printed: '100',
  },
];

describe('inspectFiles', () => {
  it('finds nothing in a sound file, whose codes are in the published tables', () => {
    const [file] = inspect(incoming('a.csv', tableText('observations'))).files;
    expect(file).toMatchObject({
      path: 'observations/a.csv',
      table: 'observations',
      use: 'replaces',
      rows: 1,
      problems: [],
      mended: null,
    });
  });

  it('says what the command says of the same folder', () => {
    const names = Object.keys(TABLES) as TableName[];
    const texts = names.map((name) => [TABLES[name].path.replace('*', 'a'), tableText(name)] as const);
    const broken = texts.map(
      ([path, text]) => [path, path.startsWith('obs') ? text.replace(',80,', ',8x,') : text] as const,
    );
    const { problems } = runPipeline(
      broken.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    );
    const files = broken.map(([path, text]) => incoming(path, text));
    expect(inspect(...files).files.flatMap((file) => file.problems)).toEqual(problems);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('names the cell of a problem', () => {
    expect(
      problemsOf(incoming('a.csv', tableText('observations', { status: 'Result', value: '1.004' }))),
    ).toEqual([['cell-code 2 F', 'cell-ambiguous 2 L']]);
  });

  it('finds a code that neither the file nor the published tables have', () => {
    expect(problemsOf(incoming('a.csv', tableText('observations', { place_id: 'atlantis' })))).toEqual([
      ['reference-exists 2 C'],
    ]);
  });

  it('takes new rows of a table beside those published, and more than half of them for the whole table', () => {
    const place = { place_id: 'x', name_vi: 'X', name_en: 'X', level: 'province', parent_id: 'viet-nam' };
    const [added] = inspect(incoming('places.csv', tableText('places', place))).files;
    expect(added).toMatchObject({ use: 'adds' });
    const [whole] = inspect(incoming('places.csv', tableText('places'))).files;
    expect(whole).toMatchObject({ use: 'replaces' });
  });

  it('says what a file breaks in the published rows', () => {
    const percent = { unit: 'percent', kind: 'share', maximum: 100 };
    const { files, elsewhere } = inspect(incoming('indicators.csv', tableText('indicators', percent)));
    expect(files[0]?.problems).toEqual([]);
    expect(elsewhere.map(({ rule, record }) => `${rule} ${String(record)}`)).toEqual(['percent-sign a.1']);
  });

  it('reads rows of several reports in one file', () => {
    const rows = tableText('observations', {}, { observation_id: 'b.1', report_id: 'b' });
    const [file] = inspect(incoming('observations.csv', rows)).files;
    expect(file?.problems.map(({ rule }) => rule)).not.toContain('partition');
  });

  it('holds a file named after a report to that report', () => {
    const rows = tableText('observations', {}, { observation_id: 'b.1', report_id: 'b' });
    expect(problemsOf(incoming('a.csv', rows)).flat()).toContain('partition 3 B');
  });

  it('says which file belongs to no table, and which comes twice', () => {
    const reports = incoming('reports.csv', tableText('reports'));
    expect(
      problemsOf(incoming('x.csv', 'a,b\n1,2\n'), reports, { ...reports, name: 'reports (1).csv' }),
    ).toEqual([['file-unknown'], [], ['file-repeated']]);
  });

  it('says which file could not be read', () => {
    expect(problemsOf({ ...incoming('reports.csv', ''), bytes: null })).toEqual([['file-unreadable']]);
  });

  it('finds the table of a file that has to be mended first, and offers the copy', () => {
    const text = `\ufeff${tableText('observations').replaceAll(',', ';')}`;
    const [file] = inspect(incoming('x.csv', text)).files;
    expect(file).toMatchObject({ table: 'observations', problems: [{ rule: 'file-delimiter' }] });
    expect(new TextDecoder().decode(file?.mended?.bytes)).toBe(tableText('observations'));
  });

  it('checks pasted rows as rows of the report that they name', () => {
    const [, row = ''] = tableText('observations').split('\n');
    const pasted = pastedFile(row.replaceAll(',', '\t'), 'Pasted', 'observations');
    expect(inspect(pasted).files[0]).toMatchObject({ path: 'observations/a.csv', rows: 1, problems: [] });
  });

  it('audits the figures of the files', () => {
    const ratio = {
      observation_id: 'a.3', indicator_id: 'share', value: 90, as_printed: '90%', numerator_id: 'a.1', denominator_id: 'a.2',
    }; // prettier-ignore
    const indicators = tableText('indicators', {}, { indicator_id: 'share', unit: 'percent', kind: 'share' });
    const { audit } = inspect(
      incoming('indicators.csv', indicators),
      incoming('a.csv', tableText('observations', ...PARTS, ratio)),
    );
    expect(audit.counts).toEqual([{ verdict: 'inconsistent', count: 1 }]);
    expect(audit.doubtful[0]).toMatchObject({ observation: { observation_id: 'a.3' } });
  });

  it('tells of its progress', () => {
    const steps: Progress[] = [];
    inspectFiles([incoming('a.csv', tableText('observations'))], published, (step) => steps.push(step));
    expect(steps).toEqual([
      { step: 'files', files: 0, rows: 0 },
      { step: 'rules', files: 1, rows: 1 },
      { step: 'audit', files: 1, rows: 1 },
    ]);
  });

  it('lists no more problems than anybody reads, and counts them all', () => {
    const rows = Array.from({ length: 1500 }, () => ({ value: 'x' }));
    const [file] = inspect(incoming('a.csv', tableText('observations', ...rows))).files;
    expect(file?.problems).toHaveLength(1000);
    expect(file?.problemCount).toBeGreaterThanOrEqual(1500);
  });
});
