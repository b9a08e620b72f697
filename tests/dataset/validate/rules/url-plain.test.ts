import { describe, expect, it } from 'vitest';
import { reports } from '../../../../src/dataset/model/tables/reports.ts';
import { urlPlain } from '../../../../src/dataset/validate/rules/url-plain.ts';
import { HOSTILE_ADDRESSES } from '../../../hostile/texts.ts';
import { accused, printed } from '../build.ts';

describe('url-plain', () => {
  it.each([
    'https://example.org/bai-viet.html',
    'http://btctu.binhthuan.dcs.vn/Tin-tức/post/180993/x.aspx?a=1&b=2#c',
    'https://example.org:8080',
    'https://example.org/@writer/story',
  ])('accepts %s', (url) => {
    expect(accused(urlPlain, { reports: [{ url }] })).toEqual([]);
  });

  it.each(HOSTILE_ADDRESSES)('accuses %j, or the schema refuses it', (url) => {
    const isRefused = !reports.columns.url.schema.safeParse(url).success;
    expect(isRefused || accused(urlPlain, { reports: [{ url }] }).length === 1).toBe(true);
  });

  it('says what to do', () => {
    const rows = { reports: [{ url: 'https://user:secret@example.org/' }] };
    expect(printed(urlPlain, rows)).toMatchInlineSnapshot(`
      "data/reports.csv:2:E (url) “https://user:secret@example.org/” lỗi url-plain: Địa chỉ có tên người dùng, máy chủ không tên hoặc ký tự không nên có. Chép lại địa chỉ từ thanh địa chỉ của trình duyệt, không dấu cách, dấu nháy hay dấu ngoặc nhọn.
      data/reports.csv:2:E (url) “https://user:secret@example.org/” error url-plain: The address has a user name, a host without a name, or characters that it should not have. Copy it again from the address bar of the browser, without blanks, quotes or angle brackets."
    `);
  });
});
