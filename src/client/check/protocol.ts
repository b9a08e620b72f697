import type { Verdict } from '../../dataset/derive/verdict.ts';
import type { Inspection, Progress } from '../../dataset/inspect/inspect.ts';
import type { InspectedFile } from '../../dataset/inspect/inspected-file.ts';
import type { Language } from '../../dataset/model/language.ts';
import type { TableName } from '../../dataset/model/tables.ts';

/** Rows that were pasted, and the table that the reader says they are of. */
export interface Paste {
  readonly text: string;
  readonly name: string;
  readonly table: TableName | null;
}

/** Asks the worker to get ready: files are about to be chosen. It gives no answer. */
export interface PrepareRequest {
  readonly kind: 'prepare';
  /** As in a request to check. */
  readonly published: string;
}

/** What the page asks of the worker. */
export interface CheckRequest {
  readonly kind: 'check';
  readonly language: Language;
  /** Address of the folder of the published tables, with a slash at its end. */
  readonly published: string;
  readonly files: readonly File[];
  readonly paste: Paste | null;
}

/** A figure that does not add up, in words. `recomputed` is null where no whole number gives what is printed. */
export interface DoubtfulFigure {
  readonly id: string;
  readonly verdict: Verdict | 'over';
  readonly printed: string;
  readonly recomputed: string | null;
}

export interface CheckResult {
  readonly files: readonly InspectedFile[];
  readonly elsewhere: Inspection['elsewhere'];
  readonly counts: Inspection['audit']['counts'];
  readonly doubtful: readonly DoubtfulFigure[];
}

export type CheckAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: CheckResult }
  | { readonly kind: 'failed'; readonly reason: 'published' | 'other' };
