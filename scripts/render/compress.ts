import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync, type BrotliOptions } from 'node:zlib';

/** Ends of the files that are text, and so worth packing: images, fonts and archives are packed already. */
const TEXT =
  /\.(?:html|css|js|mjs|json|jsonld|csv|svg|xml|txt|md|bib|ris|cff|webmanifest)$|(?:^|\/)SHA256SUMS$/;
/** A shorter file fits into the first packets of an answer as it is. */
export const LEAST_PACKED = 1000;
/** A larger file is packed only where that is done piece by piece, as downloads are. */
const MOST_PACKED = 64 << 20;
/** A larger one has no `.br`: that form cannot be put together from pieces, and would be made anew with every change. */
const MOST_BROTLI = 4 << 20;
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

/** Whether a file is text, by its name. */
export function isText(path: string): boolean {
  return TEXT.test(path);
}

/** The packed forms that a file of a length may have. */
export function packedForms(path: string, size: number): readonly Packed['end'][] {
  if (size < LEAST_PACKED || size > MOST_PACKED || !isText(path)) return [];
  return size > MOST_BROTLI ? ['.gz'] : ['.gz', '.br'];
}

/** The packed forms of a file: of text, and where they are smaller. The same bytes give the same forms. */
export function packFile(path: string, bytes: Uint8Array): Packed[] {
  return packedForms(path, bytes.length)
    .map((end) => ({
      end,
      bytes: end === '.gz' ? gzipSync(bytes, GZIP) : brotliCompressSync(bytes, brotliOptions(path, bytes)),
    }))
    .filter((form) => form.bytes.length < bytes.length);
}

/** Some of these forms, made by other threads. */
export async function packFileAside(
  path: string,
  bytes: Uint8Array,
  ends: readonly Packed['end'][],
): Promise<Packed[]> {
  const forms = await Promise.all(
    ends.map(async (end) => ({
      end,
      bytes: await (end === '.gz'
        ? promisify(gzip)(bytes, GZIP)
        : promisify(brotliCompress)(bytes, brotliOptions(path, bytes))),
    })),
  );
  return forms.filter((form) => form.bytes.length < bytes.length);
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
