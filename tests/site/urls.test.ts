import { describe, expect, it } from 'vitest';
import { makeUrls, unDocument } from '../../src/site/urls.ts';

describe.each(['/', '/sub/', '/a/b/'])('below %s', (base) => {
  const urls = makeUrls(base, 'https://example.org');

  it.each([
    ['an event', urls.entry('events', '2014-05-19-a'), 'events/2014-05-19-a/'],
    ['a country', urls.entry('countries', 'us'), 'countries/us/'],
    ['the front page', urls.home(), ''],
    ['a year', urls.year(2014), 'years/2014/'],
    ['a type', urls.type('un-report'), 'types/un-report/'],
    ['a relation', urls.relation('cn-us'), 'bilateral/cn-us/'],
    ['a commitment', urls.commitment('2015-a', 'ip'), 'events/2015-a/#commitment-ip'],
    ['an expectation', urls.expectation('2015-a', 'war'), 'events/2015-a/#expectation-war'],
    ['any path', urls.path('about/codebook/'), 'about/codebook/'],
  ])('makes the address of %s', (_, address, path) => {
    expect(address).toBe(`${base}${path}`);
    expect(urls.absolute(address)).toBe(`https://example.org${base}${path}`);
  });
});

it.each([
  ['A/70/174', 'https://docs.un.org/en/A/70/174'],
  ['A/RES/1514(XV)', 'https://docs.un.org/en/A/RES/1514(XV)'],
])('makes the address of UN document %s', (symbol, address) => {
  expect(unDocument(symbol)).toBe(address);
});
