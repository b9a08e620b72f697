import type { Language } from '../../../src/dataset/model/language.ts';
import { MESSAGES } from '../../../src/i18n/messages.ts';
import type { CslItem } from '../../../src/site/citations/item.ts';
import {
  citeArticle,
  citeChart,
  citeDataset,
  citeRecord,
  type Edition,
} from '../../../src/site/citations/items.ts';
import { REPORT } from '../rows.ts';

/** Data of a release, cited in a language. */
export function editionIn(language: Language): Edition {
  return {
    version: '1.2.0',
    date: '2026-11-26',
    language,
    words: MESSAGES[language].citation,
    licence: 'CC BY 4.0',
  };
}

/** A report whose title has what TeX takes for commands, and Vietnamese letters of two marks. */
export const HARD_REPORT = {
  ...REPORT,
  title: 'Đảng bộ Ễ & 100% “Ỹ” #1_{a}: ~ ^ \\ $',
  url: 'https://example.com/bai?a=1&b=%C4%90#{x}',
};

/** The thing of each kind that can be cited. */
export function everyItem(language: Language): readonly CslItem[] {
  const edition = editionIn(language);
  return [
    citeDataset(edition, 'https://example.org/du-lieu/'),
    citeChart(edition, 'pace', 'Đạt 83,64% chỉ tiêu.', 'https://example.org/bieu-do/pace/'),
    citeArticle(HARD_REPORT, edition),
    citeArticle(
      { ...HARD_REPORT, report_id: 'b', published_on: '2020-05', publisher: null, url: null },
      edition,
    ),
    citeRecord(edition, HARD_REPORT, 'https://example.org/bao-cao/a/'),
  ];
}
