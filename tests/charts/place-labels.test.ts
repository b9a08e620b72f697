import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/place-labels.ts';

const frame = { x: 0, y: 0, width: 300, height: 100 };
const mark = { x: 100, y: 45, width: 10, height: 10 };
const request = { mark, width: 80, height: 16 };

describe('a label beside its mark', () => {
  it('stands right of it where there is room', () => {
    expect(placeLabels([request], [], frame)).toEqual([{ x: 116, y: 42, width: 80, height: 16 }]);
  });

  it('stands left of it where the right is taken', () => {
    const taken = { x: 112, y: 30, width: 60, height: 40, weight: 8 };
    expect(placeLabels([request], [taken], frame)[0]?.x).toBe(14);
  });

  it('gives way to a label before it', () => {
    const [first, second] = placeLabels([request, request], [], frame);
    expect(first?.x).toBe(116);
    expect(second?.x).toBe(14);
  });

  it('crosses a line rather than stay away', () => {
    const line = { x: 0, y: 48, width: 300, height: 2, weight: 1 };
    expect(placeLabels([request], [line], frame)[0]).not.toBeNull();
  });

  it('is left out where every spot covers a mark', () => {
    const everything = { ...frame, weight: 8 };
    expect(placeLabels([request], [everything], frame)).toEqual([null]);
  });

  it('begins where a line across the drawing begins', () => {
    const line = { mark: { x: 10, y: 50, width: 280, height: 4 }, width: 80, height: 16 };
    expect(placeLabels([line], [], frame)[0]?.x).toBe(10);
  });
});
