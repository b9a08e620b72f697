import type { Language } from '../dataset/model/language.ts';
import { deriveAll } from '../dataset/derive/derive.ts';
import { dataset, viewContext } from './context.ts';
import { charts, drawFigures } from './figures.ts';
import { once } from '../dataset/model/once.ts';

/** The finding of a chart as it stands, and what it would say if the figures that reports picked counted too. */
export interface FindingPair {
  readonly slug: string;
  readonly finding: string;
  readonly withSelected: string;
}

/** Null where no report picked any figure. */
const unmarked = once(() => {
  const isPicked = dataset.observations.some(({ selection }) => selection !== null);
  if (!isPicked) return null;
  const observations = dataset.observations.map((row) => (row.selection ? { ...row, selection: null } : row));
  const counted = { ...dataset, observations };
  return { dataset: counted, derived: deriveAll(counted) };
});

/** Every chart's finding beside the one that it would have with the selected figures counted. */
export function compareFindings(language: Language): readonly FindingPair[] {
  const view = viewContext(language);
  const findings = new Map(drawFigures(view).map((figure) => [figure.slug, figure.finding]));
  const counted = unmarked();
  return charts.map(({ slug, draw }) => {
    const finding = findings.get(slug) ?? '';
    const withSelected = counted
      ? (draw(counted, { language, hrefOf: view.observationLink })?.finding ?? '')
      : finding;
    return { slug, finding, withSelected };
  });
}
