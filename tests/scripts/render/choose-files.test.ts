import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { imageKey, SCALES } from '../../../scripts/images/image-key.ts';
import { openChoice } from '../../../scripts/render/choose-files.ts';
import { listKnown, readKnown } from '../../../scripts/render/known-files.ts';
import type { RenderTask } from '../../../scripts/render/messages.ts';
import { fingerprint, openOutput } from '../../../scripts/render/output.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-choose-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const COMPONENT = 'src/pages/[...path].astro';
const CODE = 'code';
const keyOf = (key: string, code = CODE): string => fingerprint(`${code} ${COMPONENT} ${key}`);

function task(pathname: string, key: string | null, path = `${pathname.slice(1)}/index.html`): RenderTask {
  return { component: COMPONENT, pathname, path, key };
}

describe('the choice of files that are rendered', () => {
  it('leaves those of the same code and data, and the images whose drawings are those of before', () => {
    const drawing = 'cards/vi/place/x.svg';
    const known = new Map([
      ['a/index.html', { key: keyOf('1'), sha256: 'bytes of a' }],
      ['b/index.html', { key: keyOf('1'), sha256: 'bytes of b' }],
      ['c/index.html', { key: keyOf('1', 'another code'), sha256: 'bytes of c' }],
      ['d/index.html', { key: null, sha256: 'bytes of d' }],
      ['cards/vi/place/x.png', { key: imageKey(SCALES.card, keyOf('1')), sha256: 'an image' }],
    ]);
    const { wanted, kept } = openChoice(
      CODE,
      known,
    )([
      ...[task('/a', '1'), task('/b', '2'), task('/c', '1'), task('/d', null), task('/e', '1')],
      task(`/${drawing}`, '1', drawing),
    ]);
    expect(kept).toEqual(['a/index.html', 'cards/vi/place/x.png']);
    expect(wanted.map(({ path, key, known: sha256 }) => [path, key, sha256])).toEqual([
      ['d/index.html', null, 'bytes of d'],
      ['c/index.html', keyOf('1'), 'bytes of c'],
      ['e/index.html', keyOf('1'), null],
      ['b/index.html', keyOf('2'), 'bytes of b'],
    ]);
  });

  it('begins with charts, and ends with what waits for the downloads', () => {
    const { wanted } = openChoice(
      CODE,
      new Map(),
    )([task('/du-lieu', null), task('/dia-phuong', null), task('/x', '1'), task('/bieu-do/a', '2')]);
    expect(wanted.map(({ pathname }) => pathname)).toEqual(['/bieu-do/a', '/dia-phuong', '/x', '/du-lieu']);
  });

  it('refuses two files at one path, also of two parts', () => {
    const choose = openChoice(CODE, new Map());
    expect(() => choose([task('/a', '1'), task('/a', '2')])).toThrow(
      'Two pages at one address: a/index.html',
    );
    const another = openChoice(CODE, new Map());
    another([task('/a', '1')]);
    expect(() => another([task('/a', '1')])).toThrow('Two pages at one address: a/index.html');
  });
});

describe('the known files of an output', () => {
  it('are those that lie there as they were written, on the other side of a thread too', () => {
    const before = join(scratch, 'before');
    const first = openOutput(before, join(scratch, 'none'), {});
    first.put('a.txt', 'a', 'key of a');
    first.put('b.txt', 'b');
    first.put('c.txt', 'c', 'key of c');
    const files = first.list();
    writeFileSync(join(before, 'c.txt'), 'edited by hand');
    const known = readKnown(listKnown(openOutput(join(scratch, 'after'), before, files)));
    expect([...known]).toEqual([
      ['a.txt', { key: 'key of a', sha256: fingerprint('a') }],
      ['b.txt', { key: null, sha256: fingerprint('b') }],
    ]);
    expect(readKnown(listKnown(openOutput(join(scratch, 'after'), before, {}))).size).toBe(0);
  });
});
