import { describe, expect, it } from 'vitest';
import { obstaclesMeasures } from '../../src/charts/obstacles-measures.ts';
import { datasetOf, drawChart, figureOf, theme } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

const themes = [
  theme('thin', 'obstacle', 'Nguồn mỏng', 'Thin pool'),
  theme('slack', 'obstacle', 'Chưa làm tròn', 'Falling short'),
  theme('plan', 'measure', 'Ra kế hoạch', 'Plans'),
  theme('unnamed', 'measure', 'Không ai nêu', 'Named by none'),
];
const mention = (report_id: string, theme_id: string, paragraph: number) => ({
  report_id,
  theme_id,
  paragraph,
});
const mentions = [
  mention('one', 'slack', 3),
  mention('one', 'slack', 5),
  mention('two', 'slack', 2),
  mention('two', 'thin', 2),
  mention('one', 'plan', 4),
];
const dataset = datasetOf([], { themes, mentions });

describe('obstacles and measures', () => {
  it('draws a mark where a report names a theme', async () => {
    await expectDrawings(figureOf(obstaclesMeasures, dataset));
  });

  it('is not drawn without mentions', () => {
    expect(drawChart(obstaclesMeasures, datasetOf([], { themes }))).toBeNull();
  });

  it('orders themes by the number of reports and lists paragraphs', () => {
    const { table, reportIds } = figureOf(obstaclesMeasures, dataset, 'en');
    expect(table.rows.map((row) => row.map((cell) => cell.value))).toEqual([
      ['obstacle', 'slack', 2, 3, '3 5', '2'],
      ['obstacle', 'thin', 1, 1, null, '2'],
      ['measure', 'plan', 1, 1, '4', null],
    ]);
    expect(reportIds).toEqual(['one', 'two']);
  });

  it('leads to the report that names it', () => {
    const { table } = figureOf(obstaclesMeasures, dataset);
    expect(table.rows[0]?.map((cell) => cell.mention?.reportId)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'one',
      'two',
    ]);
  });

  it('numbers its columns where reports are many, and says which is which', () => {
    const small = datasetOf([], { themes });
    const reports = Array.from({ length: 9 }, (_, index) => ({
      ...(small.reports[index % 2] as (typeof small.reports)[number]),
      report_id: `r${index}`,
    }));
    const own = reports.map(({ report_id }) => mention(report_id, 'slack', 1));
    const figure = figureOf(obstaclesMeasures, { ...small, reports, mentions: own }, 'en');
    expect(figure.notes.at(-1)).toBe(
      'Each column is a report, called by the place that it is about: 1 P (1); 2 B (1); 3 P (2); 4 B (2); 5 P (3); 6 B (3); 7 P (4); 8 B (4); 9 P (5).',
    );
    expect(figure.table.columns.at(-1)?.title).toBe('P (5)');
  });

  it('says the same numbers in both languages', () => {
    const numbers = numbersOf(figureOf(obstaclesMeasures, dataset));
    expect(numbersOf(figureOf(obstaclesMeasures, dataset, 'en'))).toEqual(numbers);
    expect(numbers).toContain('3');
  });
});

describe('the finding', () => {
  const cases: [string, typeof mentions, string, string][] = [
    [
      'names the obstacle that most reports name',
      mentions,
      '“Chưa làm tròn” là khó khăn được nhiều bài nêu nhất: 2 trong 2 bài',
      '“Falling short” is the obstacle that most reports name: 2 of 2',
    ],
    [
      'names two that are level',
      mentions.slice(2, 4),
      '“Nguồn mỏng” và “Chưa làm tròn” là những khó khăn được nhiều bài nêu nhất: 1 trong 1 bài',
      '“Thin pool” and “Falling short” are the obstacles that most reports name: 1 of 1',
    ],
    [
      'turns to measures where no obstacle is named',
      mentions.slice(4),
      '“Ra kế hoạch” là giải pháp được nhiều bài nêu nhất: 1 trong 1 bài',
      '“Plans” is the measure that most reports name: 1 of 1',
    ],
  ];
  it.each(cases)('%s', (_, own, vi, en) => {
    expect(figureOf(obstaclesMeasures, datasetOf([], { themes, mentions: own })).finding).toBe(vi);
    expect(figureOf(obstaclesMeasures, datasetOf([], { themes, mentions: own }), 'en').finding).toBe(en);
  });

  it('counts more than two that are level', () => {
    const third = theme('third', 'obstacle', 'Thứ ba', 'Third');
    const level = ['thin', 'slack', 'third'].map((id) => mention('one', id, 1));
    const { finding } = figureOf(
      obstaclesMeasures,
      datasetOf([], { themes: [...themes, third], mentions: level }),
      'en',
    );
    expect(finding).toBe('3 obstacles are named by most reports: 1 report each');
  });
});
