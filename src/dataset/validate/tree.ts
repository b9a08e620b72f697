/**
 * The cycles that following `parentOf` runs into, each once, from its member that was met first.
 * Takes time in proportion to the number of ids.
 */
export function findCycles(
  ids: Iterable<string>,
  parentOf: (id: string) => string | null | undefined,
): readonly (readonly string[])[] {
  const settled = new Set<string>();
  const cycles: string[][] = [];
  for (const id of ids) {
    const path = new Set<string>();
    let next: string | null | undefined = id;
    while (next && !settled.has(next) && !path.has(next)) {
      path.add(next);
      next = parentOf(next);
    }
    if (next && path.has(next)) {
      const members = [...path];
      cycles.push(members.slice(members.indexOf(next)));
    }
    for (const member of path) settled.add(member);
  }
  return cycles;
}
