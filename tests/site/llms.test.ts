import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/charts/figure.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import { llmsText } from '../../src/site/llms.ts';
import { viewOf } from './view.ts';

const figure = { slug: 'x', question: 'A question?', finding: 'A finding' } as Figure;
const text = llmsText(
  viewOf('en'),
  [figure],
  [{ table: TABLES.reports, rows: [] }],
  new URL('https://example.org'),
);

describe('llmsText', () => {
  it('has the form of llmstxt.org: one title, one summary, sections of links', () => {
    const lines = text.split('\n').filter(Boolean);
    expect(lines[0]).toBe('# Kết nạp');
    expect(lines[1]).toMatch(/^> /);
    expect(lines.filter((line) => line.startsWith('## '))).toEqual(['## Charts', '## Data', '## Pages']);
    const rest = lines.slice(2).filter((line) => !line.startsWith('## '));
    expect(rest.filter((line) => !/^- \[[^\]]+\]\(https:\/\/example\.org\/goc\/[^)]+\)/.test(line))).toEqual(
      [],
    );
  });

  it('leads to each chart and its data', () => {
    expect(text).toContain(
      '- [A question?](https://example.org/goc/en/charts/x/): A finding. Data: [CSV](https://example.org/goc/charts/x.csv), [JSON](https://example.org/goc/charts/x.json).',
    );
  });
});
