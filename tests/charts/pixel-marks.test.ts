import { describe, expect, it } from 'vitest';
import { svgElement, svgGroup, svgShape, svgText } from '../../src/charts/pixel-marks.ts';

describe('marks in pixels', () => {
  it('write numbers to a tenth of a pixel and texts escaped, in the given order', () => {
    expect(svgElement('line', { stroke: 'a"b', x1: 1 / 3, x2: 2, y1: -0.04 })).toBe(
      '<line stroke="a&quot;b" x1="0.3" x2="2" y1="0"/>',
    );
  });

  it('leave out what is undefined', () => {
    expect(svgElement('a', { href: undefined, fill: 'inherit' }, '<rect/>')).toBe(
      '<a fill="inherit"><rect/></a>',
    );
  });

  it('are grouped only where there are any', () => {
    expect(svgGroup({ fill: 'none' }, [])).toBe('');
    expect(svgGroup({}, ['<rect/>', '<rect/>'])).toBe('<g><rect/><rect/></g>');
  });

  it('stand at a point, turned where that is asked', () => {
    expect(svgText({ x: 1.25, y: 2, text: 'A < B' })).toBe(
      '<text transform="translate(1.3,2)" y="0.3em">A &lt; B</text>',
    );
    expect(svgShape('M0,0', { x: 1, y: 2 }, { stroke: 'red' }, 90)).toBe(
      '<path stroke="red" d="M0,0" transform="translate(1,2) rotate(90)"/>',
    );
  });
});
