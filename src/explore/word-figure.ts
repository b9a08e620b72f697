import { FORMS, type ExploreFile } from './explore-file.ts';

/** The figure of a row in the words of its form (`hơn {low}`), its numbers as `write` writes them. */
export function wordFigure(
  file: Pick<ExploreFile, 'form' | 'low' | 'high'>,
  row: number,
  {
    forms,
    write,
  }: { readonly forms: Readonly<Record<string, string>>; readonly write: (value: number) => string },
): string {
  const [low, high] = [file.low[row] ?? null, file.high[row] ?? null];
  return (forms[FORMS[file.form[row] ?? 0] ?? 'none'] ?? '')
    .replace('{low}', () => (low === null ? '' : write(low)))
    .replace('{high}', () => (high === null ? '' : write(high)));
}
