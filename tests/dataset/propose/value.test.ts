import { describe, expect, it } from 'vitest';
import { proposeValue } from '../../../src/dataset/propose/value.ts';

describe('proposeValue', () => {
  it.each([
    ['1.004', 'vi', { kind: 'number', value: 1004, second: null }],
    ['83,64%', 'vi', { kind: 'number', value: 83.64, second: null }],
    ['2 – 4', 'vi', { kind: 'range', value: 2, second: 4 }],
    ['11/35', 'vi', { kind: 'fraction', value: 11, second: 35 }],
    ['1,004', 'en', { kind: 'number', value: 1004, second: null }],
    ['28-CT/TW', 'vi', null],
  ] as const)('reads %s (%s)', (token, language, value) => {
    expect(proposeValue(token, language)).toEqual(value);
  });
});
