import { once } from '../dataset/model/once.ts';
import { awaitGenerated } from './generated.ts';

/** A file below `/data/` with its size. */
export interface Download {
  readonly path: string;
  readonly bytes: number;
}

/** The downloads that were written. */
export const downloadSizes = once(
  () => (awaitGenerated('downloads.json') as { readonly files: readonly Download[] }).files,
);
