const HEADER = [
  'observation_id', 'report_id', 'place_id', 'indicator_id', 'group_id', 'status', 'period_kind', 'period_start',
  'period_end', 'period_length', 'period_basis', 'value', 'value_high', 'qualifier', 'as_printed',
]; // prettier-ignore
const ROW = 'x.1,x,dak-lak,admissions,all,result,year,2021-01-01,2021-12-31,,printed,80,,exact,80';

function withCell(column: string, text: string): string {
  const cells = ROW.split(',');
  cells[HEADER.indexOf(column)] = `"${text.replaceAll('"', '""')}"`;
  return `${HEADER.join(',')}\n${cells.join(',')}\n`;
}

const wide = Array.from({ length: 100_000 }, (_, index) => `c${String(index)}`).join(',');

/** Files that are broken or meant to do harm, by what they are. */
export const HOSTILE: readonly (readonly [claim: string, name: string, content: string | Uint8Array])[] = [
  ['markup in a cell', 'x.csv', withCell('place_id', '<img src=x onerror=alert(1)><script>alert(1)</script>')],
  ['markup in a column name', 'observations.csv', `${HEADER.join(',')},<img src=x onerror=alert(1)>\n${ROW},1\n`],
  ['markup in the name of the file', '<img src=x onerror=alert(1)>.csv', 'a,b\n1,2\n'],
  ['a formula', 'x.csv', withCell('place_id', '=HYPERLINK("http://example.org";"x")')],
  ['a script as an address', 'reports.csv', 'report_id,title,headline,url,language,place_id\nx,X,printed,javascript:alert(1),vi,dak-lak\n'],
  ['right-to-left and zero-width characters', 'x.csv', withCell('place_id', '\u202edak\u200b-lak\u2066')],
  ['look-alike letters', 'x.csv', withCell('place_id', 'd\u0430k-l\u0430k')],
  ['a path for an id', 'x.csv', withCell('report_id', '../../../etc/passwd')],
  ['names of prototypes as columns', '__proto__.csv', '__proto__,constructor,toString,hasOwnProperty\n1,2,3,4\n'],
  ['names of prototypes as ids', 'x.csv', withCell('place_id', '__proto__').replaceAll('x.1,x', '__proto__.1,__proto__')],
  ['a hundred thousand columns', 'observations.csv', `${HEADER.join(',')},${wide}\n${ROW}${','.repeat(100_000)}\n`],
  ['a hundred thousand columns of nothing', 'x.csv', `${wide}\n1\n`],
  ['a hundred thousand quotes', 'x.csv', `${HEADER.join(',')}\n${'"'.repeat(100_001)}\n`],
  ['a quote that never closes', 'x.csv', `${HEADER.join(',')}\n"${'a,\n'.repeat(100_000)}`],
  ['a number of a hundred thousand digits', 'x.csv', withCell('value', '9'.repeat(100_000))],
  ['a number beyond every float', 'x.csv', withCell('value', '1e999')],
  ['twenty thousand faulty rows', 'x.csv', `${HEADER.join(',')}\n${`${ROW.replace('result', 'Result')}\n`.repeat(20_000)}`],
  ['NUL bytes', 'x.csv', `${HEADER.join(',')}\n\0\0\0\n`],
  ['bytes of no text', 'x.csv', Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 256)],
  ['nothing', 'x.csv', ''],
]; // prettier-ignore
