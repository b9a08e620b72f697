/** Who may put a page into a frame: nobody, save for the pages that are made for it. */
const FRAMED_BY = { page: "'none'", embed: '*' } as const;

export type PolicyKind = keyof typeof FRAMED_BY;

/** Directives of a Content-Security-Policy (CSP Level 3) and what each allows, in the order they are written. */
export type Policy = Readonly<Record<string, string>>;

/**
 * What a browser may do with a page of the site. The one source of the policy: the meta element of each page is
 * written from it, and so are the header files of a host, which alone can say who may frame a page.
 */
export function policyOf(kind: PolicyKind): Policy {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': FRAMED_BY[kind],
  };
}

/** Other sites learn from where a reader comes, not what she read. */
export const REFERRER_POLICY = 'strict-origin-when-cross-origin';

/** The policy as the value of a header. */
export function headerPolicy(kind: PolicyKind): string {
  return Object.entries(policyOf(kind))
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** The policy as the value of a meta element, without `frame-ancestors`, which browsers ignore there and complain of. */
export function metaPolicy(kind: PolicyKind): string {
  return Object.entries(policyOf(kind))
    .filter(([directive]) => directive !== 'frame-ancestors')
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
