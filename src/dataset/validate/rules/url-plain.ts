import type { Columns } from '../../model/column.ts';
import { TABLES } from '../../model/tables.ts';
import { tableNames } from '../context.ts';
import type { Rule } from '../rule.ts';

/**
 * A host of the public web by name (no number, no user, no look-alike letters), then what a browser shows of an address:
 * nothing invisible, and nothing that ends an attribute. The schema has already refused all but http and https.
 */
const PLAIN =
  /^https?:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*(?::\d{1,5})?(?:[/?#][^\p{C}\p{Z}"'<>\\^`{|}]*)?$/iu;

/** An address is one that readers can be sent to: a plain web address of a named host. */
export const urlPlain: Rule = {
  id: 'url-plain',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Địa chỉ là địa chỉ web thường: tên máy chủ chữ la-tinh, không tên người dùng, không ký tự lạ.',
    en: 'An address is a plain web address: a host named in Latin letters, no user name, no odd characters.',
  },
  *check({ tables }) {
    for (const name of tableNames()) {
      const columns: Columns = TABLES[name].columns;
      for (const column of Object.keys(columns).filter((each) => columns[each]?.type === 'url')) {
        for (const located of tables[name]) {
          const address = (located.row as Readonly<Record<string, unknown>>)[column];
          if (typeof address !== 'string' || isPlain(address)) continue;
          yield { table: name, located, column, ...WORDS };
        }
      }
    }
  },
};

const WORDS = {
  message: {
    vi: 'Địa chỉ có tên người dùng, máy chủ không tên hoặc ký tự không nên có.',
    en: 'The address has a user name, a host without a name, or characters that it should not have.',
  },
  remedy: {
    vi: 'Chép lại địa chỉ từ thanh địa chỉ của trình duyệt, không dấu cách, dấu nháy hay dấu ngoặc nhọn.',
    en: 'Copy it again from the address bar of the browser, without blanks, quotes or angle brackets.',
  },
};

function isPlain(address: string): boolean {
  return PLAIN.test(address) && URL.canParse(address);
}
