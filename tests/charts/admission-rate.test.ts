import { describe, expect, it } from 'vitest';
import { admissionRate } from '../../src/charts/admission-rate.ts';
import type { Dataset } from '../../src/dataset/model/record.ts';
import type { Indicator, Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

function indicator(indicator_id: string, unit: Indicator['unit'], kind: Indicator['kind']): Indicator {
  const words = { name_vi: indicator_id, name_en: indicator_id, definition_vi: '', definition_en: '' };
  return { indicator_id, unit, kind, minimum: 0, maximum: null, ...words };
}

/** Observations with the resolution that paragraph 9 of report `one` cites. */
function rateDataset(observations: readonly Observation[]): Dataset {
  const dataset = datasetOf(observations);
  return {
    ...dataset,
    indicators: [
      ...dataset.indicators,
      indicator('members', 'people', 'stock'),
      indicator('admission_rate', 'percent', 'index'),
    ],
    documents: [
      {
        document_id: 'seven',
        number: '7-NQ/TW',
        kind: 'resolution',
        issuer: null,
        issued_on: '2021-05-20',
        subject_vi: '',
        subject_en: '',
      },
    ],
    citations: [{ report_id: 'one', document_id: 'seven', paragraph: 9 }],
  };
}

function yearOf(year: string): Pick<Observation, 'period_start' | 'period_end'> {
  return { period_start: `${year}-01-01`, period_end: `${year}-12-31` };
}

function printedRate(observation_id: string, place_id: string, year: string, value: number): Observation {
  return observation({ observation_id, place_id, indicator_id: 'admission_rate', value, ...yearOf(year) });
}

const general = observation({
  observation_id: 'one.1',
  place_id: 'p',
  indicator_id: 'admission_rate',
  status: 'plan',
  period_kind: 'per_year',
  period_start: null,
  period_end: null,
  value: 3,
  value_high: 4,
  qualifier: 'between',
  paragraph: 9,
});
const counts = [
  observation({
    observation_id: 'one.2',
    place_id: 'p',
    indicator_id: 'admissions',
    value: 50,
    ...yearOf('2019'),
  }),
  observation({
    observation_id: 'one.3',
    place_id: 'p',
    indicator_id: 'members',
    period_kind: 'instant',
    period_start: null,
    period_end: '2019-01-01',
    value: 1000,
  }),
];
const early = printedRate('two.4', 'p/b', '2021', 2.5);
const late = printedRate('two.5', 'p/b', '2022', 3.5);
const latePicked = { ...printedRate('two.6', 'p/c', '2022', 9.03), selection: 'best' as const };
const nearly = { ...printedRate('two.7', 'p/c', '2020', 2.6), qualifier: 'nearly' as const };
const own = observation({
  observation_id: 'two.8',
  place_id: 'p/b',
  indicator_id: 'admission_rate',
  status: 'plan',
  ...yearOf('2022'),
  value: 7,
  qualifier: 'at_least',
});
const alone = { ...own, observation_id: 'two.9', place_id: 'p/a', value: 6.6, qualifier: 'exact' as const };
const everything = rateDataset([general, ...counts, early, late, latePicked, nearly, own, alone]);

describe('the admission rate', () => {
  it('draws rates by year, the band from the day of the resolution, and own targets', async () => {
    await expectDrawings(figureOf(admissionRate, everything));
  });

  it('is not drawn without a yearly rate', () => {
    expect(drawChart(admissionRate, datasetOf([]))).toBeNull();
    expect(drawChart(admissionRate, rateDataset([general, own]))).toBeNull();
    const halfYear = { ...early, period_kind: 'half_year' as const, period_end: '2021-06-30' };
    expect(drawChart(admissionRate, rateDataset([halfYear]))).toBeNull();
  });

  it('takes the target, its document and its day from the dataset', () => {
    const { notes } = figureOf(admissionRate, everything, 'en');
    expect(notes.join(' ')).toContain(
      'The band is the 3–4% that P Province prints after Resolution 7-NQ/TW, issued on 20 May 2021',
    );
  });

  it('knows no general target where the paragraph cites no resolution', () => {
    const { notes } = figureOf(admissionRate, rateDataset([{ ...general, paragraph: 8 }, early]), 'en');
    expect(notes.join(' ')).not.toContain('The band');
  });

  it('lists every rate and target with the observation that printed it', () => {
    const { table, reportIds } = figureOf(admissionRate, everything, 'en');
    expect(table.rows.map((row) => [row[0]?.value, row[1]?.text, row[4]?.text, row[5]?.text, row[6]?.text]))
      .toMatchInlineSnapshot(`
        [
          [
            "p",
            "2019",
            "not printed",
            "5%",
            "not printed",
          ],
          [
            "p/c",
            "2020",
            "nearly 2.6%",
            "not known",
            "not printed",
          ],
          [
            "p/b",
            "2021",
            "2.5%",
            "not known",
            "not printed",
          ],
          [
            "p/c",
            "2022",
            "9.03%",
            "not known",
            "not printed",
          ],
          [
            "p/b",
            "2022",
            "3.5%",
            "not known",
            "not printed",
          ],
          [
            "p/b",
            "2022",
            "–",
            "–",
            "7% or more",
          ],
          [
            "p/a",
            "2022",
            "–",
            "–",
            "6.6%",
          ],
          [
            "p",
            "yearly",
            "–",
            "–",
            "3% to 4%",
          ],
        ]
      `);
    expect(table.rows[0]?.slice(2, 4).map((cell) => cell.observationId)).toEqual(['one.2', 'one.3']);
    expect(reportIds).toEqual(['one', 'two']);
  });

  it('says how many admissions lack their members', () => {
    const { notes } = figureOf(admissionRate, rateDataset([...counts.slice(0, 1), early]), 'en');
    expect(notes.join(' ')).toContain('1 other count of admissions of a year is not in the drawing');
  });

  it('keeps the latest rates where there are very many, those that nobody picked first', () => {
    const many = Array.from({ length: 40 }, (_, index) => [
      printedRate(`two.1${index}`, `p/${index}`, '2020', 3),
      { ...latePicked, observation_id: `two.2${index}`, place_id: `p/${index}` },
      { ...own, observation_id: `two.3${index}`, place_id: `p/x${index}` },
    ]).flat();
    const { notes, table, plots } = figureOf(admissionRate, rateDataset(many), 'en');
    expect(table.rows).toHaveLength(120);
    expect(notes).toContain('The drawing has only 42 rows, of the latest years; the table has them all.');
    expect(plots.wide.height).toBeLessThan(1500);
  });

  it('says the same numbers in both languages', () => {
    const numbers = numbersOf(figureOf(admissionRate, everything));
    expect(numbersOf(figureOf(admissionRate, everything, 'en'))).toEqual(numbers);
    expect(numbers).toContain('903');
  });
});

describe('the finding', () => {
  const cases: [string, readonly Observation[], string, string][] = [
    [
      'counts the rates since the target, without picked ones',
      [general, early, late, latePicked, { ...late, observation_id: 'two.10', place_id: 'p/a', value: 1.2 }],
      'Từ khi có mục tiêu, 1 trong 2 tỷ lệ cả năm đạt ít nhất mức thấp của mục tiêu',
      'Since the target was set, 1 of 2 rates of a whole year reached at least its lower end',
    ],
    [
      'names the only rate since the target',
      [general, early, late],
      'Từ khi có mục tiêu, nơi duy nhất có tỷ lệ cả năm đã đạt mức thấp của mục tiêu',
      'Since the target was set, the only rate of a whole year reached its lower end',
    ],
    [
      'names the only rate that missed it',
      [general, { ...late, value: 2.9 }],
      'Từ khi có mục tiêu, nơi duy nhất có tỷ lệ cả năm chưa đạt mức thấp của mục tiêu',
      'Since the target was set, the only rate of a whole year did not reach its lower end',
    ],
    [
      'gives the range where nothing since the target decides',
      [general, early, ...counts, { ...late, qualifier: 'under', value: 4 }],
      'Nơi biết rõ, số kết nạp một năm bằng 2,5% đến 5% số đảng viên, tùy nơi và năm',
      'Where it is known, a year’s admissions equalled 2.5% to 5% of members, depending on place and year',
    ],
    [
      'gives the only rate',
      counts,
      'Số kết nạp một năm bằng 5% số đảng viên ở nơi duy nhất có số liệu',
      'A year’s admissions equalled 5% of members in the only place with a figure',
    ],
    [
      'says that bounds alone give no rate',
      [nearly],
      'Các tỷ lệ cả năm được in chỉ cho biết một đầu, chưa rõ con số',
      'The rates of a whole year that are printed are bounds only',
    ],
    [
      'leaves picked figures out',
      [general, latePicked],
      'Chưa bài nào in tỷ lệ cả năm mà không phải được chọn ra để nêu',
      'No report prints a rate of a whole year that it did not pick out to show',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(admissionRate, rateDataset(observations)).finding).toBe(vi);
    expect(figureOf(admissionRate, rateDataset(observations), 'en').finding).toBe(en);
  });
});
