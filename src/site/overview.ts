/** The charts that the overview shows, the story in reading order; the others follow there by name. */
export const STORY: readonly string[] = [
  'attainment-pace',
  'introduced-admitted',
  'pupils',
  'printed-recomputed',
  'sample-map',
];

/** How many of the latest reports the overview names. */
export const LATEST_REPORTS = 6;
