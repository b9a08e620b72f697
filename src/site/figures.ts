import type { Figure } from '../charts/figure.ts';
import { dataset, derived, type ViewContext } from './context.ts';
import { charts } from './pages.ts';

/** Every chart that the dataset carries, drawn in a language. */
export function drawFigures(context: ViewContext): readonly Figure[] {
  return charts.flatMap((chart) => {
    const figure = chart.draw(
      { dataset, derived },
      { language: context.language, hrefOf: context.observationLink },
    );
    return figure ? [figure] : [];
  });
}
