import { describe, expect, it } from 'vitest';
import { readPage } from '../../../scripts/output/read-page.ts';
import { shareStrings } from '../../../scripts/output/share-strings.ts';

const html = `<html lang="vi"><head><title>Tên</title><meta name="description" content="Mô tả">
<link rel="alternate" hreflang="en" href="https://example.org/en/a/"></head><body id="b">
<chart-figure data-details="/d.json"><svg><a href="/x/#1"></a></svg>
<table><tr data-facets=""><td><a href="/x/#1">1.004</a></td></tr></table></chart-figure>
<a href="https://example.com/">ngoài</a></body></html>`;

describe('shareStrings', () => {
  it('changes nothing of what is known of a page', () => {
    const share = shareStrings();
    const page = readPage('a/index.html', html);
    expect(share(page)).toEqual(page);
    expect(share(structuredClone(page))).toEqual(page);
    expect(JSON.stringify(share(page))).toHaveLength(JSON.stringify(page).length);
  });
});
