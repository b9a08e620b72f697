import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { frameCode, scriptCode } from '../../src/site/embed-code.ts';

const heights = { wide: 600, narrow: 1200 };

describe('frameCode', () => {
  it('is one frame with a title, the pinned state and a height for either layout', () => {
    const code = frameCode({
      address: 'https://example.org/embed/vi/x/?level=province&view=table',
      title: 'Ai “đạt” & "vượt"?',
      heights,
    });
    expect(code).toMatchInlineSnapshot(
      `"<iframe src="https://example.org/embed/vi/x/?level=province&amp;view=table" title="Ai “đạt” &amp; &quot;vượt&quot;?" loading="lazy" width="100%" height="600" style="border: 0; height: clamp(600px, (900px - 100vw) * 9999, 1200px)"></iframe>"`,
    );
    const { document } = parseHTML(`<!doctype html><html><body>${code}</body></html>`);
    expect(document.body.children).toHaveLength(1);
    expect(document.querySelector('iframe')?.getAttribute('title')).toBe('Ai “đạt” & "vượt"?');
  });

  it('is never lower in a small window than in a large one', () => {
    expect(frameCode({ address: 'a', title: 'b', heights: { wide: 600, narrow: 400 } })).toContain('600px)"');
  });
});

describe('scriptCode', () => {
  it('loads the script once the page is there', () => {
    expect(scriptCode('https://example.org/embed.js')).toBe(
      '<script src="https://example.org/embed.js" async></script>',
    );
  });
});
