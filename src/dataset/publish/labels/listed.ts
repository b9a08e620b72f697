import { text } from '../../model/column.ts';
import { finderOf, type Cell, type PublishedRow } from '../../model/row-table.ts';
import type { Adding } from './addition.ts';

/** Columns that list observations, their ids separated by a space. */
export const LISTS: readonly string[] = ['observation_ids', 'inputs', 'part_ids'];

const COLUMNS = {
  printed_forms: text(false, {
    title: { vi: 'các dạng in', en: 'printed forms' },
    description: {
      vi: 'Dạng in của từng quan sát được liệt kê, cách nhau bằng dấu chấm phẩy và dấu cách.',
      en: 'The printed form of each observation listed, separated by a semicolon and a space.',
    },
    examples: ['83,64%; 880'],
  }),
  report_ids: text(false, {
    title: { vi: 'các bài', en: 'reports' },
    description: {
      vi: 'Các bài đã in những quan sát ấy, cách nhau bằng dấu cách.',
      en: 'The reports that printed them, separated by a space.',
    },
    examples: ['krong-bong'],
  }),
  report_urls: text(false, {
    title: { vi: 'địa chỉ các bài', en: 'addresses of the reports' },
    description: {
      vi: 'Địa chỉ của các bài ấy, nếu biết, cách nhau bằng dấu cách.',
      en: 'The addresses of those reports, where known, separated by a space.',
    },
    examples: ['https://example.org/bai-viet.html'],
  }),
};

/** Printed forms, reports and addresses of the observations that a row lists: a fact may rest on many reports. */
export const addListed: Adding = (table, tables) => {
  const list = LISTS.find((name) => name in table.columns);
  const observations = tables.get('observations');
  const reports = tables.get('reports');
  if (list === undefined || !observations || !reports) return [];
  const findObservation = finderOf(observations, 'observation_id');
  const findReport = finderOf(reports, 'report_id');
  const cellsOf = (row: PublishedRow): Readonly<Record<keyof typeof COLUMNS, Cell>> => {
    const ids = String(row[list] ?? '').split(' ');
    const listed = ids.map(findObservation).filter((each) => each !== undefined);
    const reportIds = [...new Set(listed.map((each) => each['report_id'] ?? null))];
    return {
      printed_forms: join(
        listed.map((each) => each['as_printed'] ?? null),
        '; ',
      ),
      report_ids: join(reportIds, ' '),
      report_urls: join(
        reportIds.map((id) => findReport(id)?.['url'] ?? null),
        ' ',
      ),
    };
  };
  return [{ columns: COLUMNS, cellsOf, restsOn: (rows) => rows.map((row) => Object.values(cellsOf(row))) }];
};

function join(cells: readonly Cell[], separator: string): string | null {
  return cells.filter((cell) => cell !== null).join(separator) || null;
}
