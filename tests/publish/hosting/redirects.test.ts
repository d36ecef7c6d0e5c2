import { describe, expect, it } from 'vitest';
import { scopeFormats } from '../../../src/publish/feeds/formats.ts';
import { scopesByFolder } from '../../../src/publish/feeds/scopes.ts';
import {
  redirectLines,
  redirectPage,
  redirectsOf,
} from '../../../src/publish/hosting/redirects.ts';
import { sparedFiles } from '../../../src/publish/hosting/spared-files.ts';
import { movedAddresses } from '../../../src/record/addresses.ts';
import { makeUrls } from '../../../src/site/urls.ts';
import type { Entry } from '../../../src/source/entry.ts';
import { country, event, norm, organisation, recordOf } from '../../record/entries.ts';

const urls = makeUrls('/sub/', 'https://norms.example');
const both = [
  { party: 'xa', role: 'initiator' },
  { party: 'xd', role: 'counterpart' },
];

describe('redirectsOf', () => {
  const files = [
    'events/2014-a/index.html',
    'events/2014-a.md',
    'events/2014-a-b.md',
    'events/2013-old.md',
    'api/v1/events/2014-a.json',
    'api/v1/events.json',
    'embed/events/2014-a/index.html',
    'norms/2014-a/feed.atom',
    'countries/xd/calendar.ics',
    'countries/xd/events.csv',
    'index.html',
  ];

  it.each([
    [
      'an event',
      { folder: 'events', from: '2013-b', to: '2014-a' },
      [
        'events/2013-b/index.html',
        'events/2013-b.md',
        'api/v1/events/2013-b.json',
        'embed/events/2013-b/index.html',
      ],
    ],
    [
      'a country',
      { folder: 'countries', from: 'xx', to: 'xd' },
      ['countries/xx/calendar.ics', 'countries/xx/events.csv'],
    ],
    ['a norm', { folder: 'norms', from: 'n', to: '2014-a' }, ['norms/n/feed.atom']],
    ['what is published nowhere', { folder: 'mechanisms', from: 'm', to: 'xd' }, []],
    [
      'an old address that another entry has taken',
      { folder: 'events', from: '2013-old', to: '2014-a' },
      [
        'events/2013-old/index.html',
        'api/v1/events/2013-old.json',
        'embed/events/2013-old/index.html',
      ],
    ],
  ] as const)('finds every file of %s', (_, moved, expected) => {
    expect(redirectsOf([moved], files).map(({ from }) => from)).toEqual(expected);
  });

  it('gives lines for hosts, those of pages with their slash and without', () => {
    const moved = [{ folder: 'events', from: '2013-b', to: '2014-a' }] as const;
    expect(redirectLines(redirectsOf(moved, files.slice(0, 2)), urls)).toBe(
      [
        '/sub/events/2013-b/ /sub/events/2014-a/ 301',
        '/sub/events/2013-b /sub/events/2014-a/ 301',
        '/sub/events/2013-b.md /sub/events/2014-a.md 301',
        '',
      ].join('\n'),
    );
    const page = redirectPage({ from: 'a/index.html', to: 'b/index.html' }, urls);
    expect(page).toContain('content="0; url=/sub/b/"');
    expect(page).toContain('href="https://norms.example/sub/b/"');
  });
});

describe('sparedFiles', () => {
  const pair = (one: string, other: string) => ({
    parties: [
      { party: one, role: 'initiator' },
      { party: other, role: 'counterpart' },
    ],
  });
  const record = recordOf(
    country('xd', 'Delmark', { former_ids: ['xo'] }),
    event('2014-a', pair('xa', 'xb')),
    event('2015-a', pair('xa', 'xb')),
    event('2016-a', pair('xa', 'xd')),
    event('2017-a', pair('xb', 'xd')),
    event('2018-a', pair('xb', 'xd')),
  );

  it('are those of a relation with one event, under each of its addresses', () => {
    expect(sparedFiles(record).filter(({ from }) => from.endsWith('.ics'))).toEqual([
      { from: 'bilateral/xa-xd/calendar.ics', to: 'countries/xa/calendar.ics' },
      { from: 'bilateral/xa-xo/calendar.ics', to: 'countries/xa/calendar.ics' },
    ]);
  });

  it('lead on to a file in which the event stands, for as long as there is no other', () => {
    const lines = redirectLines(sparedFiles(record), urls, 302).trim().split('\n');
    expect(lines).toHaveLength(2 * scopeFormats.length);
    expect(lines).toContain('/sub/bilateral/xa-xd/feed.atom /sub/countries/xa/feed.atom 302');
    const files = scopesByFolder(record).flatMap(({ scopes }) => scopes);
    for (const { to } of sparedFiles(record)) {
      const scope = files.find(({ path }) => to.startsWith(path));
      expect(scope?.events.map(({ id }) => id)).toContain('2016-a');
    }
  });
});

describe('movedAddresses', () => {
  const moved = (...entries: readonly Entry[]) =>
    movedAddresses(recordOf(...entries)).map(({ folder, from, to }) => `${folder}/${from} ${to}`);

  it('has the earlier ids of entries, and of the relations of renamed parties', () => {
    expect(
      moved(
        country('xd', 'Davonia', { former_ids: ['xx'] }),
        event('2014-a', { parties: both, former_ids: ['2013-a'] }),
        norm('peace', { former_ids: ['quiet'] }),
      ),
    ).toEqual([
      'events/2013-a 2014-a',
      'countries/xx xd',
      'norms/quiet peace',
      'bilateral/xa-xx xa-xd',
    ]);
  });

  it('has the addresses with one hyphen of parties whose ids have hyphens, each once', () => {
    const pair = (a: string, b: string) => ({
      parties: [
        { party: a, role: 'initiator' },
        { party: b, role: 'counterpart' },
      ],
    });
    expect(
      moved(
        organisation('p-q', 'One'),
        organisation('r', 'Two'),
        organisation('p', 'Three'),
        organisation('q-r', 'Four'),
        event('2014-a', pair('p-q', 'r')),
        event('2014-b', pair('p', 'q-r')),
        event('2014-c', pair('p', 'r')),
      ),
    ).toEqual(['bilateral/p-q-r p--q-r']);
  });
});
