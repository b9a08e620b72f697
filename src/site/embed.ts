import { LANGUAGES } from '../dataset/model/language.ts';
import { viewContext } from './context.ts';
import { frameHeights, type FrameHeights } from './embed-size.ts';
import { figureOf } from './figures.ts';

/** Heights that a frame of a chart needs, whatever its language. */
export function frameHeightsOf(slug: string): FrameHeights {
  return frameHeights(LANGUAGES.map((language) => figureOf(slug, viewContext(language))));
}
