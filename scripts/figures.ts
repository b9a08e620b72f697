import { readFileSync } from 'node:fs';
import { splitParagraphs } from '../src/dataset/prove/paragraphs.ts';
import { tokenizeFigures } from '../src/dataset/prove/tokenize.ts';
const text = readFileSync(process.argv[2] === '-' ? 0 : (process.argv[2] ?? ''), 'utf8');
for (const p of splitParagraphs(text)) {
  const seen = new Map<string, number>();
  for (const t of tokenizeFigures(p.text)) {
    const n = (seen.get(t.text) ?? 0) + 1;
    seen.set(t.text, n);
    console.log(
      String(p.number).padStart(4), String(n).padStart(3), t.kind.padEnd(9), t.text.padEnd(22),
      `${p.text.slice(Math.max(0, t.start - 25), t.start)}[${t.text}]${p.text.slice(t.end, t.end + 25)}`,
    );
  }
}
