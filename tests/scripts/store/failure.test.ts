import { describe, expect, it } from 'vitest';
import { CommandFailure, explainFailure } from '../../../scripts/store/failure.ts';

const failed = (code: string, path?: string) =>
  Object.assign(new Error(code), { code, ...(path !== undefined && { path }) });

describe('explainFailure', () => {
  it('says in both languages that the disk is full', () => {
    expect(explainFailure(failed('ENOSPC'), { folder: 'data' })?.text).toMatchInlineSnapshot(`
      {
        "en": "The disk is full at data. Nothing was changed. Free some space and run the command again.",
        "vi": "Ổ đĩa đã đầy khi ghi vào data. Chưa thay đổi gì. Giải phóng chỗ trống rồi chạy lại lệnh.",
      }
    `);
  });

  it('says that a file may not be written, and what stands now', () => {
    expect(explainFailure(failed('EROFS', 'data/a.csv'), { consequence: 'complete' })?.text)
      .toMatchInlineSnapshot(`
      {
        "en": "data/a.csv may not be written. The new state is saved; the next command puts the rest of it in place. Allow writing there, or choose another folder by DATA_DIR or DIST_DIR.",
        "vi": "Không được phép ghi vào data/a.csv. Bản mới đã ghi đủ; lệnh sau sẽ đặt nốt vào chỗ. Cho phép ghi ở đó, hoặc chọn thư mục khác bằng DATA_DIR hay DIST_DIR.",
      }
    `);
  });

  it('finds the cause below another error', () => {
    const error = new Error('The build failed', { cause: failed('EDQUOT', 'dist') });
    expect(explainFailure(error)?.text.en).toMatch(/^The disk is full at dist\./);
  });

  it('leaves a failure that is explained as it is, and any other error alone', () => {
    const failure = new CommandFailure({ vi: 'a', en: 'b' });
    expect(explainFailure(failure)).toBe(failure);
    expect(explainFailure(failed('ENOENT'))).toBeNull();
    expect(explainFailure('no error')).toBeNull();
  });
});
