import { describe, expect, it } from 'vitest';
import { pastedFile } from '../../../src/dataset/inspect/pasted.ts';
import type { TableName } from '../../../src/dataset/model/tables.ts';

const textOf = (text: string, table: TableName | null = null) =>
  new TextDecoder().decode(pastedFile(text, 'Pasted', table).bytes ?? undefined);

describe('pastedFile', () => {
  it.each([
    ['cells apart by tabs', 'report_id\tparagraph\na\t1\n', 'report_id,paragraph\na,1\n'],
    ['Windows line ends', 'report_id\tparagraph\r\na\t1\r\n', 'report_id,paragraph\na,1\n'],
    ['cells with commas and line breaks', 'a\tb\n1,5\t"x\ny"\n', 'a,b\n"1,5","x\ny"\n'],
    ['semicolons', 'a;b\n1;2', 'a,b\n1,2\n'],
    ['commas', 'a,b\n1,"2,3"\n', 'a,b\n1,"2,3"\n'],
  ])('reads %s', (_claim, text, csv) => {
    expect(textOf(text)).toBe(csv);
  });

  it('gives rows without a header that of the table chosen, and fills up short rows', () => {
    expect(textOf('a\tchi-thi-28\n', 'citations')).toBe('report_id,document_id,paragraph\na,chi-thi-28,\n');
  });

  it('keeps a header that was pasted', () => {
    expect(textOf('report_id\tdocument_id\tparagraph\na\tb\t1', 'citations')).toBe(
      'report_id,document_id,paragraph\na,b,1\n',
    );
  });

  it('leaves a text whose quotes do not close to the checks', () => {
    expect(textOf('a,"b\n')).toBe('a,"b\n');
  });
});
