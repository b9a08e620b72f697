import { untilForgotten } from './forget.ts';
import { awaitGenerated } from './generated.ts';

const digests = untilForgotten((): ReadonlyMap<string, string> => {
  const { digests: written } = awaitGenerated('places.json') as {
    readonly digests: Readonly<Record<string, string>>;
  };
  return new Map(Object.entries(written));
});

/** The fingerprint of all that is derived of a place, which a build reckons; empty where it has no figure. */
export function digestOfPlace(placeId: string): string {
  return digests().get(placeId) ?? '';
}
