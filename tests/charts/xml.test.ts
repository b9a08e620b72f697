import { describe, expect, it } from 'vitest';
import { escapeXml, xmlElement } from '../../src/charts/xml.ts';

describe('escapeXml', () => {
  it('keeps a text from being read as markup', () => {
    expect(escapeXml('a & b < c > "d"')).toBe('a &amp; b &lt; c &gt; &quot;d&quot;');
  });
});

describe('xmlElement', () => {
  it('writes attributes as text and content as XML', () => {
    expect(xmlElement('g', { 'font-size': 13, title: '"a" & b' }, '<a/>')).toBe(
      '<g font-size="13" title="&quot;a&quot; &amp; b"><a/></g>',
    );
    expect(xmlElement('rect', { x: 1 })).toBe('<rect x="1"/>');
  });
});
