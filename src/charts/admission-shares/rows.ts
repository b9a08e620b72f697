import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { ChartOptions } from '../figure.ts';
import { groupName, placeName } from '../names.ts';
import type { RowPanel } from '../panel-rows/rows.ts';
import { CHART_WORDS } from '../words.ts';
import type { SharePanel } from './shares.ts';
import { ownerText, periodText, shareText } from './words.ts';

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
        const figure = shareText(share, lookups, language);
        const value = share.printed ? figure : words.derived(figure);
        return {
          name: placeName(lookups, share.placeId, language),
          detail: periodText(share, language),
          extent: share.extent,
          value,
          isSelected: share.selected,
          isProjected: false,
          href: hrefOf(share.main.observation_id),
          label:
            words.mark(title, ownerText(share, lookups, language), value) +
            (share.selected ? words.markSelected : ''),
        };
      }),
    };
  });
}
