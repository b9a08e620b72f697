/** The formats that narrowed rows are offered in. */
export const NARROWED_FORMATS = ['csv', 'json', 'xlsx'] as const;

export type NarrowedFormat = (typeof NARROWED_FORMATS)[number];
