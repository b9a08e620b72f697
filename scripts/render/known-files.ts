import type { Output } from './output.ts';

/** What is known of a file of the output before: what it depends on, the code included, and the fingerprint of its bytes. */
export interface KnownText {
  readonly key: string | null;
  readonly sha256: string;
}

/**
 * The files of an output before that are as they were written there, as one thread tells another of them: each list one text,
 * between characters that none of its items has.
 */
export interface KnownList {
  readonly paths: string;
  readonly keys: string;
  readonly sha256s: string;
}

const BETWEEN = '\0';

/** Lists the files of the output before that an output may keep. */
export function listKnown(output: Pick<Output, 'pathsBefore' | 'known'>): KnownList {
  const found = output.pathsBefore().flatMap((path) => {
    const file = output.known(path);
    return file ? [{ path, file }] : [];
  });
  const joined = (textOf: (each: (typeof found)[number]) => string): string =>
    found.map(textOf).join(BETWEEN);
  return {
    paths: joined(({ path }) => path),
    keys: joined(({ file }) => file.key ?? ''),
    sha256s: joined(({ file }) => file.sha256),
  };
}

/** Reads what another thread has listed. */
export function readKnown({ paths, keys, sha256s }: KnownList): ReadonlyMap<string, KnownText> {
  if (paths === '') return new Map();
  const [keyList, sha256List] = [keys.split(BETWEEN), sha256s.split(BETWEEN)];
  return new Map(
    paths
      .split(BETWEEN)
      .map((path, index) => [path, { key: keyList[index] || null, sha256: sha256List[index] ?? '' }]),
  );
}
