import type { ExploreStart, PlaceEntry } from '../../explore/explore-parts.ts';

/** A place among the values of a facet: `index` and `parent` are its numbers among all places. */
export interface ListedPlace {
  readonly index: number;
  readonly parent: number;
  readonly id: string;
  readonly label: string;
  /** Its rows where nothing is chosen. */
  readonly count: number;
}

/** The places that are known: those of the start, and those of the parts that were read. */
export class PlaceList {
  private readonly byId = new Map<string, ListedPlace>();
  private readonly below = new Map<number, ListedPlace[]>();
  /** The part that has what lies below a place of the start. */
  private readonly partBelow = new Map<string, number>();
  private readonly readParts = new Set<number>();
  private readonly load: (part: number) => Promise<readonly PlaceEntry[]>;

  constructor({ facets, tops }: ExploreStart, load: (part: number) => Promise<readonly PlaceEntry[]>) {
    this.load = load;
    tops.forEach(({ index, parent, part }, at) => {
      const id = facets.place.values[at] ?? '';
      this.add({
        index,
        parent,
        id,
        label: facets.place.labels[at] ?? id,
        count: facets.place.counts[at] ?? 0,
      });
      if (part !== null) this.partBelow.set(id, part);
    });
  }

  get(id: string): ListedPlace | undefined {
    return this.byId.get(id);
  }

  known(): Iterable<ListedPlace> {
    return this.byId.values();
  }

  /** Whether a place has others below it, known or not. */
  hasBelow({ index, id }: ListedPlace): boolean {
    return this.below.has(index) || this.partBelow.has(id);
  }

  /** The known places directly below one; those without a place above them below -1. */
  knownBelow(index: number): readonly ListedPlace[] {
    return this.below.get(index) ?? [];
  }

  /** Reads what lies below a place of the start. */
  async readBelow(id: string): Promise<void> {
    const part = this.partBelow.get(id);
    if (part === undefined || this.readParts.has(part)) return;
    const entries = await this.load(part);
    if (this.readParts.has(part)) return;
    this.readParts.add(part);
    for (const [index, parent, each, label, count] of entries)
      this.add({ index, parent, id: each, label, count });
  }

  /** Reads what some ids need to be known; ids are the paths of the tree of places. */
  async readFor(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.byId.has(id));
    await Promise.all(unknown.map((id) => this.readBelow(id.split('/')[0] ?? '')));
  }

  private add(place: ListedPlace): void {
    this.byId.set(place.id, place);
    const siblings = this.below.get(place.parent);
    if (siblings) siblings.push(place);
    else this.below.set(place.parent, [place]);
  }
}
