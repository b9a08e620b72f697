import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/dataset/model/record.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { runPipeline } from '../../src/dataset/pipeline.ts';
import { formatProblem } from '../../src/dataset/validate/format.ts';
import { dataset, files, problems } from './hard-rows/ask.ts';
import { PERIODS } from './hard-rows/periods.ts';
import { QUOTAS } from './hard-rows/quotas.ts';
import { SHARES } from './hard-rows/shares.ts';
import { WORDINGS } from './hard-rows/wordings.ts';

/** The problems in English where one file of the folder is replaced by another text. */
function problemsWith(path: string, edit: (text: string) => string): string[] {
  const edited = files.map((file): SourceFile =>
    file.path === path
      ? { path, bytes: new TextEncoder().encode(edit(new TextDecoder().decode(file.bytes ?? undefined))) }
      : file,
  );
  return runPipeline(edited).problems.map((problem) => formatProblem(problem, 'en', { folder: 'hard-rows' }));
}

describe('the folder of hard rows', () => {
  it('passes every rule without an error or a warning', () => {
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toMatchInlineSnapshot(`[]`);
  });

  it('holds rows of many reports', () => {
    expect([dataset.observations.length, dataset.reports.length]).toEqual([134, 53]);
  });

  it('uses the wordings, periods, statuses and selections that the reports use', () => {
    const used = (column: keyof Observation) =>
      [...new Set(dataset.observations.map((row) => String(row[column] ?? '-')))].sort().join(' ');
    expect(used('qualifier')).toBe('about at_least between exact nearly over spread');
    expect(used('period_kind')).toBe(
      'event half_year instant per_year quarter school_year span term term_to_date unknown year year_to_date',
    );
    expect(used('status')).toBe('plan projected result');
    expect(used('selection')).toBe('- best list worst');
  });

  it('has a note on one row only: a merged province’s year begins before the province, which a rule wants said', () => {
    const noted = dataset.observations.filter((row) => row.note_vi !== null || row.note_en !== null);
    expect(noted.map((row) => row.observation_id)).toEqual(['baophutho-2025-09-phu-tho.1']);
  });

  it('warns of the merged province’s year where the row has no note', () => {
    const bare = (text: string) => text.replace(/,"[^"]*","[^"]*"\n$/, ',,\n');
    expect(problemsWith('observations/baophutho-2025-09-phu-tho.csv', bare)).toMatchInlineSnapshot(`
      [
        "hard-rows/observations/baophutho-2025-09-phu-tho.csv:2:H (period_start) “2025-01-01” warning place-validity: The period leaves the time in which phu-tho-2025 existed (2025-07-01 – …). Choose the place of that time, or explain in note_vi and note_en.",
      ]
    `);
  });

  it('warns of two results of 2019 and 2024 printed before the year was over where no exception says so', () => {
    const without = (text: string) => text.replace(/^result-after-report,.*\n/gm, '');
    expect(problemsWith('exceptions.csv', without)).toMatchInlineSnapshot(`
      [
        "hard-rows/observations/haiduongtv-2024-12-hai-duong.csv:2:I (period_end) “2024-12-31” warning result-after-report: The period ends after the report (2024-12-29). If the figure runs to the publication, choose year_to_date; if it is expected, the status is projected.",
        "hard-rows/observations/vietnamplus-2019-12-viet-nam.csv:2:I (period_end) “2019-12-31” warning result-after-report: The period ends after the report (2019-12-25). If the figure runs to the publication, choose year_to_date; if it is expected, the status is projected.",
      ]
    `);
  });
});

describe.each([
  ['wordings', WORDINGS],
  ['periods', PERIODS],
  ['quotas', QUOTAS],
  ['shares and sums', SHARES],
] as const)('%s', (_name, claims) => {
  it.each(claims)('%s', (_claim, actual, expected) => {
    expect(actual()).toEqual(expected);
  });
});
