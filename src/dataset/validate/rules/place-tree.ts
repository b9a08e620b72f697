import { LEVELS } from '../../model/codes.ts';
import type { Text } from '../../model/language.ts';
import type { Located } from '../../model/record.ts';
import type { Place } from '../../model/tables.ts';
import type { Context } from '../context.ts';
import { labelOf } from '../label.ts';
import type { Rule } from '../rule.ts';
import { findCycles } from '../tree.ts';

type Level = Place['level'];

/** The levels that a place of each level may lie directly in. Since July 2025 communes lie in provinces. */
const PARENT_LEVELS: Readonly<Record<Level, readonly Level[]>> = {
  country: [],
  province: ['country'],
  district: ['province'],
  commune: ['district', 'province'],
  bloc: ['country', 'province', 'district'],
  branch: ['province', 'district', 'commune', 'bloc', 'branch'],
  youth_union: ['country', 'province', 'district', 'commune', 'bloc', 'branch', 'youth_union'],
};

/** The two island districts are called by their own names, without the province. */
const NO_PATHS: ReadonlySet<string> = new Set(['hoang-sa', 'truong-sa']);

/** Places form one tree under the country, and their ids are its paths. */
export const placeTree: Rule = {
  id: 'place-tree',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Các nơi xếp thành một cây dưới cả nước; mã nơi là đường dẫn trong cây ấy.',
    en: 'Places form one tree under the country, and their ids are its paths.',
  },
  *check(context) {
    const parentOf = (id: string) => context.find('places', id)?.row.parent_id;
    const ids = context.tables.places.map(({ row }) => row.place_id);
    for (const cycle of findCycles(ids, parentOf)) {
      const located = context.find('places', cycle[0] ?? null);
      if (located) yield objectionAt(located, cycleWords(cycle));
    }
    for (const located of context.tables.places) {
      const words =
        parentWords(located.row) ?? levelWords(located.row, context) ?? pathWords(located.row, context);
      if (words) yield objectionAt(located, words);
    }
  },
};

interface Words {
  readonly message: Text;
  readonly remedy: Text;
}

function objectionAt(located: Located<Place>, words: Words) {
  return { table: 'places', located, column: 'parent_id', ...words } as const;
}

function cycleWords(cycle: readonly string[]): Words {
  const ring = [...cycle, cycle[0]].join(' → ');
  return {
    message: { vi: `Các nơi cấp trên xếp thành vòng: ${ring}.`, en: `The parents run in a circle: ${ring}.` },
    remedy: { vi: 'Sửa parent_id của một nơi trong vòng.', en: 'Correct the parent_id of one of them.' },
  };
}

function parentWords({ level, parent_id }: Place): Words | null {
  if ((level === 'country') === (parent_id === null)) return null;
  return {
    message: {
      vi: 'Chỉ cả nước là không có nơi cấp trên.',
      en: 'The country, and nothing else, has no place above it.',
    },
    remedy:
      level === 'country'
        ? { vi: 'Để trống parent_id.', en: 'Leave parent_id empty.' }
        : { vi: 'Ghi nơi trực tiếp ở trên.', en: 'Name the place directly above.' },
  };
}

function levelWords({ level, parent_id }: Place, context: Context): Words | null {
  const parent = context.find('places', parent_id)?.row;
  if (!parent || PARENT_LEVELS[level].includes(parent.level)) return null;
  const [own, above] = [labelOf(LEVELS, level), labelOf(LEVELS, parent.level)];
  return {
    message: {
      vi: `Cấp “${own.vi}” không nằm trực tiếp trong cấp “${above.vi}” (${parent.place_id}).`,
      en: `The level “${own.en}” does not lie directly in the level “${above.en}” (${parent.place_id}).`,
    },
    remedy: { vi: 'Sửa level hoặc parent_id.', en: 'Correct level or parent_id.' },
  };
}

function pathWords({ place_id, parent_id }: Place, context: Context): Words | null {
  if (parent_id === null || NO_PATHS.has(place_id)) return null;
  const above = place_id.includes('/') ? place_id.slice(0, place_id.lastIndexOf('/')) : null;
  const parent = context.find('places', parent_id)?.row;
  if (above === null ? !parent || parent.level === 'country' : above === parent_id) return null;
  return {
    message: {
      vi: `Mã “${place_id}” không phải là đường dẫn dưới “${parent_id}”.`,
      en: `The id “${place_id}” is no path below “${parent_id}”.`,
    },
    remedy: {
      vi: `Mã là ${parent_id}/ và tên của nơi; ngay dưới cả nước thì mã không có dấu /.`,
      en: `The id is ${parent_id}/ and the place’s own name; directly below the country it has no /.`,
    },
  };
}
