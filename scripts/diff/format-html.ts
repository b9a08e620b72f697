import { createHash } from 'node:crypto';
import type { ChartChange, DrawnChart } from '../../src/charts/compare.ts';
import { escapeXml } from '../../src/charts/xml.ts';
import type { Report, Section } from './sections.ts';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 'Be Vietnam Pro', system-ui, sans-serif; }
body { margin: 0 auto; max-width: 100rem; padding: 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; }
th, td { border: 1px solid #8886; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
.pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); }
figure { margin: 0; }
img { border: 1px solid #8886; height: auto; max-width: 100%; }
`;

/**
 * A report as one HTML file that needs no other: lists as tables, and each changed chart as it was beside what it is.
 * Drawings are images, in which nothing can run; the page allows no script and loads nothing.
 */
export function formatHtml({ title, notes, sections, charts }: Report): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
${[...notes.map((note) => `<p>${escapeXml(note)}</p>`), ...charts.map(formatChart), ...sections.map(formatSection)].join('\n')}
</body>
</html>
`;
}

function formatChart({ slug, language, old, current }: ChartChange): string {
  return `<h2>${escapeXml(`${slug} (${language})`)}</h2>
<div class="pair">
${formatSide('Old', old)}
${formatSide('New', current)}
</div>`;
}

function formatSide(label: string, chart: DrawnChart | null): string {
  if (!chart) return `<p>${label}: no chart</p>`;
  const address = `data:image/svg+xml;base64,${Buffer.from(chart.svg).toString('base64')}`;
  return `<figure><figcaption>${label}</figcaption><img src="${address}" alt="${escapeXml(chart.finding)}"></figure>`;
}

function formatSection({ title, columns, rows }: Section): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;
  return `<h2>${escapeXml(title)}</h2>
<div class="scroll"><table>
${[row(columns, 'th'), ...rows.map((cells) => row(cells, 'td'))].join('\n')}
</table></div>`;
}
