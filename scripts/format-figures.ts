import type { CoveredFigure } from '../src/dataset/prove/coverage.ts';
import type { Paragraph } from '../src/dataset/prove/paragraphs.ts';

const WORDS_BESIDE = 25;

/** One line for each figure: paragraph, occurrence, kind, token, what answers for it, and the words around it. */
export function formatFigures(figures: readonly CoveredFigure[], paragraphs: readonly Paragraph[]): string[] {
  const textOf = new Map(paragraphs.map(({ number, text }) => [number, text]));
  const width = Math.max(0, ...figures.map(({ text }) => text.length));
  return figures.map((figure) =>
    [
      String(figure.paragraph).padStart(4),
      String(figure.occurrence).padStart(2),
      figure.kind.padEnd(8),
      figure.text.padEnd(width),
      formatState(figure).padEnd(20),
      formatSurroundings(figure, textOf.get(figure.paragraph) ?? ''),
    ].join('  '),
  );
}

function formatState({ observations, exclusions }: CoveredFigure): string {
  const ids = observations.map(({ row }) => row.observation_id);
  const reasons = exclusions.map(({ row }) => `excluded: ${row.reason}`);
  return [...ids, ...reasons].join(', ') || 'open';
}

function formatSurroundings({ start, end }: CoveredFigure, text: string): string {
  const before = text.slice(Math.max(0, start - WORDS_BESIDE), start);
  const words = `${before}[${text.slice(start, end)}]${text.slice(end, end + WORDS_BESIDE)}`;
  // Control characters of a saved page must not act on the terminal.
  return words.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
