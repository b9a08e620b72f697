import { hasErrors, runPipeline } from '../src/dataset/pipeline.ts';
import { countCoverage } from '../src/dataset/prove/coverage.ts';
import { decodeSavedText } from '../src/dataset/prove/saved-text.ts';
import { coverText } from '../src/dataset/prove/text-coverage.ts';
import { readDataFiles } from './data-files.ts';
import { formatFigures } from './format-figures.ts';
import { readSavedText } from './saved-texts.ts';
import { readSettings } from './settings.ts';

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) {
  console.error('Name one text: npm run figures -- FILE (- reads standard input).');
  process.exit(1);
}

const saved = readSavedText(path);
const text = decodeSavedText(saved.bytes);
if (text === null) {
  console.error(`${path} is not UTF-8 text. Save it again in UTF-8.`);
  process.exit(1);
}

// Data with errors still tell what is recorded so far: an editor uses this list while filling them in.
const { tables, problems } = runPipeline(readDataFiles(readSettings().dataDir));
if (hasErrors(problems)) {
  console.error('The data have errors, and rows with errors may be missing here. Run npm run check.');
}
const { report, paragraphs, figures } = coverText(tables, saved.sha256, text);
const counts = countCoverage({ figures });
for (const line of formatFigures(figures, paragraphs)) console.log(line);
console.log(`${report ? `Report ${report.report_id}` : 'No report has this text'}, SHA-256 ${saved.sha256}`);
console.log(
  `${String(counts.figures)} figures: ${String(counts.recorded)} recorded, ${String(counts.excluded)} excluded, ${String(counts.open)} open.`,
);
