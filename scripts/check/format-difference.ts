import { differenceOf } from '../../src/dataset/fix/difference.ts';
import type { FixedFile } from '../../src/dataset/fix/fix-file.ts';
import { showLine } from '../../src/dataset/fix/visible.ts';
import type { Language } from '../../src/dataset/model/language.ts';

/**
 * What mending changed in a file: what was done, then each changed line as it was (`-`) and as it is (`+`). Characters
 * that the eye cannot see are named: `<U+00A0>`, `<CR>`.
 */
export function formatDifference(file: FixedFile, folder: string, language: Language): string {
  const path = `${folder}/${file.path}`;
  const lines = differenceOf(file.before, file.after).flatMap(({ line, before, after }) => [
    `@@ ${String(line)} @@`,
    ...(before === null ? [] : [`-${show(before, after)}`]),
    ...(after === null ? [] : [`+${show(after, before)}`]),
  ]);
  return [
    `--- ${path}`,
    `+++ ${path}`,
    ...file.changes.map(({ said }) => `# ${said[language]}`),
    ...lines,
  ].join('\n');
}

/** The line end is worth a word only where the other line has none or another. */
function show(line: string, other: string | null): string {
  const bare = line.endsWith('\n') && other?.endsWith('\n') ? line.slice(0, -1) : line;
  return showLine(bare)
    .map(({ text, isSign }) => (isSign && !text.startsWith('␣') ? `<${text}>` : text))
    .join('');
}
