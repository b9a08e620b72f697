import { parseArgs } from 'node:util';
import type { FixedFile } from '../src/dataset/fix/fix-file.ts';
import type { Language, Text } from '../src/dataset/model/language.ts';
import { hasErrors } from '../src/dataset/pipeline.ts';
import { auditByRow } from '../src/dataset/stream/publication-by-place.ts';
import { formatDifference } from './check/format-difference.ts';
import { FORMATS } from './check/formats.ts';
import { mendData } from './check/mend.ts';
import { runCommand } from './command.ts';
import { dataStore } from './data-files.ts';
import { readLanguage } from './language.ts';
import { checkFolder, nameFolder } from './load.ts';
import { readSettings } from './settings.ts';
import { CommandFailure } from './store/failure.ts';
import { withLock } from './store/lock.ts';

const NOTHING_MENDED: Text = {
  vi: 'Không có gì chắc chắn để sửa.',
  en: 'There is nothing that could be mended for certain.',
};

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      lang: { type: 'string' },
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
    },
  });
  const language = readLanguage(options.lang);
  const format = FORMATS[options.format];
  if (!format) throw unknownFormat(options.format);
  const { dataDir } = readSettings();
  const folder = nameFolder(dataDir);

  const mended = options.fix ? await withLock(dataStore(dataDir), () => mendData(dataDir)) : [];
  if (options.fix) printMended(mended, folder, language);
  const { read, ...checked } = checkFolder(dataDir, language);
  const { problems } = checked;
  const audit = hasErrors(problems) ? null : auditByRow(checked);
  const { output, remarks } = format({ folder, language, read, mended, problems, audit });
  if (remarks !== '') console.error(remarks);
  if (output !== '') console.log(output);
  if (!audit) process.exitCode = 1;
});

function printMended(mended: readonly FixedFile[], folder: string, language: Language): void {
  for (const file of mended) console.error(formatDifference(file, folder, language));
  if (mended.length === 0) console.error(NOTHING_MENDED[language]);
}

function unknownFormat(name: string): CommandFailure {
  const names = Object.keys(FORMATS).join(', ');
  return new CommandFailure({
    vi: `Không có dạng ${name}. Chọn một trong: ${names}.`,
    en: `There is no format ${name}. Choose one of: ${names}.`,
  });
}
