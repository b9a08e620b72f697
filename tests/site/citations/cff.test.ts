import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { cff } from '../../../src/site/citations/cff.ts';
import { editionIn, everyItem } from './items.ts';

const text = z.string().min(1);
const day = z.string().regex(/^[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$/);
const url = z.url({ protocol: /^(?:https?|s?ftp)$/ });
const authors = z.array(z.strictObject({ name: text })).min(1);

/** The rules of schema.json 1.2.0 (citation-file-format) for the fields that may be there; no other field is. */
const SCHEMA = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  type: z.enum(['dataset', 'software']),
  title: text,
  authors,
  version: text,
  'date-released': day.optional(),
  license: z.literal('CC-BY-4.0'),
  url,
  references: z
    .array(
      z.strictObject({
        type: z.literal('newspaper-article'),
        title: text,
        authors,
        journal: text.optional(),
        'date-published': day.optional(),
        year: z.int().optional(),
        month: z.int().min(1).max(12).optional(),
        notes: text.optional(),
        url: url.optional(),
      }),
    )
    .min(1)
    .optional(),
});

const { words } = editionIn('vi');
const [dataset, chart, article, dated, record] = everyItem('vi');
const written = (items: Parameters<typeof cff.write>[0]) =>
  parse(cff.write(items, { language: 'vi', words })) as unknown;

describe('CFF', () => {
  it.each([
    ['the dataset', [dataset]],
    ['a chart', [chart]],
    ['a report', [article, record]],
    ['a report of which little is printed', [dated, record]],
  ])('of %s is YAML that keeps to the schema', (_, items) => {
    const parsed = SCHEMA.safeParse(written(items.filter((item) => item !== undefined)));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it('keeps every letter, and the article among the references', () => {
    expect(written([article, record].filter((item) => item !== undefined))).toMatchObject({
      title: record?.title,
      version: '1.2.0',
      'date-released': '2026-11-26',
      references: [{ title: article?.title, journal: 'Báo Ví Dụ', 'date-published': '2021-10-12' }],
    });
  });

  it('gives a reduced date as year and month', () => {
    expect(written([dated, record].filter((item) => item !== undefined))).toMatchObject({
      references: [{ year: 2020, month: 5, authors: [{ name: 'anonymous' }] }],
    });
  });
});
