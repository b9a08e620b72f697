import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { escapeXml } from '../../src/charts/xml.ts';
import type { Theme } from '../../src/site/guide/pictures.ts';
import type { Run, Screen } from './terminal.ts';

interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  /** By the number of a terminal's colour, of which the bright ones look as the others. */
  readonly colours: readonly string[];
}

/** The tokens of the site, as far as a terminal has a use for them. */
const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbf9f4',
    ink: '#1f1d1a',
    muted: '#5f5a52',
    colours: ['#1f1d1a', '#9e1f17', '#0a6b75', '#7a5400', '#0a5a8c', '#5c2a91', '#0a6b75', '#5f5a52'],
  },
  dark: {
    paper: '#16181a',
    ink: '#ece8e1',
    muted: '#a9a39a',
    colours: ['#a9a39a', '#ff7d66', '#4cc3bd', '#f0c75e', '#7fb2ff', '#a98ff5', '#4cc3bd', '#ece8e1'],
  },
};

/** Colours from here on are the bright ones. */
const BRIGHT = 8;
const GREY = 8;

/** Part of a font as a rule of a style sheet that loads nothing. */
function fontFace(weight: '400Regular' | '700Bold'): string {
  const name = `@expo-google-fonts/jetbrains-mono/${weight}/JetBrainsMono_${weight}.ttf`;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(name)).toString('base64');
  return `@font-face { font-family: Mono; font-weight: ${weight.slice(0, 3)}; src: url(data:font/ttf;base64,${bytes}); }`;
}

/** What a terminal shows as a page whose `pre` is to be photographed. */
export function terminalPage(screen: Screen, theme: Theme): string {
  const { paper, ink } = PALETTES[theme];
  const style = [
    fontFace('400Regular'),
    fontFace('700Bold'),
    'body { margin: 0; }',
    `pre { display: inline-block; margin: 0; padding: 12px 16px; font: 13px/20px Mono; font-variant-ligatures: none; background: ${paper}; color: ${ink}; }`,
  ].join('\n');
  const lines = screen.map((line) => line.map((run) => formatRun(run, theme)).join(''));
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><pre>${lines.join('\n')}</pre>`;
}

/** The font has the circle of an open choice in another size only. */
function formatRun({ text, colour, isBold, isDim, isUnderlined, isInverse }: Run, theme: Theme): string {
  const { paper, ink, muted, colours } = PALETTES[theme];
  const plain = isDim ? muted : ink;
  const own = colour === null ? plain : colour === GREY ? muted : (colours[colour % BRIGHT] ?? plain);
  const styles = [
    isInverse ? `background: ${own}; color: ${paper}` : `color: ${own}`,
    ...(isBold ? ['font-weight: 700'] : []),
    ...(isUnderlined ? ['text-decoration: underline'] : []),
  ];
  return `<span style="${styles.join('; ')}">${escapeXml(text.replaceAll('○', '◯'))}</span>`;
}
