import type { CheckRequest, CheckResult } from './protocol.ts';

/** What is to be checked. */
export type Question = Pick<CheckRequest, 'files' | 'paste'>;

/** How many files a question has; pasted rows count as one. */
export function countOf({ files, paste }: Question): number {
  return files.length + (paste ? 1 : 0);
}

/** The same files and rows, with what was mended in the place of what was handed over. The pasted rows come last. */
export function mendedQuestion({ files, paste }: Question, results: CheckResult['files']): Question {
  const rows = results[files.length]?.mended;
  return {
    files: files.map((file, index) => {
      const mended = results[index]?.mended;
      return mended ? new File([mended.bytes.slice()], file.name) : file;
    }),
    paste: paste && rows ? { ...paste, text: new TextDecoder().decode(rows.bytes) } : paste,
  };
}
