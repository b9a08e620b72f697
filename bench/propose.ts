import { parseArgs } from 'node:util';
import { readDataFiles } from '../scripts/data-files.ts';
import { readSavedTexts } from '../scripts/saved-texts.ts';
import { readSettings } from '../scripts/settings.ts';
import { runPipeline } from '../src/dataset/pipeline.ts';
import type { DraftedFigure, FigureDraft } from '../src/dataset/propose/draft.ts';
import { proposeFigure } from '../src/dataset/propose/figure.ts';
import { proposeReport } from '../src/dataset/propose/report.ts';
import { coverReport, type CoveredFigure } from '../src/dataset/prove/coverage.ts';
import { decodeSavedText } from '../src/dataset/prove/saved-text.ts';

const FIELDS = {
  indicator_id: true,
  group_id: true,
  place_id: true,
  status: true,
  period_kind: true,
  period_start: true,
  period_end: true,
  period_length: true,
  period_basis: true,
  value: true,
  value_high: true,
  qualifier: true,
  selection: true,
} as const;

/**
 * How often the guesses of add-report agree with the rows that editors wrote, for the reports whose text is saved. Each
 * figure is guessed as an editor meets it: with the report and the earlier figures as they were written.
 */
const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: { misses: { type: 'boolean', default: false } },
});
const { dataDir, sourcesDir } = readSettings();
const { tables, dataset } = runPipeline(readDataFiles(dataDir));
const scores = new Map<string, { agreed: number; total: number }>();

for (const saved of readSavedTexts(sourcesDir)) {
  const report = tables.reports.find(({ row }) => row.text_sha256 === saved.sha256);
  const text = decodeSavedText(saved.bytes);
  if (!report || text === null) continue;
  const { paragraphs, figures } = coverReport(tables, report, text);
  const guess = proposeReport(paragraphs, null, { ...dataset, reports: [] });
  for (const field of ['title', 'language', 'publisher', 'published_on', 'place_id'] as const) {
    score(`report ${field}`, guess[field], report.row[field], report.row.report_id);
  }
  const { language, place_id: placeId, published_on: publishedOn, report_id } = report.row;
  const previous: DraftedFigure[] = [];
  for (const figure of figures) {
    const proposal = proposeFigure(
      figure,
      { paragraphs, language, placeId, publishedOn, places: dataset.places },
      previous,
    );
    const written = writtenDraft(figure);
    compare(`${report_id} ${String(figure.paragraph)} ${figure.text}`, proposal, written);
    previous.push({ figure, draft: written });
  }
}

for (const [name, { agreed, total }] of scores) {
  const share = `${((agreed / total) * 100).toFixed(0)} %`;
  console.log(
    `${name.padEnd(28)}${String(agreed).padStart(4)} of ${String(total).padEnd(4)}${share.padStart(7)}`,
  );
}

function writtenDraft({ observations, exclusions }: CoveredFigure): FigureDraft {
  const [exclusion] = exclusions;
  if (observations.length > 0) return { observations: observations.map(({ row }) => row) };
  return { exclusion: exclusion?.row ?? { reason: 'other', note_en: null } };
}

function compare(where: string, guess: FigureDraft, written: FigureDraft): void {
  const isObservation = 'observations' in written;
  score('observation or exclusion', 'observations' in guess, isObservation, where);
  if ('exclusion' in written) {
    score(
      'exclusion reason',
      'exclusion' in guess ? guess.exclusion.reason : null,
      written.exclusion.reason,
      where,
    );
    return;
  }
  for (const [index, row] of written.observations.entries()) {
    const draft = 'observations' in guess ? guess.observations[index] : undefined;
    const fields = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
    for (const field of fields) score(`observation ${field}`, draft?.[field] ?? null, row[field], where);
    const isWhole = draft !== undefined && fields.every((field) => (draft[field] ?? null) === row[field]);
    score('observation, every field', isWhole, true, where);
  }
}

function score(name: string, guess: unknown, written: unknown, where: string): void {
  const known = scores.get(name) ?? { agreed: 0, total: 0 };
  const agrees = guess === written;
  scores.set(name, { agreed: known.agreed + (agrees ? 1 : 0), total: known.total + 1 });
  if (options.misses && !agrees)
    console.log(`${where}: ${name} ${String(guess)}, written ${String(written)}`);
}
