import type { Code } from '../../model/codes.ts';
import type { CellFault } from '../fault.ts';
import { foldAccents } from '../../model/fold.ts';
import { nearestName } from '../nearest.ts';

/** Names the nearest right code; a label in either language stands for its code. */
export function diagnoseCode(text: string, codes: readonly Code[]): CellFault {
  const folded = foldAccents(text);
  const labelled = codes.find(
    ({ label }) => foldAccents(label.vi) === folded || foldAccents(label.en) === folded,
  );
  const names = codes.map(({ code }) => code);
  const nearest = labelled?.code ?? nearestName(text, names);
  const list = names.join(', ');
  return {
    rule: 'cell-code',
    message: { vi: 'mã không có trong danh sách', en: 'the code is not on the list' },
    remedy: nearest
      ? { vi: `Có phải là ${nearest}? Các mã: ${list}.`, en: `Is it ${nearest}? The codes: ${list}.` }
      : { vi: `Dùng một trong các mã: ${list}.`, en: `Use one of the codes: ${list}.` },
  };
}
