import type { Language } from '../../src/dataset/model/language.ts';
import type { Dataset, SourceFile } from '../../src/dataset/model/record.ts';
import type { ReportProposal } from '../../src/dataset/propose/report.ts';
import type { Paragraph } from '../../src/dataset/prove/paragraphs.ts';
import type { PrintedFigure } from '../../src/dataset/prove/printed-figures.ts';
import type { SavedText } from '../../src/dataset/prove/saved-text.ts';
import type { Answers } from './answers.ts';
import type { Asker } from './asker.ts';
import type { Say } from './words.ts';

/** What the steps of one run share. */
export interface Session {
  readonly asker: Asker;
  readonly language: Language;
  readonly say: Say;
  readonly saved: SavedText;
  readonly paragraphs: readonly Paragraph[];
  /** Every figure of the text, in order. */
  readonly figures: readonly PrintedFigure[];
  readonly dataFiles: readonly SourceFile[];
  readonly dataset: Dataset;
  /** What the text says about itself; the address may name the publisher. */
  readonly propose: (url: string | null) => ReportProposal;
  /** Keeps the answers so far for a later run, and returns them. */
  readonly keep: (answers: Answers) => Answers;
}
