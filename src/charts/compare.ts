import { LANGUAGES, type Language } from '../dataset/model/language.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { Chart, ChartContext } from './figure.ts';
import { standaloneFigure } from './standalone.ts';

/** A chart of one state of the data, as an image that stands alone. */
export interface DrawnChart {
  readonly slug: string;
  readonly language: Language;
  readonly finding: string;
  readonly svg: string;
}

/** A chart that differs between two states of the data; null where a state has none. */
export interface ChartChange {
  readonly slug: string;
  readonly language: Language;
  readonly old: DrawnChart | null;
  readonly current: DrawnChart | null;
}

/** Draws every chart that the data carry, in each language, on a light ground. */
export function drawCharts(charts: readonly Chart[], context: ChartContext): DrawnChart[] {
  return charts.flatMap((chart) =>
    LANGUAGES.flatMap((language) => {
      const figure = chart.draw(context, { language, hrefOf: (id) => `#${id}` });
      if (!figure) return [];
      const { siteName, figure: words } = MESSAGES[language];
      const { light } = standaloneFigure(figure, { readingLabel: words.howToRead, sourceLine: siteName });
      return [{ slug: figure.slug, language, finding: figure.finding, svg: light }];
    }),
  );
}

/** The charts whose drawing or words differ, in the order they have now; those that are gone come last. */
export function compareCharts(old: readonly DrawnChart[], current: readonly DrawnChart[]): ChartChange[] {
  const keyOf = ({ slug, language }: DrawnChart): string => `${slug}.${language}`;
  const before = new Map(old.map((chart) => [keyOf(chart), chart]));
  const after = new Map(current.map((chart) => [keyOf(chart), chart]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
    const chart = is ?? was;
    if (!chart || was?.svg === is?.svg) return [];
    return [{ slug: chart.slug, language: chart.language, old: was, current: is }];
  });
}
