import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataFiles } from '../../scripts/data-files.ts';
import { runPipeline } from '../../src/dataset/pipeline.ts';
import { makeProof, formatProofs } from '../../src/dataset/prove/proof.ts';
import { csvText } from '../../src/dataset/publish/csv.ts';
import { TABLES, type TableName } from '../../src/dataset/model/tables.ts';
import { parseRows } from './csv-rows.ts';

type Row = Readonly<Record<string, string>>;

/** Writes the hard rows of the fixtures with some rows in each table that they leave empty. */
export function writeVariedData(folder: string): void {
  cpSync('tests/fixtures/hard-rows', folder, { recursive: true });
  const { rows } = parseRows(readFileSync(join(folder, 'reports.csv'), 'utf8'));
  const reports = rows.map(({ report_id = '' }) => report_id);
  const [first = '', second = '', third = ''] = reports;
  const write = (name: TableName, added: readonly Row[]): void => {
    writeFileSync(join(folder, TABLES[name].path), csvText(Object.keys(TABLES[name].columns), added));
  };
  write(
    'documents',
    ['28-ct-tw', '21-nq-tw'].map((id) => ({
      document_id: id, number: id.toUpperCase(), kind: 'directive', issuer: 'Ban Bí thư', issued_on: '2019-01-21',
      subject_vi: 'Chất lượng kết nạp đảng viên', subject_en: 'Quality of admissions',
    })), // prettier-ignore
  );
  write('citations', [
    { report_id: first, document_id: '28-ct-tw', paragraph: '1' },
    { report_id: second, document_id: '28-ct-tw', paragraph: '2' },
    { report_id: third, document_id: '21-nq-tw', paragraph: '3' },
    { report_id: first, document_id: '21-nq-tw', paragraph: '3' },
  ]);
  write(
    'themes',
    (['obstacle', 'measure'] as const).map((kind) => ({
      theme_id: `few-${kind}`, kind, name_vi: `Chủ đề ${kind}`, name_en: `Theme ${kind}`,
      definition_vi: 'Gồm: một việc.', definition_en: 'Includes: one thing.',
    })), // prettier-ignore
  );
  write(
    'mentions',
    reports.slice(0, 6).map((id, index) => ({
      report_id: id,
      theme_id: index % 2 === 0 ? 'few-obstacle' : 'few-measure',
      paragraph: '1',
    })),
  );
  write(
    'exclusions',
    [first, second, third].map((id) => ({
      report_id: id, paragraph: '9', as_printed: '97', reason: 'other', note_en: 'Of another thing.',
    })), // prettier-ignore
  );
  write('withdrawn', [
    {
      observation_id: `${first}.97`, withdrawn_on: '2025-01-02', reason_vi: 'Chép nhầm.', reason_en: 'A slip.',
    }, // prettier-ignore
  ]);
  const [corrected = ''] = readdirSync(join(folder, 'observations'));
  const [row] = parseRows(readFileSync(join(folder, 'observations', corrected), 'utf8')).rows;
  write('corrections', [
    {
      corrected_on: '2025-01-02', observation_id: row?.['observation_id'] ?? '', changed_column: 'period_kind',
      old_value: 'unknown', new_value: row?.['period_kind'] ?? '', reason_vi: 'Chép nhầm.', reason_en: 'A slip.',
    }, // prettier-ignore
  ]);
  write(
    'reports',
    rows.map((report, index) => ({ ...report, text_sha256: index < PROVEN ? sumOf(report) : '' })),
  );
  for (const id of reports.slice(0, PROVEN)) {
    const path = join(folder, 'observations', `${id}.csv`);
    const { header, rows: figures } = parseRows(readFileSync(path, 'utf8'));
    const placed = figures.map((figure, index) => ({ ...figure, paragraph: String(index + 1) }));
    writeFileSync(path, csvText(header, placed));
  }
  const { dataset } = runPipeline(readDataFiles(folder));
  const proofs = dataset.reports.flatMap(
    (report) => makeProof(dataset, report, { figures: 3, recorded: 1, excluded: 2, open: 0 }) ?? [],
  );
  writeFileSync(join(folder, TABLES.proofs.path), formatProofs(proofs));
}

/** So many reports are proven. */
const PROVEN = 4;

function sumOf({ report_id = '' }: Row): string {
  return createHash('sha256').update(report_id).digest('hex');
}
