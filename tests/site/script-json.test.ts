import { describe, expect, it } from 'vitest';
import { scriptJson } from '../../src/site/script-json.ts';

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
