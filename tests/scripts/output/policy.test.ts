import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../scripts/output/policy.ts';
import { builtSite } from './site.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'"><meta name="referrer" content="no-referrer">`;

function faultsOf(body: string, head = POLICY): string[] {
  return checkPolicy(builtSite({ 'index.html': `<html><head>${head}</head><body>${body}</body></html>` }));
}

describe('checkPolicy', () => {
  it('accepts a page that loads only its own files', () => {
    expect(faultsOf('<script src="/a.js"></script><svg><path fill="var(--ink)"/></svg>')).toEqual([]);
  });

  it.each([
    ['an inline style', '<p style="color:red"></p>', 'index.html: inline style: 1'],
    ['a style element', '<style>p{}</style>', 'index.html: inline style: 1'],
    ['an inline script', '<script>1</script>', 'index.html: inline script: 1'],
    ['an inline handler', '<p onclick="x()"></p>', 'index.html: inline handler: 1'],
    [
      'a script of another host',
      '<script src="//x.example/a.js"></script>',
      'index.html: loads from elsewhere: //x.example/a.js',
    ],
    [
      'an outside link that leaves its opener behind',
      '<a href="https://x.example/">x</a><a href="https://x.example/y" rel="noopener">y</a>',
      'index.html: outside link without noopener: https://x.example/',
    ],
  ])('reports %s', (_claim, body, fault) => {
    expect(faultsOf(body)).toEqual([fault]);
  });

  it('reports a page without a policy, or with unsafe-inline in it', () => {
    expect(faultsOf('', '')).toEqual(['index.html: no strict policy', 'index.html: no referrer policy']);
    expect(faultsOf('', POLICY.replace("'self'", "'unsafe-inline'"))).toEqual([
      'index.html: no strict policy',
    ]);
  });
});
