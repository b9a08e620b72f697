import { problemAt } from '../../model/locate.ts';
import type { Group } from '../../model/tables.ts';
import type { Coverage, CoveredFigure } from '../coverage.ts';
import type { ProofRule } from '../rule.ts';

/** Pairs that stand in every report, whatever the group. */
const COMMON: ReadonlySet<string> = new Set(['đảng viên', 'tổ chức']);
/** Words of an English name that tell one group from another are no shorter. */
const SHORTEST = 4;

/** Words of a group's name stand in the paragraph of its figure or the one before, or a note says how it is called. */
export const groupPrinted: ProofRule = {
  id: 'group-printed',
  title: {
    vi: 'Từ của tên nhóm đứng trong đoạn in con số hoặc đoạn ngay trước, hoặc ghi chú nói bài gọi nhóm ấy thế nào.',
    en: 'Words of a group’s name stand in the paragraph of its figure or the one before, or a note says how it is called.',
  },
  check: (coverage) =>
    coverage.figures.flatMap((figure) =>
      figure.observations
        .filter(({ row }) => row.note_en === null && isUnnamed(coverage, figure, row.group_id))
        .map((located) =>
          problemAt(located, 'group_id', {
            severity: 'error',
            rule: 'group-printed',
            record: located.row.observation_id,
            message: {
              vi: `Quanh “${figure.text}” bản lưu không nhắc đến nhóm ${located.row.group_id}.`,
              en: `Around “${figure.text}” the saved text does not name the group ${located.row.group_id}.`,
            },
            remedy: {
              vi: 'Sửa group_id; nếu bài gọi nhóm ấy bằng từ khác, ghi chú từ ấy.',
              en: 'Correct group_id; where the report calls the group otherwise, say how in the notes.',
            },
          }),
        ),
    ),
};

function isUnnamed({ paragraphs, groups }: Coverage, { paragraph }: CoveredFigure, groupId: string): boolean {
  const group = groups.get(groupId);
  if (!group || group.parent_id === null) return false;
  const text = paragraphs
    .filter(({ number }) => number === paragraph || number === paragraph - 1)
    .map((each) => each.text)
    .join(' ')
    .normalize('NFC')
    .toLowerCase();
  return !namesOf(group).some((name) => new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'u').test(text));
}

/** What a text may call a group: any two neighbouring syllables of its Vietnamese name, any longer word of the English. */
function namesOf({ name_vi, name_en }: Group): string[] {
  const pieces = name_vi
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N} ]+/u)
    .map((piece) => piece.trim().split(/\s+/));
  const pairs = pieces.flatMap((syllables) =>
    syllables.length === 1
      ? syllables
      : syllables.slice(1).map((syllable, index) => `${String(syllables[index])} ${syllable}`),
  );
  const words = name_en
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.replace(/s$/, ''));
  return [...pairs, ...words].filter((name) => name !== '' && !COMMON.has(name));
}
