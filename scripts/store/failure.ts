import type { Text } from '../../src/dataset/model/language.ts';

/** An end of a command that an editor can do something about: one line in both languages, no trace of the code. */
export class CommandFailure extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}

/** What the state on disk is when writing fails. */
export type Consequence = 'unchanged' | 'complete';

const CONSEQUENCES: Readonly<Record<Consequence, Text>> = {
  unchanged: { vi: 'Chưa thay đổi gì.', en: 'Nothing was changed.' },
  complete: {
    vi: 'Bản mới đã ghi đủ; lệnh sau sẽ đặt nốt vào chỗ.',
    en: 'The new state is saved; the next command puts the rest of it in place.',
  },
};

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const FORBIDDEN = new Set(['EROFS', 'EACCES', 'EPERM']);

/** A full disk or a folder that may not be written as a failure with its remedy; null for any other error. */
export function explainFailure(
  error: unknown,
  {
    folder,
    consequence = 'unchanged',
  }: { readonly folder?: string; readonly consequence?: Consequence } = {},
): CommandFailure | null {
  if (error instanceof CommandFailure) return error;
  if (!(error instanceof Error)) return null;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const { vi, en } = CONSEQUENCES[consequence];
  const place = folder ?? path;
  if (FULL.has(code)) {
    const where =
      place === undefined ? { vi: '', en: '' } : { vi: ` khi ghi vào ${place}`, en: ` at ${place}` };
    return new CommandFailure(
      {
        vi: `Ổ đĩa đã đầy${where.vi}. ${vi} Giải phóng chỗ trống rồi chạy lại lệnh.`,
        en: `The disk is full${where.en}. ${en} Free some space and run the command again.`,
      },
      { cause: error },
    );
  }
  if (FORBIDDEN.has(code)) {
    return new CommandFailure(
      {
        vi: `Không được phép ghi vào ${place ?? 'tệp'}. ${vi} Cho phép ghi ở đó, hoặc chọn thư mục khác bằng DATA_DIR hay DIST_DIR.`,
        en: `${place ?? 'A file'} may not be written. ${en} Allow writing there, or choose another folder by DATA_DIR or DIST_DIR.`,
      },
      { cause: error },
    );
  }
  return error.cause === undefined
    ? null
    : explainFailure(error.cause, { ...(folder && { folder }), consequence });
}
