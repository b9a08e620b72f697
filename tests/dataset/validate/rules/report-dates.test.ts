import { describe, expect, it } from 'vitest';
import { reportDates } from '../../../../src/dataset/validate/rules/report-dates.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('report-dates', () => {
  it.each<[string, Rows]>([
    [
      'a document issued before',
      {
        reports: [{ published_on: '2022-01-15' }],
        documents: [{ issued_on: '2021-06-16' }],
        citations: [{}],
      },
    ],
    [
      'a document of the same day',
      {
        reports: [{ published_on: '2022-01-15' }],
        documents: [{ issued_on: '2022-01-15' }],
        citations: [{}],
      },
    ],
    [
      'dates that may be in order',
      { reports: [{ published_on: '2022-01-15' }], documents: [{ issued_on: '2022' }], citations: [{}] },
    ],
    [
      'a document without a date',
      { reports: [{ published_on: '2022-01-15' }], documents: [{ issued_on: null }], citations: [{}] },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(reportDates, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'a document issued after',
      {
        reports: [{ published_on: '2022-01-15' }],
        documents: [{ issued_on: '2022-06-16' }],
        citations: [{}],
      },
      ['r 21-nq-tw  document_id'],
    ],
    [
      'a document of a later year',
      { reports: [{ published_on: '2022' }], documents: [{ issued_on: '2023' }], citations: [{}] },
      ['r 21-nq-tw  document_id'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(reportDates, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(
      printed(reportDates, {
        reports: [{ published_on: '2022-01-15' }],
        documents: [{ issued_on: '2022-06-16' }],
        citations: [{}],
      }),
    ).toMatchInlineSnapshot(`
      "data/citations.csv:2:B (document_id) “21-nq-tw” cảnh báo report-dates: Bài đăng 2022-01-15, văn bản ban hành 2022-06-16. Kiểm tra số hiệu, ngày đăng và ngày ban hành.
      data/citations.csv:2:B (document_id) “21-nq-tw” warning report-dates: The report is of 2022-01-15, the document of 2022-06-16. Check the number, the day of publication and the day of issue."
    `);
  });
});
