import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitFiles, commitPaths, makeScratch, readSettled, settle } from '../../../scripts/store/commit.ts';
import { writeFresh } from '../../../scripts/store/write.ts';
import { writeFolder } from '../data-folder.ts';
import { readFolder } from './snapshot.ts';

const storeIn = (folder: string) => ({ folder, name: 'data' });

describe('commitFiles', () => {
  it('replaces and adds files, in folders too, and leaves nothing beside them', () => {
    const folder = writeFolder({ 'a.csv': 'old', 'b.csv': 'kept' });
    commitFiles(storeIn(folder), [
      { path: 'a.csv', bytes: 'new' },
      { path: 'deep/er/c.csv', bytes: Uint8Array.of(99) },
    ]);
    expect(readFolder(folder)).toEqual({ 'a.csv': 'new', 'b.csv': 'kept', 'deep/er/c.csv': 'c' });
    expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv', 'deep']);
  });

  it('does nothing where nothing is to be written', () => {
    const folder = writeFolder({ 'a.csv': 'old' });
    commitFiles(storeIn(folder), []);
    expect(readFolder(folder)).toEqual({ 'a.csv': 'old' });
  });
});

describe('commitPaths', () => {
  it('replaces a whole folder, so that no old file stays in it', () => {
    const folder = writeFolder({});
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/old.html'), 'old');
    commitPaths(storeIn(folder), ['dist'], (fresh) => writeFresh(join(fresh, 'dist/new.html'), 'new'));
    expect(readFolder(folder)).toEqual({ 'dist/new.html': 'new' });
  });

  it('removes files, and the folders that hold nothing else', () => {
    const folder = writeFolder({ 'a.csv': 'old' });
    for (const path of ['dist/kept.html', 'dist/gone.html', 'dist/deep/er/gone.html'])
      writeFresh(join(folder, path), 'old');
    const write = (fresh: string) => {
      writeFresh(join(fresh, 'dist/deep/new.html'), 'new');
    };
    const removed = ['dist/gone.html', 'dist/deep/er/gone.html', 'dist/never.html'];
    commitPaths(storeIn(folder), ['dist/deep/new.html'], write, removed);
    expect(readFolder(folder)).toMatchObject({ 'dist/kept.html': 'old', 'dist/deep/new.html': 'new' });
    expect(readdirSync(join(folder, 'dist'))).toEqual(['deep', 'kept.html']);
    expect(readdirSync(join(folder, 'dist/deep'))).toEqual(['new.html']);
  });

  it('changes nothing where what it is given fails', () => {
    const folder = writeFolder({ 'a.csv': 'old' });
    const fail = () => {
      throw new Error('half-way');
    };
    expect(() => commitPaths(storeIn(folder), ['a.csv'], fail)).toThrow('half-way');
    expect(readFolder(folder)).toEqual({ 'a.csv': 'old' });
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});

describe('settle', () => {
  it('removes the waste of ended processes and leaves that of running ones', () => {
    const folder = writeFolder({});
    const scratch = makeScratch(storeIn(folder));
    const host = scratch.slice(scratch.lastIndexOf('-'));
    for (const kind of ['writing', 'done', 'scratch']) {
      writeFresh(join(folder, `.data.${kind}.4194305-1${host}`, 'half.csv'), 'half');
    }
    settle(storeIn(folder));
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([scratch]);
  });

  it('puts a finished change in place, and not one of another store', () => {
    const folder = writeFolder({ 'a.csv': 'old' });
    for (const name of ['data', 'other']) {
      writeFresh(join(folder, `.${name}.commit/new/a.csv`), name);
      writeFresh(join(folder, `.${name}.commit/paths`), 'a.csv');
    }
    settle(storeIn(folder));
    expect(readFolder(folder)).toMatchObject({ 'a.csv': 'data', '.other.commit/new/a.csv': 'other' });
  });
});

describe('readSettled', () => {
  it('finishes a change that a killed command left before it reads', () => {
    const folder = writeFolder({ 'a.csv': 'old', 'b.csv': 'old' });
    writeFresh(join(folder, '.data.commit/new/a.csv'), 'new');
    writeFresh(join(folder, '.data.commit/removed'), 'b.csv');
    writeFresh(join(folder, '.data.commit/paths'), 'a.csv');
    expect(readSettled(storeIn(folder), [], () => readFolder(folder))).toEqual({ 'a.csv': 'new' });
  });

  it('reads again where a file was put in place meanwhile', () => {
    const folder = writeFolder({});
    let reads = 0;
    const result = readSettled(storeIn(folder), [], () => {
      reads += 1;
      if (reads === 1) writeFileSync(join(folder, 'late.csv'), 'late');
      return readdirSync(folder);
    });
    expect(result).toEqual(['late.csv']);
    expect(reads).toBe(2);
  });

  it('reads a folder that does not exist, and does not make it', () => {
    const folder = join(writeFolder({}), 'none');
    expect(readSettled(storeIn(folder), [], () => 'read')).toBe('read');
    expect(existsSync(folder)).toBe(false);
  });
});
