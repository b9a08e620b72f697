import type { Cell } from '../../dataset/model/row-table.ts';
import type { ExploreStart } from '../../explore/explore-parts.ts';
import { node } from '../node.ts';
import { loadJson } from '../load-json.ts';
import { NARROWED_FORMATS, type NarrowedFormat } from './narrowed-formats.ts';
import type { View } from './view.ts';

type PublishedRows = readonly Readonly<Record<string, Cell>>[];

interface DownloadOptions {
  readonly start: ExploreStart;
  /** Address of the folder of the published tables. */
  readonly published: string;
  /** The rows that are left at the moment, in the order shown. */
  readonly rows: () => Uint32Array;
}

/** Buttons that offer the rows that are left as files. The published table and the writers load when one is pressed. */
export function downloadBar({ start, published, rows }: DownloadOptions, view: View): HTMLElement {
  const { explore } = view.words;
  const status = node('p', { class: 'muted small', role: 'status' });
  const save = async (format: NarrowedFormat): Promise<void> => {
    status.textContent = explore.downloading;
    try {
      const wanted = rows();
      const table = await loadJson<PublishedRows>(`${published}${start.kind}.json`);
      // Rows are found by their number: a table of another version would give wrong ones.
      if (table.length !== start.count) throw new Error('the table and the index differ');
      const { narrowedFile } = await import('./narrowed-files.ts');
      const { version, licence, citation } = view.words;
      const blob = await narrowedFile(
        {
          kind: start.kind,
          columns: start.columns,
          rows: Array.from(wanted, (row) => table[row] ?? {}),
          query: location.href.replace(/#.*$/, ''),
          version,
          licence,
          citation: `${citation} ${location.href.replace(/#.*$/, '')}`,
        },
        format,
      );
      const name = `ket-nap-${start.kind}.${format}`;
      offer(blob, name);
      status.textContent = view.fill(explore.downloaded, { name, count: wanted.length });
    } catch {
      status.textContent = explore.downloadFailed;
    }
  };
  return node(
    'section',
    { class: 'narrowed-downloads no-print' },
    node('h2', {}, explore.download),
    node(
      'p',
      {},
      ...NARROWED_FORMATS.map((format) => {
        const button = node('button', { type: 'button', class: 'button' }, format.toUpperCase());
        button.addEventListener('click', () => void save(format));
        return button;
      }),
    ),
    node('p', { class: 'muted small' }, explore.downloadNote),
    status,
  );
}

/** Hands a file to the browser to keep. */
function offer(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  node('a', { href: address, download: name }).click();
  // The browser has taken it by then; a table may be large.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
