import { headerPolicy, REFERRER_POLICY } from './policy.ts';

/** Header fields of an answer of the host. */
export type Headers = Readonly<Record<string, string>>;

/** A part of the site whose answers carry the same header fields. */
export interface Area {
  readonly name: string;
  /** Folders below the base path, each with a slash at its end, and files. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** What every answer carries: a type is what it says, and pages need none of the device. */
export const COMMON_HEADERS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': REFERRER_POLICY,
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

/** What pages carry: everything that lies in no area. */
export const PAGE_HEADERS: Headers = { 'Content-Security-Policy': headerPolicy('page') };

/**
 * The parts of the site that differ from its pages, none within another: charts made to be framed, files that other
 * sites may read, and assets whose names change with their content.
 */
export const AREAS: readonly Area[] = [
  {
    name: 'embed',
    paths: ['embed/'],
    headers: { 'Content-Security-Policy': headerPolicy('embed') },
  },
  {
    name: 'open',
    paths: ['data/', 'charts/', 'oembed/', 'embed.js'],
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    name: 'hashed',
    paths: ['_astro/'],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];
