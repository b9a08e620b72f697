import { describe, expect, it } from 'vitest';
import { AREAS } from '../../../src/site/headers.ts';
import { apacheHeaders } from '../../../src/site/hosts/apache.ts';
import { caddyHeaders } from '../../../src/site/hosts/caddy.ts';
import { netlifyHeaders } from '../../../src/site/hosts/netlify.ts';
import { nginxHeaders } from '../../../src/site/hosts/nginx.ts';
import { areaExpression } from '../../../src/site/hosts/paths.ts';
import { vercelHeaders } from '../../../src/site/hosts/vercel.ts';

const paths = AREAS.flatMap((area) => area.paths);

describe('the header fields of hosts', () => {
  it.each([
    ['nginx.conf', nginxHeaders],
    ['Caddyfile', caddyHeaders],
    ['apache.htaccess', apacheHeaders],
    ['vercel.json', vercelHeaders],
  ])('are in docs/hosting/%s as the site declares them', async (name, write) => {
    await expect(write('/')).toMatchFileSnapshot(`../../../docs/hosting/${name}`);
  });

  it('have a policy once for each path of _headers, since hosts join what matches twice', () => {
    const rules = netlifyHeaders('/base/', ['', '404.html', 'en/']).split('\n\n');
    const withPolicy = rules.filter((rule) => rule.includes('Content-Security-Policy'));
    expect(withPolicy.map((rule) => rule.trim().split('\n')[0])).toEqual([
      '/base/',
      '/base/404.html',
      '/base/en/*',
      '/base/embed/*',
    ]);
  });

  it('tell areas from pages by the start of a path', () => {
    const expression = new RegExp(areaExpression('/', paths));
    const inArea = ['/data/observations.csv', '/embed.js', '/embed/en/pupils/', '/_astro/a.css'];
    const pages = ['/', '/en/data/', '/du-lieu/', '/en/charts/pupils/', '/404.html', '/embed.json'];
    expect([...inArea, ...pages].filter((path) => expression.test(path))).toEqual(inArea);
  });

  it('have no area within another', () => {
    expect(paths.filter((path) => paths.some((other) => other !== path && path.startsWith(other)))).toEqual(
      [],
    );
  });
});
