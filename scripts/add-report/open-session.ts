import { hasErrors, runPipeline } from '../../src/dataset/pipeline.ts';
import { proposeReport } from '../../src/dataset/propose/report.ts';
import { splitParagraphs } from '../../src/dataset/prove/paragraphs.ts';
import { listPrintedFigures } from '../../src/dataset/prove/printed-figures.ts';
import { decodeSavedText, type SavedText } from '../../src/dataset/prove/saved-text.ts';
import { readDataFiles } from '../data-files.ts';
import { CommandFailure } from '../store/failure.ts';
import { emptyAnswers, forgetAnswers, readAnswers, type Answers } from './answers.ts';
import { Interrupted, type Asker } from './asker.ts';
import type { Options } from './options.ts';
import type { Session } from './session.ts';
import { wordsIn } from './words.ts';

/** Reads the data and the text; fails where the data have errors or have this text already. */
export function openSession(
  saved: SavedText,
  { language }: Pick<Options, 'language'>,
  dataDir: string,
  { asker, keep }: { readonly asker: Asker | null; readonly keep: (answers: Answers) => void },
): Session {
  const text = decodeSavedText(saved.bytes);
  if (text === null) {
    throw new CommandFailure({
      vi: `${saved.name} không phải văn bản UTF-8. Lưu lại bằng UTF-8.`,
      en: `${saved.name} is not UTF-8 text. Save it again in UTF-8.`,
    });
  }
  const dataFiles = readDataFiles(dataDir);
  const { dataset, problems } = runPipeline(dataFiles);
  if (hasErrors(problems)) {
    throw new CommandFailure({
      vi: 'Dữ liệu đang có lỗi. Chạy npm run check và sửa trước.',
      en: 'The data have errors. Run npm run check and mend them first.',
    });
  }
  const known = dataset.reports.find(({ text_sha256 }) => text_sha256 === saved.sha256);
  if (known) {
    throw new CommandFailure({
      vi: `Bản này đã là của bài ${known.report_id}. Sửa các dòng của bài ấy; npm run figures liệt kê con số.`,
      en: `The report ${known.report_id} has this text already. Edit its rows; npm run figures lists its figures.`,
    });
  }
  const paragraphs = splitParagraphs(text);
  return {
    asker: asker ?? NOBODY,
    language,
    say: wordsIn(language),
    saved,
    paragraphs,
    figures: listPrintedFigures(paragraphs),
    dataFiles,
    dataset,
    propose: (url) => proposeReport(paragraphs, url, dataset),
    keep: (answers) => {
      keep(answers);
      return answers;
    },
  };
}

const NOBODY: Asker = {
  text: () => Promise.reject(new Interrupted()),
  choose: () => Promise.reject(new Interrupted()),
  search: () => Promise.reject(new Interrupted()),
  say: () => undefined,
};

/** Kept answers, over them those of a file, over them the flags. */
export function readStart(options: Options, kept: string, saved: SavedText): Answers {
  if (options.restart) forgetAnswers(kept);
  const file = options.answers === null ? null : readAnswers(options.answers, saved.sha256);
  if (options.answers !== null && !file) {
    throw new CommandFailure({
      vi: `Không có tệp ${options.answers}. Tạo nó bằng --print-answers.`,
      en: `There is no file ${options.answers}. Make one by --print-answers.`,
    });
  }
  const start = file ?? readAnswers(kept, saved.sha256) ?? emptyAnswers(saved.sha256);
  return { ...start, report: { ...start.report, ...options.report } };
}
