import { frameEn } from './words/en/frame.ts';
import { figureEn } from './words/en/figure.ts';
import { recordsEn } from './words/en/records.ts';
import { figuresEn } from './words/en/figures.ts';
import { dataEn } from './words/en/data.ts';
import { apiEn } from './words/en/api.ts';
import { checkEn } from './words/en/check.ts';
import { exploreEn } from './words/en/explore.ts';
import { codebookEn } from './words/en/codebook.ts';
import { guideEn } from './words/en/guide.ts';
import type { Messages } from './vi.ts';

/** Every word of the site in English. */
export const en: Messages = {
  ...frameEn,
  ...figureEn,
  ...recordsEn,
  ...figuresEn,
  ...dataEn,
  api: apiEn,
  check: checkEn,
  explore: exploreEn,
  codebook: codebookEn,
  guide: guideEn,
};
