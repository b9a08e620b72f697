import { describe, expect, it } from 'vitest';
import lockFile from '../package-lock.json' with { type: 'json' };
import packageFile from '../package.json' with { type: 'json' };

interface Locked {
  /** An expression, or as old packages wrote it, one of several. */
  readonly license?: string | readonly { readonly type: string }[];
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}

/** Licences under which a package may take part in building the site. The site itself carries none of their code but the font. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

const locked = Object.entries(lockFile.packages as Readonly<Record<string, Locked>>).filter(
  ([path]) => path !== '',
);

function expressionOf({ license = 'unknown' }: Locked): string {
  return typeof license === 'string' ? license : license.map(({ type }) => type).join(' OR ');
}

function licenceOf(name: string): string {
  const packages = lockFile.packages as Readonly<Record<string, Locked>>;
  return expressionOf(packages[`node_modules/${name}`] ?? {});
}

/** Whether a licence expression (SPDX) names allowed licences only; of alternatives any one will do. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((part) => part.split(' AND ').every((licence) => ALLOWED.has(licence)));
}

/** The list as Markdown. */
function listDependencies(): string {
  const list = (names: readonly string[]) => names.map((name) => `- \`${name}\`: ${licenceOf(name)}`);
  return [
    '<!-- Written by tests/dependencies.test.ts; do not edit. -->',
    '',
    '# Dependencies and their licences',
    '',
    'The versions are in `package-lock.json`, with a checksum each. After a change, run `npx vitest run tests/dependencies.test.ts -u`.',
    '',
    '## To build the site',
    '',
    ...list(Object.keys(packageFile.dependencies)),
    '',
    '## To work on it and to test it',
    '',
    ...list(Object.keys(packageFile.devDependencies)),
    '',
  ].join('\n');
}

describe('the dependencies', () => {
  it('that build the site are all under a licence that is allowed', () => {
    const wrong = locked.filter(([, own]) => !own.dev && !isAllowed(expressionOf(own)));
    expect(wrong.map(([path, own]) => `${path}: ${expressionOf(own)}`)).toEqual([]);
  });

  it('are pinned to a version and a checksum', () => {
    expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });

  it('are listed with their licences', async () => {
    await expect(listDependencies()).toMatchFileSnapshot('../docs/dependencies.md');
  });
});
