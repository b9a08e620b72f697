import { resolve } from 'node:path';

/** Where the commands read and write; every one can be pointed elsewhere through the environment. */
export interface Settings {
  readonly dataDir: string;
  readonly sourcesDir: string;
  readonly distDir: string;
  readonly releasesDir: string;
  /** Absolute address of the site's root without the base path. */
  readonly siteUrl: string;
  /** Path under which the site is served, with a slash at either end. */
  readonly basePath: string;
}

/** Reads DATA_DIR, SOURCES_DIR, DIST_DIR, RELEASES_DIR, SITE_URL and BASE_PATH; paths are taken from the working folder. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  return {
    dataDir: resolve(environment['DATA_DIR'] ?? 'data'),
    sourcesDir: resolve(environment['SOURCES_DIR'] ?? '../shared/sources'),
    distDir: resolve(environment['DIST_DIR'] ?? 'dist'),
    releasesDir: resolve(environment['RELEASES_DIR'] ?? 'releases'),
    siteUrl: environment['SITE_URL'] ?? 'http://localhost:4321',
    basePath: `/${(environment['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  };
}
