import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import { checkHeader } from '../../../src/dataset/parse/header.ts';
import { showFault } from './show.ts';

/** The header of exceptions.csv is rule,record,reason: all three are required. */
function check(...cells: string[]) {
  const { faults, usable } = checkHeader(TABLES.exceptions, { line: 1, cells, cellLines: null });
  return { usable, shown: faults.map(showFault).join('\n'), rules: faults.map(({ rule }) => rule) };
}

describe('checkHeader', () => {
  it.each([[['rule', 'record', 'reason']], [['reason', 'rule', 'record']]])('accepts %j', (cells) => {
    expect(check(...cells)).toEqual({ usable: true, shown: '', rules: [] });
  });

  it('names the right name of a mistyped column', () => {
    expect(check('rule', 'recrod', 'reason').shown).toMatchInlineSnapshot(`
      ":1:B recrod “recrod” [error column-unknown]
        bảng không có cột này | Có phải là record? Sửa tên hoặc xóa cột.
        the table has no such column | Is it record? Correct the name or delete the column."
    `);
  });

  it('reports a column that is not of the table and still uses the rows', () => {
    const { usable, shown } = check('rule', 'record', 'reason', 'decided_by_whom');
    expect(usable).toBe(true);
    expect(shown).toMatchInlineSnapshot(`
      ":1:D decided_by_whom “decided_by_whom” [error column-unknown]
        bảng không có cột này | Xóa cột; các cột: rule, record, reason.
        the table has no such column | Delete the column; the columns: rule, record, reason."
    `);
  });

  it('does not take a word that every object knows for a column', () => {
    expect(check('rule', 'record', 'reason', 'constructor').rules).toEqual(['column-unknown']);
  });

  it('reports a column without a name', () => {
    expect(check('rule', 'record', 'reason', '').shown).toMatchInlineSnapshot(`
      ":1:D  “” [error column-unknown]
        cột không có tên | Xóa cột thừa, cả dấu phẩy của nó.
        the column has no name | Delete the extra column with its commas."
    `);
  });

  it('reports a missing required column and does not use the rows', () => {
    const { usable, shown } = check('rule', 'reason');
    expect(usable).toBe(false);
    expect(shown).toMatchInlineSnapshot(`
      ":1 [error column-missing]
        thiếu cột record | Thêm cột sau rule và điền mọi ô.
        the column record is missing | Add the column after rule and fill in every cell."
    `);
  });

  it('reports a missing optional column and uses the rows', () => {
    const names = Object.keys(TABLES.citations.columns).filter((name) => name !== 'paragraph');
    const { faults, usable } = checkHeader(TABLES.citations, { line: 1, cells: names, cellLines: null });
    expect(usable).toBe(true);
    expect(faults).toMatchObject([
      { rule: 'column-missing', remedy: { en: expect.stringContaining('document_id') } },
    ]);
  });

  it('reports a repeated column and does not use the rows', () => {
    const { usable, shown } = check('rule', 'record', 'rule', 'reason');
    expect(usable).toBe(false);
    expect(shown).toMatchInlineSnapshot(`
      ":1:C rule “rule” [error column-duplicate]
        cột này đã đứng ở A | Giữ một cột, xóa cột kia.
        the column already stands at A | Keep one of the two and delete the other."
    `);
  });

  it('reports one problem for a file without a header', () => {
    expect(check('figure-value', 'krong-bong.3', 'Printed so.')).toMatchObject({
      usable: false,
      rules: ['header-missing'],
    });
  });
});
