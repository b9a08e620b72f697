import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Partial<Record<string, string>>>;

/** What is told of a page while its elements open and close, in the order of its text. */
export interface PageVisitor {
  /** An element opens; of its attributes only those are told that a rule asks for. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** The attributes that rules ask for: most of those of a page place the marks of its drawings. */
const ASKED = new Set([
  'content', 'data-citation', 'data-details', 'data-facets', 'data-href', 'href', 'hreflang', 'http-equiv', 'id', 'lang',
  'name', 'onclick', 'onerror', 'onload', 'property', 'rel', 'src', 'style', 'translate', 'type',
]); // prettier-ignore

const NONE: Attributes = {};

/** Tells a visitor of a page, in one pass. */
export function walkPage(html: string, visitor: PageVisitor): void {
  let opening = '';
  let attributes: Partial<Record<string, string>> | null = null;
  // The parser says nothing when it has read the last attribute, unless it shall keep all of them.
  const finishOpening = (): void => {
    if (opening === '') return;
    const name = opening;
    opening = '';
    visitor.open(name, attributes ?? NONE);
    attributes = null;
  };
  const parser = new Parser({
    onopentagname(name) {
      finishOpening();
      opening = name;
    },
    onattribute(name, value) {
      if (!ASKED.has(name)) return;
      attributes ??= {};
      attributes[name] ??= value;
    },
    ontext(text) {
      finishOpening();
      visitor.text(text);
    },
    onclosetag(name) {
      finishOpening();
      visitor.close(name);
    },
  });
  parser.end(html);
  finishOpening();
}
