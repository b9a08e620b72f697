import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../scripts/data-files.ts';
import { hasErrors, runPipeline } from '../src/dataset/pipeline.ts';

describe('data/', () => {
  const { dataset, problems } = runPipeline(readDataFiles('data'));

  it('holds every collected report and observation, and passes every check', () => {
    expect(hasErrors(problems)).toBe(false);
    expect([dataset.reports.length, dataset.observations.length]).toEqual([166, 748]);
  });

  it('has a file of observations for every report but the opinion piece', () => {
    const observed = new Set(dataset.observations.map((row) => row.report_id));
    const without = dataset.reports.filter((report) => !observed.has(report.report_id));
    expect(without.map((report) => report.report_id)).toEqual(['tp-ho-chi-minh']);
  });
});
