import { describe, expect, it } from 'vitest';
import { fingerprintRows, formatProofs, isProven, makeProof } from '../../../src/dataset/prove/proof.ts';
import { datasetOf, TEXT_SHA256, type SomeRows } from './build.ts';

const ROWS: SomeRows = {
  reports: [{ report_id: 'a', text_sha256: TEXT_SHA256 }],
  observations: [
    { observation_id: 'a.1', value: 80, as_printed: '80', paragraph: 1 },
    { observation_id: 'b.1', report_id: 'b', value: 7, as_printed: '7', paragraph: 1 },
  ],
  exclusions: [
    { paragraph: 1, as_printed: '2021', reason: 'date' },
    { paragraph: 2, as_printed: '2022', reason: 'date' },
  ],
  citations: [{ document_id: '28-ct-tw', paragraph: 2 }],
  mentions: [{ theme_id: 'thin-pool', paragraph: 2 }],
};
const COUNTS = { figures: 3, recorded: 1, excluded: 2, open: 0 };

function reportOf(rows: SomeRows) {
  const [report] = datasetOf(rows).reports;
  if (!report) throw new Error('The rows have no report.');
  return report;
}

function fingerprintOf(rows: SomeRows) {
  return fingerprintRows(datasetOf(rows), reportOf(rows));
}

function provenWith(change: SomeRows, counts = COUNTS) {
  const proof = makeProof(datasetOf(ROWS), reportOf(ROWS), counts);
  const rows = { ...ROWS, ...change };
  return isProven({ ...datasetOf(rows), proofs: proof ? [proof] : [] }, reportOf(rows));
}

describe('fingerprintRows', () => {
  it('is the SHA-256 of the JSON that its description defines', () => {
    // printf '%s' '["ab",["observations",[]],["exclusions",[{"as_printed":"2021","paragraph":1,"reason":"date",
    // "report_id":"a"},{"as_printed":"Năm","paragraph":2,"report_id":"a"}]],["citations",[]],["mentions",[]]]'
    // on one line | sha256sum
    const rows: SomeRows = {
      reports: [{ report_id: 'a', text_sha256: 'ab' }],
      exclusions: [
        { paragraph: 2, as_printed: 'Năm' },
        { paragraph: 1, as_printed: '2021', reason: 'date' },
      ],
    };
    expect(fingerprintOf(rows)).toBe('261d808859cc075dce013c6632020f511b39b9cf0f8642261f398e3d3ca29eea');
  });

  it('does not depend on the order of the rows', () => {
    const reversed = [...(ROWS.exclusions ?? [])].reverse();
    expect(fingerprintOf({ ...ROWS, exclusions: reversed })).toBe(fingerprintOf(ROWS));
  });

  it('does not depend on the rows of other reports', () => {
    const observations = ROWS.observations?.slice(0, 1) ?? [];
    expect(fingerprintOf({ ...ROWS, observations })).toBe(fingerprintOf(ROWS));
  });
});

describe('isProven', () => {
  it('holds while text and rows fit the proof', () => {
    expect(provenWith({})).toBe(true);
  });

  it.each<[string, SomeRows]>([
    [
      'an observation',
      { observations: [{ observation_id: 'a.1', value: 81, as_printed: '80', paragraph: 1 }] },
    ],
    ['an exclusion', { exclusions: ROWS.exclusions?.slice(1) ?? [] }],
    ['a citation', { citations: [] }],
    ['a mention', { mentions: [{ theme_id: 'thin-pool', paragraph: 3 }] }],
    ['the text', { reports: [{ report_id: 'a', text_sha256: 'ab'.repeat(32) }] }],
  ])('ends with a change of %s', (_what, change) => {
    expect(provenWith(change)).toBe(false);
  });

  it('does not hold with an open figure', () => {
    expect(provenWith({}, { figures: 4, recorded: 1, excluded: 2, open: 1 })).toBe(false);
  });

  it('does not hold without a proof', () => {
    expect(isProven(datasetOf(ROWS), reportOf(ROWS))).toBe(false);
  });
});

describe('makeProof', () => {
  it('makes none for a report without a saved text', () => {
    const rows = { ...ROWS, reports: [{ report_id: 'a' }] };
    expect(makeProof(datasetOf(rows), reportOf(rows), COUNTS)).toBeNull();
  });
});

describe('formatProofs', () => {
  it('writes a header and the rows sorted by report', () => {
    const proof = { text_sha256: 'cd', figures: 3, recorded: 1, excluded: 2, rows_sha256: 'ef' };
    expect(
      formatProofs([
        { report_id: 'b', ...proof },
        { report_id: 'a', ...proof },
      ]),
    ).toBe('report_id,text_sha256,figures,recorded,excluded,rows_sha256\na,cd,3,1,2,ef\nb,cd,3,1,2,ef\n');
  });
});
