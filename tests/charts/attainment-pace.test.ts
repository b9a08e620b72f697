import { describe, expect, it } from 'vitest';
import { attainmentPace } from '../../src/charts/attainment-pace.ts';
import { attainmentCase, datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { renderSvg } from '../../src/charts/render.ts';
import { expectDrawings, numbersOf } from './svg.ts';

const reached = attainmentCase('one.1', 'p/a', { admitted: 96, quota: 80, end: '2021-10-12' });
const behind = attainmentCase('one.2', 'p/a', { admitted: 24, quota: 80, end: '2021-06-30' });
const short = attainmentCase('two.1', 'p/b', { admitted: 40, quota: 50, end: '2021-12-31' });
const alsoReached = attainmentCase('two.3', 'p/c', { admitted: 10, quota: 10, end: '2021-12-31' });
const midway = attainmentCase('two.4', 'p/b', { admitted: 20, quota: 50, end: '2021-06-30' });
const alsoMidway = attainmentCase('two.5', 'p/c', { admitted: 2, quota: 10, end: '2021-06-30' });
const picked = attainmentCase('two.2', 'p/c', {
  admitted: 8,
  quota: 7,
  end: '2021-09-30',
  selection: 'best',
});
const bounded = observation({
  observation_id: 'one.91',
  place_id: 'p',
  indicator_id: 'quota_attainment',
  period_kind: 'span',
  period_start: '2015',
  period_end: null,
  value: 167,
  qualifier: 'over',
  as_printed: '167%',
});
const expected = observation({
  observation_id: 'two.92',
  place_id: 'p/c',
  indicator_id: 'admissions',
  status: 'projected',
  value: 10,
  value_high: 12,
  qualifier: 'between',
  selection: 'best',
});
const own = [
  observation({
    observation_id: 'two.93',
    place_id: 'p/b',
    indicator_id: 'admissions_quota_own',
    status: 'plan',
    value: 60,
  }),
  observation({
    observation_id: 'two.94',
    place_id: 'p/b',
    indicator_id: 'quota_attainment',
    period_kind: 'year_to_date',
    value: 66.7,
    numerator_id: 'two.12',
    denominator_id: 'two.93',
  }),
];
const everything = datasetOf([
  ...behind,
  ...reached.slice(1).map((each) => ({ ...each, denominator_id: each.denominator_id && 'one.21' })),
  ...picked,
  bounded,
  expected,
]);

describe('attainment against elapsed time', () => {
  it('draws dots, bounds, arrows, hollow and dashed marks', async () => {
    await expectDrawings(figureOf(attainmentPace, everything));
  });

  it('is not drawn without an attainment', () => {
    expect(drawChart(attainmentPace, datasetOf([]))).toBeNull();
  });

  it('leads each point to the printed attainment and names every observation it rests on', () => {
    const { observationIds, reportIds, table } = figureOf(attainmentPace, everything);
    expect(observationIds).toEqual(
      expect.arrayContaining(['one.91', 'one.23', 'one.13', 'two.23', 'two.92']),
    );
    expect(reportIds).toEqual(['one', 'two']);
    expect(table.rows.map((row) => row[7]?.observationId)).toEqual([
      'one.91',
      'one.23',
      'one.13',
      'two.23',
      undefined,
    ]);
  });

  it('tells kinds of plan apart in words', () => {
    const { table, notes } = figureOf(attainmentPace, datasetOf([...short, ...own]));
    expect(table.rows.map((row) => row[4]?.text)).toEqual(['chỉ tiêu cấp trên giao', 'chỉ tiêu tự đặt']);
    expect(notes.join(' ')).toContain('vuông: chỉ tiêu tự đặt');
  });

  it('gives a declared count although the quota is not printed', () => {
    const admitted = { ...bounded, observation_id: 'one.90', indicator_id: 'admissions', value: 1004 };
    const exact = { ...admitted, qualifier: 'exact' as const, as_printed: '1.004' };
    const declared = { ...bounded, numerator_id: 'one.90' };
    const { table, observationIds } = figureOf(attainmentPace, datasetOf([exact, declared]));
    expect(table.rows[0]?.[5]).toEqual({
      text: '1.004',
      value: 1004,
      observationId: 'one.90',
      numeric: true,
    });
    expect(observationIds).toEqual(['one.91', 'one.90']);
  });

  it('says the same numbers in both languages', () => {
    const [vi, en] = [figureOf(attainmentPace, everything), figureOf(attainmentPace, everything, 'en')];
    const counted = (numbers: string[]): string[] =>
      numbers.filter((number) => /^(?:167|288|30|120|1142|96|80|24)$/.test(number));
    expect(counted(numbersOf(en))).toEqual(counted(numbersOf(vi)));
    expect(counted(numbersOf(vi)).length).toBeGreaterThan(8);
  });
});

describe('many points', () => {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const pointsOf = (length: number) =>
    datasetOf(
      Array.from({ length }, (_, index) =>
        attainmentCase(`one.${index + 100}`, index % 2 ? 'p/a' : 'p/b', {
          admitted: 40 + index,
          quota: 80,
          end: `${String(2021 + Math.floor(index / 84))}-${twoDigits((index % 12) + 1)}-${twoDigits((index % 28) + 1)}`,
        }),
      ).flat(),
    );
  const many = pointsOf(60);

  it('label the same points in both languages', () => {
    const labels = (language: 'vi' | 'en'): string[] => {
      const { plots } = figureOf(attainmentPace, many, language);
      const svg = renderSvg(plots.wide, { idPrefix: 'a', label: '' });
      return [...svg.matchAll(/<text[^>]*>([^<]+)</g)].flatMap(([, text]) => text?.match(/[\d.,]+%/g) ?? []);
    };
    const plain = (texts: string[]): string[] => texts.map((text) => text.replace(',', '.'));
    expect(plain(labels('en'))).toEqual(plain(labels('vi')));
  });

  it('leave a phone only the latest and say so', () => {
    const { plots, notes, table } = figureOf(attainmentPace, many, 'en');
    expect(plots.narrow.height).toBeLessThan(2000);
    expect(table.rows.length).toBeGreaterThan(20);
    expect(notes.join(' ')).toContain('shows only the 20 latest figures');
    expect(notes.join(' ')).not.toContain('wide drawing shows only');
  });

  it('beyond two hundred leave the wide drawing only the latest and say so; the table has them all', () => {
    const { plots, notes, table } = figureOf(attainmentPace, pointsOf(330), 'en');
    const svg = renderSvg(plots.wide, { idPrefix: 'a', label: '' });
    const drawn = new Set(svg.match(/href="[^"]+"/g)).size;
    expect(drawn).toBeGreaterThan(100);
    expect(drawn).toBeLessThanOrEqual(200);
    expect(table.rows.length).toBeGreaterThan(200);
    expect(notes.join(' ')).toContain('wide drawing shows only the 200 latest figures');
  });
});

describe('the finding', () => {
  const cases: [string, Parameters<typeof datasetOf>[0], string, string][] = [
    [
      'names the only place that reached it',
      reached,
      'Nơi duy nhất có số liệu đã đạt hoặc vượt chỉ tiêu',
      'The only place with a figure had met or passed its quota',
    ],
    [
      'says when a place had been behind before',
      [
        ...behind,
        ...reached.slice(1).map((each) => ({ ...each, denominator_id: each.denominator_id && 'one.21' })),
      ],
      'Nơi duy nhất có số liệu đã đạt hoặc vượt chỉ tiêu; trước đó một nơi còn chậm hơn nhịp đều',
      'The only place with a figure had met or passed its quota; before that, one place had been behind even pace',
    ],
    [
      'counts places that all reached it',
      [...reached, ...alsoReached],
      'Ở lần đếm gần nhất, cả hai nơi có số liệu đều đạt hoặc vượt chỉ tiêu',
      'At their latest count, both places with a figure had met or passed their quotas',
    ],
    [
      'counts some of them',
      [...reached, ...short],
      'Ở lần đếm gần nhất, một trong hai nơi có số liệu đạt hoặc vượt chỉ tiêu',
      'At their latest count, one of two places with a figure had met or passed their quotas',
    ],
    [
      'says that the plans of the others were still running',
      [...reached, ...midway, ...alsoMidway],
      'Ở lần đếm gần nhất, một trong ba nơi có số liệu đạt hoặc vượt chỉ tiêu; các nơi còn lại đều chưa hết kỳ',
      'At their latest count, one of three places with a figure had met or passed their quotas; the plans of the others were still running',
    ],
    [
      'says that of one of two others',
      [...reached, ...short, ...alsoMidway],
      'Ở lần đếm gần nhất, một trong ba nơi có số liệu đạt hoặc vượt chỉ tiêu; một số nơi còn lại chưa hết kỳ',
      'At their latest count, one of three places with a figure had met or passed their quotas; the plans of some others were still running',
    ],
    [
      'names the only place that did not',
      short,
      'Nơi duy nhất có số liệu chưa đạt chỉ tiêu ở lần đếm gần nhất',
      'The only place with a figure had not met its quota at its latest count',
    ],
    [
      'leaves picked figures out',
      picked,
      'Chưa bài nào in một mức đạt chỉ tiêu mà không phải được chọn ra để nêu',
      'No report prints an attainment that it did not pick out to show',
    ],
    [
      'counts a bound that decides',
      [bounded],
      'Nơi duy nhất có số liệu đã đạt hoặc vượt chỉ tiêu',
      'The only place with a figure had met or passed its quota',
    ],
    [
      'leaves open what a bound leaves open',
      [{ ...bounded, value: 90, as_printed: '90%' }],
      'Các số được in chưa đủ để nói nơi nào đã đạt chỉ tiêu',
      'The figures printed do not decide which places have met their quotas',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(attainmentPace, datasetOf(observations)).finding).toBe(vi);
    expect(figureOf(attainmentPace, datasetOf(observations), 'en').finding).toBe(en);
  });

  it('stays open where two reports disagree on either side of the quota', () => {
    const whole = {
      ...bounded,
      qualifier: 'exact' as const,
      period_kind: 'year' as const,
      period_start: '2021-01-01',
      period_end: '2021-12-31',
    };
    const dataset = datasetOf([
      { ...whole, value: 90, as_printed: '90%' },
      { ...whole, observation_id: 'two.95', report_id: 'two', value: 110, as_printed: '110%' },
    ]);
    const figure = figureOf(attainmentPace, dataset);
    expect(figure.finding).toBe('Các số được in chưa đủ để nói nơi nào đã đạt chỉ tiêu');
    expect(figure.notes.join(' ')).toContain('Các bài in khác nhau');
  });
});
