import { frameVi } from './words/vi/frame.ts';
import { figureVi } from './words/vi/figure.ts';
import { recordsVi } from './words/vi/records.ts';
import { figuresVi } from './words/vi/figures.ts';
import { dataVi } from './words/vi/data.ts';
import { apiVi } from './words/vi/api.ts';
import { checkVi } from './words/vi/check.ts';
import { exploreVi } from './words/vi/explore.ts';
import { codebookVi } from './words/vi/codebook.ts';
import { guideVi } from './words/vi/guide.ts';

/** Every word of the site in Vietnamese. The type of this file is what every other language must fill. */
export const vi = {
  ...frameVi,
  ...figureVi,
  ...recordsVi,
  ...figuresVi,
  ...dataVi,
  api: apiVi,
  check: checkVi,
  explore: exploreVi,
  codebook: codebookVi,
  guide: guideVi,
};

export type Messages = typeof vi;
