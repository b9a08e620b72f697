import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { groupName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import { allCounts, type PupilCounts } from './counts.ts';
import { MOST_ROWS } from './rows.ts';

/** Why the panels have scales of their own, what ceremonies are, what is hollow and what is only in the table. */
export function pupilNotes(counts: PupilCounts, lookups: Lookups, language: Language): string[] {
  const { notes } = CHART_WORDS[language].pupils;
  const all = allCounts(counts);
  const number = (value: number): string => formatNumber(value, language);
  const panels = [counts.breakdown?.parts ?? [], ...counts.panels.map((panel) => panel.counts)];
  const left = panels.reduce((sum, own) => sum + Math.max(0, own.length - MOST_ROWS), 0);
  const undrawn = counts.undrawn.length;
  const groups = [...new Set(all.map(({ fact }) => fact.groupId))].map((groupId) => {
    const group = lookups.groups.get(groupId);
    const definition = language === 'vi' ? group?.definition_vi : group?.definition_en;
    return notes.definition(groupName(lookups, groupId, language), definition ?? '');
  });
  return [
    ...(panels.filter((own) => own.length > 0).length > 1 ? [notes.scales] : []),
    ...(all.some(({ stretch }) => stretch === 'ceremony') ? [notes.ceremony] : []),
    ...(all.some(({ fact }) => fact.status === 'projected') ? [notes.projected] : []),
    ...(all.some(({ fact }) => fact.selected) ? [notes.selected] : []),
    ...(all.some(({ extent }) => extent.point === null) ? [notes.bounds] : []),
    ...(undrawn > 0 ? [notes.parts(number(undrawn))] : []),
    ...(left > 0 ? [notes.most(number(MOST_ROWS), number(left))] : []),
    ...groups,
  ];
}
