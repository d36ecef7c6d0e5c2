import { describe, expect, it } from 'vitest';
import {
  redirectLines,
  redirectPage,
  redirectsOf,
} from '../../../src/publish/hosting/redirects.ts';
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
