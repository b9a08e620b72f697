import type { Text } from '../../dataset/model/language.ts';
import type { Schema } from './schema.ts';

/** What an endpoint is of; page and description list them in these parts. */
export type EndpointPart = 'tables' | 'whole' | 'releases' | 'charts' | 'embeds' | 'feeds';

/** One address of data, or one pattern of addresses, that the site answers to. */
export interface Endpoint {
  readonly part: EndpointPart;
  /** Path below the site's base, without a slash in front; `{slug}` and `{language}` stand for their values. */
  readonly path: string;
  /** What it is, in one sentence. */
  readonly summary: Text;
  readonly mediaType: string;
  /** What the answer holds; null where it is of a format of its own (Atom, images, workbooks). */
  readonly schema: Schema | null;
}

/** The values that stand for the parameters of patterns. */
export interface ParameterValues {
  readonly slug: readonly string[];
  readonly language: readonly string[];
  /** Versions of the releases, and the tables that each of them has. */
  readonly version: readonly string[];
  readonly table: readonly string[];
}

/** The names of the parameters in a path, in their order. */
export function parametersOf(path: string): readonly (keyof ParameterValues)[] {
  return [...path.matchAll(/\{(slug|language|version|table)\}/g)].map(
    ([, name]) => name as keyof ParameterValues,
  );
}

/** Every address of a pattern. */
export function expandPath(path: string, values: ParameterValues): readonly string[] {
  const [name] = parametersOf(path);
  if (name === undefined) return [path];
  return values[name].flatMap((value) => expandPath(path.replace(`{${name}}`, value), values));
}

/** The first address of a pattern, as an example. */
export function examplePath(path: string, values: ParameterValues): string {
  return expandPath(path, values)[0] ?? path;
}
