import { describe, expect, it } from 'vitest';
import { parseEntryLink } from '../../src/markdown/entry-links.ts';
import { render } from './render.ts';

it.each([
  ['event:2014-05-19-x', { kind: 'events', id: '2014-05-19-x' }],
  ['norm:no-theft', { kind: 'norms', id: 'no-theft' }],
  ['mechanism:group', { kind: 'mechanisms', id: 'group' }],
  ['country:us', { kind: 'countries', id: 'us' }],
  ['organisation:un', { kind: 'organisations', id: 'un' }],
  ['events:2014-05-19-x', undefined],
  ['Event:2014-05-19-x', undefined],
  ['event:', undefined],
  ['event:a b', undefined],
  ['event:a/b', undefined],
  ['event:a#b', undefined],
  ['https://example.org/', undefined],
  ['javascript:alert', undefined],
  // Names of what every object has.
  ['constructor:a', undefined],
  ['toString:a', undefined],
  ['', undefined],
])('parseEntryLink: %j', (url, target) => {
  expect(parseEntryLink(url)).toEqual(target);
});

describe('in a body', () => {
  it.each([
    ['[a](event:2014-05-19-x)', '<p><a href="/base/events/2014-05-19-x/">a</a></p>'],
    ['[*a* b](norm:no-theft)', '<p><a href="/base/norms/no-theft/"><em>a</em> b</a></p>'],
    ['[a](country:us)', '<p><a href="/base/countries/us/">a</a></p>'],
    ['<mechanism:group>', '<p><a href="/base/mechanisms/group/">mechanism:group</a></p>'],
  ])('%s leads to the page below the base path', (markdown, html) => {
    expect(render(markdown).html.trim()).toBe(html);
  });

  it('are facts with their places, and other links are forbidden', () => {
    const { links, forbidden } = render(
      'See [a](event:x) and\n[b](organisation:un), [c](https://example.org/).',
    );
    expect(links).toEqual([
      { line: 11, column: 5, kind: 'events', id: 'x' },
      { line: 12, column: 1, kind: 'organisations', id: 'un' },
    ]);
    expect(forbidden).toEqual([
      { line: 12, column: 23, what: 'a link that leads out of the record' },
    ]);
  });
});
