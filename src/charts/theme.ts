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

/** Their values on a light ground, for an image that leaves the site. */
export const LIGHT: Readonly<Record<keyof typeof COLOURS, string>> = {
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

export const FONT_SIZE = 13;
