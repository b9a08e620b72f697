import { describe, expect, it } from 'vitest';
import { headerPolicy, metaPolicy, policyOf } from '../../src/site/policy.ts';

describe('policyOf', () => {
  it('lets nobody frame a page, and anybody an embed', () => {
    expect(policyOf('page')['frame-ancestors']).toBe("'none'");
    expect(policyOf('embed')['frame-ancestors']).toBe('*');
  });

  it('allows nothing inline, nothing evaluated and nothing from elsewhere', () => {
    expect(new Set(Object.values(policyOf('page')))).toEqual(new Set(["'none'", "'self'"]));
  });
});

describe('headerPolicy', () => {
  it('says also who may frame a page', () => {
    expect(headerPolicy('page')).toBe(`${metaPolicy('page')}; frame-ancestors 'none'`);
    expect(headerPolicy('embed')).toBe(`${metaPolicy('embed')}; frame-ancestors *`);
  });
});

describe('metaPolicy', () => {
  it('leaves out what a meta element cannot say', () => {
    expect(metaPolicy('page')).toMatchInlineSnapshot(
      `"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"`,
    );
    expect(metaPolicy('embed')).toBe(metaPolicy('page'));
  });
});
