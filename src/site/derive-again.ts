import { openDerivation } from '../dataset/derive/derive-again.ts';

/** Derives each state of the data that the preview shows; this module stays when those that read the data are made anew. */
export const deriveAgain = openDerivation();
