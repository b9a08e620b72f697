import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { ChartOptions } from '../figure.ts';
import { groupName } from '../names.ts';
import type { RowPanel } from '../panel-rows/rows.ts';
import { CHART_WORDS } from '../words.ts';
import type { SharePanel } from './shares.ts';
import { ownerText, shareText } from './words.ts';

/** Puts the drawn shares into words, labels and addresses. */
export function shareRowPanels(
  panels: readonly SharePanel[],
  lookups: Lookups,
  { language, hrefOf }: ChartOptions,
): RowPanel[] {
  const words = CHART_WORDS[language].admissionShares;
  return panels.map(({ groupId, drawn }) => {
    const title = groupName(lookups, groupId, language);
    return {
      title,
      maximum: 100,
      rows: drawn.map((share) => {
        const text = ownerText(share, lookups, language);
        const figure = shareText(share, lookups, language);
        const value = share.printed ? figure : words.derived(figure);
        return {
          text,
          extent: share.extent,
          value,
          isSelected: share.selected,
          isProjected: false,
          href: hrefOf(share.main.observation_id),
          label: words.mark(title, text, value) + (share.selected ? words.markSelected : ''),
        };
      }),
    };
  });
}
