import { CodedColumn } from './coded-column.ts';
import { TABLES, type Observation } from './tables.ts';

type Name = Exclude<keyof Observation, 'observation_id'>;
type OwnColumns = { readonly [Each in Name]: CodedColumn<Observation[Each]> };

/** The cells of observations by column, besides their ids. */
export type Columns = { readonly [Each in Name]: Pick<CodedColumn<Observation[Each]>, 'at'> };

/** The rows of one file: from `start` up to `end`, counted from 0 over the whole table. */
export interface FileRows {
  readonly file: string;
  /** The report that the file is of. */
  readonly report: string;
  readonly start: number;
  end: number;
}

/**
 * The observations of a whole dataset in the order of their files, kept in columns of codes: some fifty bytes a row, where
 * an object takes several hundred. A row is made anew each time that it is asked for.
 */
export class ObservationStore implements Iterable<Observation> {
  readonly files: FileRows[] = [];
  readonly #filesByReport = new Map<string, FileRows>();
  readonly #columns = emptyColumns();
  readonly #lines = new CodedColumn<number>();
  /** The number after the report's id; 0 where the id is not that of the file's report, which is then kept as it is. */
  readonly #numbers = new CodedColumn<number>();
  readonly #strayIds = new Map<number, string>();
  readonly #strays = new Map<string, number>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Begins a file; the rows pushed next are its rows. */
  openFile(file: string, report: string): void {
    const rows = { file, report, start: this.#length, end: this.#length };
    this.files.push(rows);
    this.#filesByReport.set(report, rows);
  }

  push(row: Observation, line: number): void {
    const file = this.files.at(-1);
    if (!file) throw new RangeError('a row without a file');
    const number = numberWithin(row.observation_id, file.report);
    if (number === 0) {
      this.#strayIds.set(this.#length, row.observation_id);
      if (!this.#strays.has(row.observation_id)) this.#strays.set(row.observation_id, this.#length);
    }
    this.#numbers.push(number);
    this.#lines.push(line);
    // Named one by one, here and in `rowAt`: a loop over the names takes three times as long.
    const own = this.#columns;
    own.report_id.push(row.report_id);
    own.place_id.push(row.place_id);
    own.indicator_id.push(row.indicator_id);
    own.group_id.push(row.group_id);
    own.status.push(row.status);
    own.period_kind.push(row.period_kind);
    own.period_start.push(row.period_start);
    own.period_end.push(row.period_end);
    own.period_length.push(row.period_length);
    own.period_basis.push(row.period_basis);
    own.value.push(row.value);
    own.value_high.push(row.value_high);
    own.qualifier.push(row.qualifier);
    own.as_printed.push(row.as_printed);
    own.selection.push(row.selection);
    own.paragraph.push(row.paragraph);
    own.occurrence.push(row.occurrence);
    own.whole_id.push(row.whole_id);
    own.numerator_id.push(row.numerator_id);
    own.denominator_id.push(row.denominator_id);
    own.base_on.push(row.base_on);
    own.note_vi.push(row.note_vi);
    own.note_en.push(row.note_en);
    this.#length += 1;
    file.end = this.#length;
  }

  /** The row at an index; `file` is its file, where that is known already. */
  at(index: number, file: FileRows = this.fileOf(index)): Observation {
    return rowAt(index, this.idAt(index, file), this.#columns);
  }

  /** The id of the row at an index. */
  idAt(index: number, file: FileRows = this.fileOf(index)): string {
    const number = this.#numbers.at(index);
    return number === 0 ? (this.#strayIds.get(index) ?? '') : `${file.report}.${String(number)}`;
  }

  *[Symbol.iterator](): Iterator<Observation> {
    for (const file of this.files) {
      for (let index = file.start; index < file.end; index += 1) yield this.at(index, file);
    }
  }

  /** Every id in the order of the rows. */
  *ids(): Iterable<string> {
    for (const file of this.files) {
      for (let index = file.start; index < file.end; index += 1) yield this.idAt(index, file);
    }
  }

  /** One column, whose cells have the indexes of the rows. */
  column<Each extends Name>(name: Each): CodedColumn<Observation[Each]> {
    return this.#columns[name];
  }

  /** The line on which a row stands in its file. */
  lineOf(index: number): number {
    return this.#lines.at(index);
  }

  fileOf(index: number): FileRows {
    let [low, high] = [0, this.files.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.files[middle]?.start ?? 0) <= index) low = middle;
      else high = middle;
    }
    // Files without rows begin where the next one does: the last that begins there is the one that holds the row.
    return this.files[low] as FileRows;
  }

  /** The file of a report. */
  fileOfReport(report: string): FileRows | undefined {
    return this.#filesByReport.get(report);
  }

  /** The index of the first row with an id; undefined where there is none. */
  find(id: string): number | undefined {
    const stray = this.#strays.get(id);
    const file = this.#filesByReport.get(id.slice(0, Math.max(0, id.lastIndexOf('.'))));
    const number = file ? numberWithin(id, file.report) : 0;
    const code = number > 0 ? this.#numbers.codeOf(number) : undefined;
    if (!file || code === undefined) return stray;
    for (let index = file.start; index < file.end; index += 1) {
      if (this.#numbers.codeAt(index) === code) return Math.min(index, stray ?? index);
    }
    return stray;
  }
}

const NAMES = Object.keys(TABLES.observations.columns).filter((name) => name !== 'observation_id') as Name[];

function emptyColumns(): OwnColumns {
  return Object.fromEntries(NAMES.map((name) => [name, new CodedColumn()])) as unknown as OwnColumns;
}

/** The row at an index of columns. Named one by one, as in `push`. */
export function rowAt(index: number, id: string, columns: Columns): Observation {
  return {
    observation_id: id,
    report_id: columns.report_id.at(index),
    place_id: columns.place_id.at(index),
    indicator_id: columns.indicator_id.at(index),
    group_id: columns.group_id.at(index),
    status: columns.status.at(index),
    period_kind: columns.period_kind.at(index),
    period_start: columns.period_start.at(index),
    period_end: columns.period_end.at(index),
    period_length: columns.period_length.at(index),
    period_basis: columns.period_basis.at(index),
    value: columns.value.at(index),
    value_high: columns.value_high.at(index),
    qualifier: columns.qualifier.at(index),
    as_printed: columns.as_printed.at(index),
    selection: columns.selection.at(index),
    paragraph: columns.paragraph.at(index),
    occurrence: columns.occurrence.at(index),
    whole_id: columns.whole_id.at(index),
    numerator_id: columns.numerator_id.at(index),
    denominator_id: columns.denominator_id.at(index),
    base_on: columns.base_on.at(index),
    note_vi: columns.note_vi.at(index),
    note_en: columns.note_en.at(index),
  };
}

/** The number of an id `<report>.<number>`; 0 for any other id. */
export function numberWithin(id: string, report: string): number {
  if (id.charCodeAt(report.length) !== 0x2e || !id.startsWith(report)) return 0;
  const digits = id.slice(report.length + 1);
  const number = Number(digits);
  return number > 0 && Number.isSafeInteger(number) && String(number) === digits ? number : 0;
}
