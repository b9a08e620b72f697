import { describe, expect, it } from 'vitest';
import { fingerprintText } from '../../../src/dataset/prove/saved-text.ts';
import { verifyReports } from '../../../src/dataset/prove/verification.ts';
import { datasetOf, tablesOf, TEXT, TEXT_SHA256, type SomeRows } from './build.ts';

const SAVED = fingerprintText('a.txt', new TextEncoder().encode(TEXT));
const ROWS: SomeRows = {
  reports: [{ report_id: 'a', text_sha256: TEXT_SHA256 }, { report_id: 'b' }],
  observations: [{ observation_id: 'a.1', value: 80, as_printed: '80', paragraph: 1 }],
};

function verify(rows: SomeRows, texts = [SAVED]) {
  return verifyReports(tablesOf(rows), datasetOf(rows), texts);
}

describe('verifyReports', () => {
  it('finds the text of a report by its SHA-256 and makes a proof', () => {
    const { reports, proofs, problems } = verify(ROWS);
    expect(problems).toEqual([]);
    expect(reports.map(({ report, text, counts }) => [report.report_id, text, counts])).toEqual([
      ['a', 'a.txt', { figures: 1, recorded: 1, excluded: 0, open: 0 }],
      ['b', null, null],
    ]);
    expect(proofs).toMatchObject([
      { report_id: 'a', text_sha256: TEXT_SHA256, figures: 1, recorded: 1, excluded: 0 },
    ]);
  });

  it('makes no proof where there is a problem', () => {
    const { proofs, problems } = verify({ ...ROWS, observations: [] });
    expect(problems.map(({ rule }) => rule)).toEqual(['figure-covered']);
    expect(proofs).toEqual([]);
  });

  it('keeps a fitting proof where the text is not at hand', () => {
    const { proofs } = verify(ROWS);
    expect(verify({ ...ROWS, proofs }, []).proofs).toEqual(proofs);
  });

  it('drops a proof that no longer fits where the text is not at hand', () => {
    const { proofs } = verify(ROWS);
    expect(verify({ ...ROWS, proofs, observations: [] }, []).proofs).toEqual([]);
  });

  it('names the texts that no report claims', () => {
    const other = fingerprintText('other.txt', new TextEncoder().encode('7'));
    expect(verify(ROWS, [other, SAVED]).unclaimed).toEqual(['other.txt']);
  });

  it('reports a text that is not UTF-8', () => {
    const latin = fingerprintText('latin.txt', Uint8Array.of(0x63, 0xf3, 0x20, 0x38, 0x30));
    const { problems, proofs } = verify({ reports: [{ report_id: 'a', text_sha256: latin.sha256 }] }, [
      latin,
    ]);
    expect(proofs).toEqual([]);
    expect(problems.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([
      'text-encoding: The saved text latin.txt is not UTF-8.',
    ]);
  });
});
