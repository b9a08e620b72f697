import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { SavedText } from '../../src/dataset/prove/saved-text.ts';
import { replaceFile } from '../replace.ts';
import { CommandFailure } from '../store/failure.ts';

/** Whether texts may be saved in a folder: it has to lie outside the repository, which holds no sentences of reports. */
export function maySaveIn(sourcesDir: string): boolean {
  const path = relative(resolve('.'), sourcesDir);
  return path.startsWith('..');
}

/**
 * Saves the text of a report byte for byte, as its fingerprint has it, and returns its path. Fails where it must not be
 * saved, or where another text stands there.
 */
export function saveText(sourcesDir: string, reportId: string, { bytes }: SavedText): string {
  const path = join(sourcesDir, `${reportId}.txt`);
  if (!maySaveIn(sourcesDir)) {
    throw new CommandFailure({
      vi: `${sourcesDir} nằm trong kho mã, nơi không chứa câu chữ của bài báo. Chọn thư mục khác bằng SOURCES_DIR.`,
      en: `${sourcesDir} lies in the repository, which holds no sentences of reports. Choose another folder by SOURCES_DIR.`,
    });
  }
  if (!existsSync(path)) replaceFile(path, bytes);
  else if (!readFileSync(path).equals(bytes)) {
    throw new CommandFailure({
      vi: `${path} đã có và khác. Đổi mã bài hoặc chuyển tệp ấy đi.`,
      en: `${path} exists already and differs. Choose another id for the report, or move that file away.`,
    });
  }
  return path;
}
