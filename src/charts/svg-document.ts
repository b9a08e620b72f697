const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element of a drawing. It has just what Plot and d3-selection use of the document object model: a drawing has
 * thousands of elements, and a whole document takes longer to make them than Plot to place them.
 */
export class SvgElement {
  readonly namespaceURI = SVG;
  /** What styles a drawing is the page's style sheet: its policy allows no other. */
  readonly style = NO_STYLE;
  readonly ownerDocument: SvgDocument;
  readonly tagName: string;
  readonly attributes = new Map<string, string>();
  readonly childNodes: (SvgElement | string)[] = [];
  parentNode: SvgElement | null = null;

  constructor(ownerDocument: SvgDocument, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
  }

  get children(): SvgElement[] {
    return this.childNodes.filter((node) => typeof node !== 'string');
  }

  set textContent(text: unknown) {
    for (const child of this.children) child.parentNode = null;
    this.childNodes.splice(0, Infinity, ...(text === null || text === '' ? [] : [String(text)]));
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: SvgElement): SvgElement {
    return this.insertBefore(child, null);
  }

  insertBefore(child: SvgElement, before: SvgElement | null): SvgElement {
    child.remove();
    child.parentNode = this;
    const position = before === null ? -1 : this.childNodes.indexOf(before);
    if (position < 0) this.childNodes.push(child);
    else this.childNodes.splice(position, 0, child);
    return child;
  }

  remove(): void {
    const siblings = this.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }

  /** The elements within, in the order in which they are read. */
  descendants(): SvgElement[] {
    const found: SvgElement[] = [];
    const visit = (element: SvgElement): void => {
      for (const node of element.childNodes) {
        if (typeof node === 'string') continue;
        found.push(node);
        visit(node);
      }
    };
    visit(this);
    return found;
  }

  /** The nearest element of a name around this one, itself included. */
  closest(tagName: string): SvgElement | null {
    return this.tagName === tagName ? this : (this.parentNode?.closest(tagName) ?? null);
  }

  get outerHTML(): string {
    let text = `<${this.tagName}`;
    // The last one set comes first, as in the drawings that were published.
    for (const [name, value] of [...this.attributes].reverse())
      text += ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
    if (this.childNodes.length === 0) return `${text} />`;
    text += '>';
    for (const node of this.childNodes) text += typeof node === 'string' ? escapeText(node) : node.outerHTML;
    return `${text}</${this.tagName}>`;
  }
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&#160;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (character) => ESCAPED[character] ?? character);
}

const NO_STYLE = { setProperty: (): void => undefined, removeProperty: (): void => undefined };

/** What makes the elements of one drawing. */
export class SvgDocument {
  readonly documentElement: SvgElement = new SvgElement(this, 'html');

  createElementNS(_namespace: string, name: string): SvgElement {
    return new SvgElement(this, name);
  }
}
