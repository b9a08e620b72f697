/** The languages of the site and of every text the dataset says about itself; Vietnamese first. */
export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language. A missing language fails the type check. */
export type Text = Readonly<Record<Language, string>>;
