import { ABOUT } from '../dataset/publish/about.ts';
import type { Form } from '../explore/explore-file.ts';
import type { Messages } from '../i18n/vi.ts';
import { LICENCE } from './context.ts';
import { edition } from './edition.ts';

/** How rows of this edition are cited; the address of the query follows. */
export function citation(): string {
  return `${ABOUT.creator} (${ABOUT.published}). ${ABOUT.title.en}, ${edition().version}. ${LICENCE}.`;
}

/** Each form of a figure in words, with `{low}` and `{high}` for its numbers. */
export function explorerForms({ interval, explore }: Messages): Readonly<Record<Form, string>> {
  const [low, high] = ['{low}', '{high}'];
  return {
    exact: low,
    over: interval.over(low),
    nearly: interval.nearly(low),
    under: interval.under(low),
    at_least: interval.atLeast(low),
    at_most: interval.atMost(low),
    about: interval.about(low),
    between: interval.between(low, high),
    spread: interval.spread(low, high),
    anything: interval.anything,
    none: explore.noFigure,
  };
}
