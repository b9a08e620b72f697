import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Ends of the files that are text, and so worth packing: images, fonts and archives are packed already. */
const TEXT =
  /\.(?:html|css|js|mjs|json|jsonld|csv|svg|xml|txt|md|bib|ris|cff|webmanifest)$|(?:^|\/)SHA256SUMS$/;
/** A shorter file fits into the first packets of an answer as it is. */
const LEAST = 1000;
/** A larger download is had as Parquet or as an archive; packed in memory, it would take several times its size. */
const MOST = 64 << 20;
/** Brotli's qualities from here on take a hundred times as long for a tenth less: only for what every page loads. */
const QUALITY = { page: 5, asset: 11 };

/** What a window may be at least and at most, as the exponents of its length. */
const WINDOW = { least: 10, most: 22 };

/** A packed form of a file, beside it under its name with a further ending. */
export interface Packed {
  readonly end: '.gz' | '.br';
  readonly bytes: Uint8Array;
}

/** The drafts of cards are no part of the site. */
const DRAFT = /^cards\/.*\.svg$/;

/** Whether a file of a length may have packed forms. */
export function mayBePacked(path: string, size: number): boolean {
  return size >= LEAST && size <= MOST && TEXT.test(path) && !DRAFT.test(path);
}

/** The packed forms of a file: of text, and where they are smaller. The same bytes give the same forms. */
export function packFile(path: string, bytes: Uint8Array): Packed[] {
  if (!mayBePacked(path, bytes.length)) return [];
  const forms: Packed[] = [
    { end: '.gz', bytes: gzipSync(bytes, { level: 9 }) },
    { end: '.br', bytes: brotli(bytes, path.startsWith('_astro/') ? QUALITY.asset : QUALITY.page) },
  ];
  return forms.filter((form) => form.bytes.length < bytes.length);
}

function brotli(bytes: Uint8Array, quality: number): Uint8Array {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      // A window no longer than the text takes a tenth less time, and gives as many bytes.
      [constants.BROTLI_PARAM_LGWIN]: windowOf(bytes.length),
    },
  });
}

/** The exponent of the least window that a text fits into; the format keeps 16 bytes of it. */
function windowOf(length: number): number {
  return Math.min(WINDOW.most, Math.max(WINDOW.least, Math.ceil(Math.log2(length + 16))));
}
