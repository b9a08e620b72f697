import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { FONT_FILES } from './scripts/fonts/font-files.ts';
const chars = [...Array.from({length:95},(_, i)=>String.fromCharCode(32+i)), ...'ơưƠƯđĐ“”‘’–—…−·×←→↑↓≥≤±½  '];
const out: Record<string, Record<string, number>> = {};
for (const w of [400,600] as const) {
  const font = create(readFileSync(FONT_FILES[w])) as Font;
  const o: Record<string, number> = {};
  for (const c of chars) { const g = font.glyphForCodePoint(c.codePointAt(0)!); o[c] = font.hasGlyphForCodePoint(c.codePointAt(0)!) ? Math.round(g.advanceWidth*1000/font.unitsPerEm) : -1; }
  out[w]=o;
}
console.log(JSON.stringify(out));
const {textWidth}=await import('./src/charts/text-width.ts');
for (const c of chars) console.log(JSON.stringify(c), textWidth(c,1000), out[400]![c], out[600]![c], (out[600]![c]!/out[400]![c]!).toFixed(3));
const s='Several years, mostly a term: quota set from above';
console.log('OLD', textWidth(s,13,true), 'EXACT', [...s].reduce((a,c)=>a+(out[600]![c]??0),0)*13/1000);
