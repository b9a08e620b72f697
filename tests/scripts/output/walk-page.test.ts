import { describe, expect, it } from 'vitest';
import { walkPage } from '../../../scripts/output/walk-page.ts';

function eventsOf(html: string): string[] {
  const events: string[] = [];
  walkPage(html, {
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify(attributes)}`),
    text: (text) => events.push(text),
    close: (name) => events.push(`/${name}`),
  });
  return events;
}

describe('walkPage', () => {
  it('tells of elements and texts in their order, the last open one included', () => {
    expect(eventsOf('<p>a<br>b</p><i>')).toEqual([
      '<p {}', 'a', '<br {}', '/br', 'b', '/p', '<i {}', '/i',
    ]); // prettier-ignore
  });

  it('tells of an element without content or text before the next one opens', () => {
    expect(eventsOf('<svg><rect x="1"/><a href="/b/"></a></svg>')).toEqual([
      '<svg {}', '<rect {}', '/rect', '<a {"href":"/b/"}', '/a', '/svg',
    ]); // prettier-ignore
  });

  it('gives the attributes that rules ask for, each as it stands first, references read', () => {
    expect(eventsOf('<a class="x" href="/?a&amp;b" href="/c/" id>')).toEqual([
      '<a {"href":"/?a&b","id":""}',
      '/a',
    ]);
  });

  it('tells an element of nothing that stood on the one before it', () => {
    expect(eventsOf('<a id="x"></a><b></b>')).toEqual(['<a {"id":"x"}', '/a', '<b {}', '/b']);
  });
});
