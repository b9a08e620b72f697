import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprintChart, fingerprintReport, partName } from '../../src/site/part-fingerprints.ts';
import { datasetOf, type SomeRows } from '../dataset/prove/build.ts';

const ROWS: SomeRows = {
  reports: [{ report_id: 'a', title: 'Bài' }],
  observations: [
    { observation_id: 'a.1', value: 80, as_printed: '80', paragraph: 1 },
    { observation_id: 'b.1', report_id: 'b', value: 7, as_printed: '7', paragraph: 1 },
  ],
};

function fingerprintOf(rows: SomeRows): string {
  const dataset = datasetOf(rows);
  const [report] = dataset.reports;
  if (!report) throw new Error('The rows have no report.');
  return fingerprintReport(report, dataset);
}

describe('the fingerprint of a report', () => {
  it('changes with its own rows alone', () => {
    const own = fingerprintOf(ROWS);
    expect(own).toMatch(/^[0-9a-f]{12}$/);
    const [first, second] = ROWS.observations ?? [];
    expect(fingerprintOf({ ...ROWS, observations: [{ ...first }, { ...second, value: 8 }] })).toBe(own);
    expect(fingerprintOf({ ...ROWS, observations: [{ ...first, value: 81 }, { ...second }] })).not.toBe(own);
    expect(fingerprintOf({ ...ROWS, reports: [{ report_id: 'a', title: 'Bài khác' }] })).not.toBe(own);
    expect(fingerprintOf({ ...ROWS, exclusions: [{ paragraph: 1, reason: 'date' }] })).not.toBe(own);
  });
});

describe('the fingerprint of a chart', () => {
  it('is the beginning of the SHA-256 of its CSV file', () => {
    const columns = [
      { id: 'place_id', title: { vi: 'nơi', en: 'place' }, isNumeric: false },
      { id: 'value', title: { vi: '%', en: '%' }, isNumeric: true },
    ];
    const file = "place_id,value\n'=a,83.64\n";
    expect(fingerprintChart({ columns, rows: [{ place_id: '=a', value: 83.64 }] })).toBe(
      createHash('sha256').update(file).digest('hex').slice(0, 12),
    );
  });
});

describe('a part', () => {
  it('is named by what it is', () => {
    expect([partName.chart('pupils'), partName.report('a')]).toEqual(['charts/pupils', 'reports/a']);
  });
});
