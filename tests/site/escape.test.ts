import { describe, expect, it } from 'vitest';
import { escapeXml, scriptJson } from '../../src/site/escape.ts';

describe('escapeXml', () => {
  it('escapes what XML would read as markup', () => {
    expect(escapeXml('a & b < c > "d"')).toBe('a &amp; b &lt; c &gt; &quot;d&quot;');
  });
});

describe('scriptJson', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', 'a & b "c"'])(
    'keeps %s as it is, and lets it close nothing',
    (text) => {
      const json = scriptJson({ text });
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual({ text });
    },
  );
});
