import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzipSync, type BrotliOptions } from 'node:zlib';

/** Ends of the files that are text, and so worth packing: images, fonts and archives are packed already. */
const TEXT =
  /\.(?:html|css|js|mjs|json|jsonld|csv|svg|xml|txt|md|bib|ris|cff|webmanifest)$|(?:^|\/)SHA256SUMS$/;
/** A shorter file fits into the first packets of an answer as it is. */
const LEAST = 1000;
/** A larger download is had as Parquet or as an archive; packed in memory, it would take several times its size. */
export const MOST_PACKED = 64 << 20;
const MOST_ASIDE = 4 << 20;
/** Brotli's qualities from here on take a hundred times as long for a tenth less: only for what every page loads. */
const GZIP = { level: 9 };
const QUALITY = { page: 5, asset: 11 };

/** What a window may be at least and at most, as the exponents of its length. */
const WINDOW = { least: 10, most: 22 };

/** A packed form of a file, beside it under its name with a further ending. */
export interface Packed {
  readonly end: '.gz' | '.br';
  readonly bytes: Uint8Array;
}

export function isText(path: string): boolean {
  return TEXT.test(path);
}

/** Whether a file of a length may have packed forms. */
export function mayBePacked(path: string, size: number): boolean {
  return size >= LEAST && size <= MOST_PACKED && isText(path);
}

/** The packed forms of a file: of text, and where they are smaller. The same bytes give the same forms. */
export function packFile(path: string, bytes: Uint8Array): Packed[] {
  if (!mayBePacked(path, bytes.length)) return [];
  const forms: Packed[] = [
    { end: '.gz', bytes: gzipSync(bytes, GZIP) },
    { end: '.br', bytes: brotliCompressSync(bytes, brotliOptions(path, bytes)) },
  ];
  return forms.filter((form) => form.bytes.length < bytes.length);
}

/** Whether a download may have a form by Brotli; what is longer has a `.gz` alone, of pieces that can be used again. */
export function mayBePackedAside(path: string, size: number): boolean {
  return size <= MOST_ASIDE && mayBePacked(path, size);
}

/** The form of a download by Brotli, made by another thread; none where it is not smaller. */
export async function packAside(path: string, bytes: Uint8Array): Promise<Packed[]> {
  const packed = await promisify(brotliCompress)(bytes, brotliOptions(path, bytes));
  return packed.length < bytes.length ? [{ end: '.br', bytes: packed }] : [];
}

function brotliOptions(path: string, { length }: Uint8Array): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: path.startsWith('_astro/') ? QUALITY.asset : QUALITY.page,
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
      // A window no longer than the text takes a tenth less time, and gives as many bytes.
      [constants.BROTLI_PARAM_LGWIN]: windowOf(length),
    },
  };
}

/** The exponent of the least window that a text fits into; the format keeps 16 bytes of it. */
function windowOf(length: number): number {
  return Math.min(WINDOW.most, Math.max(WINDOW.least, Math.ceil(Math.log2(length + 16))));
}
