/** Colours and sizes that charts share with the pages: custom properties of `src/styles/tokens.css`. */
export const COLOURS = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  result: 'var(--result)',
  plan: 'var(--plan)',
  youth: 'var(--youth)',
  doubt: 'var(--doubt)',
  hollow: 'var(--hollow)',
} as const;

export type Palette = Readonly<Record<keyof typeof COLOURS, string>>;

/** Their values on a light ground, for an image that leaves the site. */
export const LIGHT: Palette = {
  paper: '#fbf9f4',
  ink: '#1f1d1a',
  muted: '#5f5a52',
  rule: '#d9d3c7',
  result: '#0a6b75',
  plan: '#9e1f17',
  youth: '#b97f00',
  doubt: '#5c2a91',
  hollow: '#7a746a',
};

/** The same on a dark ground. */
export const DARK: Palette = {
  paper: '#16181a',
  ink: '#ece8e1',
  muted: '#a9a39a',
  rule: '#34373a',
  result: '#4cc3bd',
  plan: '#ff7d66',
  youth: '#f0c75e',
  doubt: '#a98ff5',
  hollow: '#8f897f',
};

export const THEMES = { light: LIGHT, dark: DARK } as const;

export type Theme = keyof typeof THEMES;

export const FONT_SIZE = 13;
