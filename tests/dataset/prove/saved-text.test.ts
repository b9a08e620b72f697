import { describe, expect, it } from 'vitest';
import { decodeSavedText, fingerprintText } from '../../../src/dataset/prove/saved-text.ts';
import { TEXT, TEXT_SHA256 } from './build.ts';

describe('fingerprintText', () => {
  it('has the fingerprint that sha256sum prints', () => {
    expect(fingerprintText('a.txt', new TextEncoder().encode(TEXT)).sha256).toBe(TEXT_SHA256);
  });
});

describe('decodeSavedText', () => {
  it('drops a byte order mark', () => {
    expect(decodeSavedText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x38, 0x30))).toBe('80');
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(decodeSavedText(Uint8Array.of(0x63, 0xf3))).toBeNull();
  });
});
