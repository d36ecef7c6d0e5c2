import { Window } from 'happy-dom';
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
import { madeUp, madeUpEntries } from '../records.ts';

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
    event('2014-b', pair('xa', 'xb')),
    event('2014-c', pair('xa', 'xb')),
    event('2015-a', pair('xa', 'xd')),
    event('2016-a', pair('xa', 'xd')),
    ...['2017-a', '2017-b', '2017-c'].map((id) => event(id, pair('xb', 'xd'))),
  );

  it('are those of a relation with one event or two, under each of its addresses', () => {
    expect(sparedFiles(record).filter(({ from }) => from.endsWith('.ics'))).toEqual([
      { from: 'bilateral/xa-xd/calendar.ics', to: 'countries/xa/calendar.ics' },
      { from: 'bilateral/xa-xo/calendar.ics', to: 'countries/xa/calendar.ics' },
    ]);
  });

  it('lead on to a file in which the events stand, for as long as they are few', () => {
    const lines = redirectLines(sparedFiles(record), urls, 302).trim().split('\n');
    expect(lines).toHaveLength(2 * scopeFormats.length);
    expect(lines).toContain('/sub/bilateral/xa-xd/feed.atom /sub/countries/xa/feed.atom 302');
    const files = scopesByFolder(record).flatMap(({ scopes }) => scopes);
    for (const { to } of sparedFiles(record)) {
      const scope = files.find(({ path }) => to.startsWith(path));
      expect(scope?.events.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['2015-a', '2016-a']),
      );
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

describe('the old addresses of the record', () => {
  const entries = madeUpEntries().filter(({ data }) => !('withdrawn' in data));
  const filesOf = (kind: string, id: string) => [
    `${kind}/${id}/index.html`,
    ...(kind === 'events'
      ? [`events/${id}.md`, `api/v1/events/${id}.json`, `embed/events/${id}/index.html`]
      : [`${kind}/${id}/feed.atom`, `${kind}/${id}/events.csv`]),
  ];
  const files = entries.flatMap(({ kind, id }) => filesOf(kind, id));
  const redirects = redirectsOf(movedAddresses(madeUp), files);

  it('lead from every file of an entry under an earlier id to the one that it now is', () => {
    const wanted = entries.flatMap(({ kind, id, data }) =>
      data.former_ids.flatMap((former) => {
        const now = filesOf(kind, id);
        return filesOf(kind, former).map((from, place) => ({ from, to: now[place] }));
      }),
    );
    expect(new Set(wanted.map(({ to }) => to?.split('/')[0]))).toEqual(
      new Set([
        'events',
        'api',
        'embed',
        'countries',
        'organisations',
        'norms',
        'mechanisms',
        'actors',
        'dossiers',
      ]),
    );
    const byFrom = (list: readonly { from: string; to: string | undefined }[]) =>
      list.map(({ from, to }) => `${from} ${to}`).toSorted();
    expect(byFrom(redirects)).toEqual(byFrom(wanted));
  });

  it('are a line each for hosts, a page with its slash and without, none of them twice', () => {
    const lines = redirectLines(redirects, urls).trimEnd().split('\n');
    const wanted = redirects.flatMap(({ from, to }) => {
      const [old, now] = [from, to].map((file) => `/sub/${file.replace(/index\.html$/, '')}`);
      return [
        `${old} ${now} 301`,
        ...(old?.endsWith('/') ? [`${old.slice(0, -1)} ${now} 301`] : []),
      ];
    });
    expect(lines).toEqual(wanted);
    expect(new Set(lines.map((line) => line.split(' ')[0])).size).toBe(lines.length);
  });

  it('are a page each that leads on without scripts, and is listed nowhere', () => {
    const parser = new new Window().DOMParser();
    const pages = redirects.filter(({ from }) => from.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(5);
    for (const redirect of pages) {
      const path = `/sub/${redirect.to.replace('index.html', '')}`;
      const page = parser.parseFromString(redirectPage(redirect, urls), 'text/html');
      const of = (selector: string, name: string) =>
        page.querySelector(selector)?.getAttribute(name);
      expect({
        language: page.documentElement.getAttribute('lang'),
        title: page.title,
        robots: of('meta[name="robots"]', 'content'),
        refresh: of('meta[http-equiv="refresh"]', 'content'),
        canonical: of('link[rel="canonical"]', 'href'),
        link: of('body a', 'href'),
        words: page.querySelector('body p')?.textContent,
        scripts: page.scripts.length,
      }).toEqual({
        language: 'en',
        title: 'This page has moved',
        robots: 'noindex',
        refresh: `0; url=${path}`,
        canonical: `https://norms.example${path}`,
        link: path,
        words: `This page has moved to https://norms.example${path}.`,
        scripts: 0,
      });
    }
  });
});
