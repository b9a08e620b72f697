import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { groupName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import { MOST_ROWS, type SharePanel } from './shares.ts';

/** What the groups are, how bounds, ceremonies and picked figures are drawn, and what has no room. */
export function shareNotes(panels: readonly SharePanel[], lookups: Lookups, language: Language): string[] {
  const { notes } = CHART_WORDS[language].admissionShares;
  const shares = panels.flatMap((panel) => panel.shares);
  const left = shares.length - panels.flatMap(({ drawn }) => drawn).length;
  const number = (value: number): string => formatNumber(value, language);
  const definitions = panels.flatMap(({ groupId }) => {
    const group = lookups.groups.get(groupId);
    const definition = (language === 'vi' ? group?.definition_vi : group?.definition_en) ?? '';
    const isOnlyName = [
      group?.definition_vi === `${group?.name_vi}.`,
      group?.definition_en === `${group?.name_en}.`,
    ];
    return isOnlyName.every(Boolean)
      ? []
      : [notes.definition(groupName(lookups, groupId, language), definition)];
  });
  return [
    ...definitions,
    ...(shares.some(({ printed }) => printed === null) ? [notes.derived] : []),
    ...(shares.some(({ extent }) => extent.point === null) ? [notes.bounds] : []),
    ...(shares.some(({ periodKind }) => periodKind === 'event') ? [notes.ceremony] : []),
    ...(shares.some(({ selected }) => selected) ? [notes.selected] : []),
    ...(left > 0 ? [notes.most(number(MOST_ROWS), number(left))] : []),
  ];
}
