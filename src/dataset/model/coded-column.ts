type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Rows that one piece holds: pieces are never copied when the column grows, and each is as narrow as its codes. */
const PIECE = 1 << 14;

/**
 * A column whose values are kept once each, its cells as numbers that lead to them: one byte a cell while the column has
 * no more than 256 different values, two up to 65,536. The cells of a long table take a small part of what objects would.
 */
export class CodedColumn<Value extends string | number | null> {
  readonly #values: Value[] = [];
  readonly #codes = new Map<Value, number>();
  readonly #pieces: Codes[] = [];
  #open: Codes = new Uint8Array();
  /** The least code that the open piece has no room for. */
  #bound = 0;
  #length = 0;
  #lastValue: Value | undefined;
  #lastCode = 0;

  /** How many different values the column has. */
  get size(): number {
    return this.#values.length;
  }

  /** The different values in the order in which they first came; a value's index is its code. */
  get values(): readonly Value[] {
    return this.#values;
  }

  push(value: Value): void {
    // A cell is often that of the row above, which spares the search.
    if (value !== this.#lastValue) {
      this.#lastValue = value;
      this.#lastCode = this.#codeFor(value);
    }
    const code = this.#lastCode;
    const at = this.#length % PIECE;
    if (at === 0) this.#openPiece(emptyPiece(code), this.#pieces.length);
    else if (code >= this.#bound) this.#widen(code);
    this.#open[at] = code;
    this.#length += 1;
  }

  /** The value of a cell. `index` counts from 0 and is below the number of cells. */
  at(index: number): Value {
    return this.#values[this.codeAt(index)] as Value;
  }

  /** The code of a cell. */
  codeAt(index: number): number {
    return (this.#pieces[Math.floor(index / PIECE)] as Codes)[index % PIECE] as number;
  }

  /** The code of a value; undefined where no cell has it. */
  codeOf(value: Value): number | undefined {
    return this.#codes.get(value);
  }

  #openPiece(piece: Codes, place: number): void {
    this.#open = piece;
    this.#bound = 2 ** (8 * piece.BYTES_PER_ELEMENT);
    this.#pieces[place] = piece;
  }

  #widen(code: number): void {
    const wider = emptyPiece(code);
    wider.set(this.#open);
    this.#openPiece(wider, this.#pieces.length - 1);
  }

  #codeFor(value: Value): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.#values.length;
    this.#values.push(value);
    this.#codes.set(value, code);
    return code;
  }
}

function emptyPiece(code: number): Codes {
  if (code < 0x100) return new Uint8Array(PIECE);
  return code < 0x1_0000 ? new Uint16Array(PIECE) : new Uint32Array(PIECE);
}
