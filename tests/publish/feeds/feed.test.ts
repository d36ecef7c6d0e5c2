/** Feeds as a parser that nobody here wrote reads them. */
import { parseFeed } from 'feedsmith';
import { describe, expect, it, vi } from 'vitest';
import { feedText } from '../../../src/publish/feeds/feed.ts';
import {
  allChanges,
  changeId,
  FEED_LENGTH,
  feedChanges,
  MAIN_FEED_LIMIT,
} from '../../../src/publish/feeds/feed-changes.ts';
import { allScopes, wholeRecord } from '../../../src/publish/feeds/scopes.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { eventMarkdown } from '../../../src/publish/data/markdown/event.ts';
import { eventFileText } from '../../../src/publish/data/api/files.ts';
import { event, eventOf, norm, recordOf } from '../../record/entries.ts';
import { fixture, madeUp, nasty, urls } from '../records.ts';

const both = [
  { party: 'xa', role: 'initiator' },
  { party: 'xb', role: 'counterpart' },
];

// Every test here goes over the whole record.
vi.setConfig({ testTimeout: 60_000 });

/** What a reader of feeds shows of HTML, which is how Atom and RSS send their texts. */
function plain(html: string | undefined): string {
  return (html ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe.each([
  ['a made-up record', madeUp],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('feeds of %s', (_, record) => {
  const scopes = allScopes(record);
  const page = (id: string) => urls.absolute(urls.entry('events', id));
  const prefix = {
    added: '',
    withdrawn: 'Withdrawn: ',
    corrected: 'Corrected: ',
    extended: 'Added to: ',
  };

  it('are Atom with an id, a title and dates of revision', () => {
    for (const scope of scopes) {
      const { format, feed } = parseFeed(
        feedText(scope, 'atom', `${scope.path}feed.atom`, record, urls),
      );
      if (format !== 'atom') throw new Error(`${scope.path} is ${format}`);
      const changes = feedChanges(scope);
      expect(feed.id).toBe(urls.absolute(urls.path(scope.path)));
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(
        urls.absolute(urls.path(`${scope.path}feed.atom`)),
      );
      expect(feed.updated?.slice(0, 10)).toBe(changes[0]?.day ?? record.updated);
      expect(feed.entries?.map(({ id }) => id) ?? []).toEqual(
        changes.map((change) => changeId(change, urls)),
      );
      expect(feed.entries?.map(({ updated }) => updated?.slice(0, 10)) ?? []).toEqual(
        changes.map(({ day }) => day),
      );
      expect(feed.entries?.map(({ title }) => plain(title?.value)) ?? []).toEqual(
        changes.map(({ kind, event: { title } }) => prefix[kind] + title),
      );
    }
  });

  it('are RSS with permanent guids', () => {
    for (const scope of scopes) {
      const { format, feed } = parseFeed(
        feedText(scope, 'rss', `${scope.path}feed.rss`, record, urls),
      );
      if (format !== 'rss') throw new Error(`${scope.path} is ${format}`);
      const changes = feedChanges(scope);
      expect(feed.link).toBe(urls.absolute(urls.path(scope.path)));
      expect(feed.items?.map(({ guid }) => guid?.value) ?? []).toEqual(
        changes.map((change) => changeId(change, urls)),
      );
      expect(feed.items?.map(({ title }) => title) ?? []).toEqual(
        changes.map(({ kind, event: { title } }) => prefix[kind] + title),
      );
    }
  });

  it('are JSON Feed with plain titles and summaries', () => {
    for (const scope of scopes) {
      const { format, feed } = parseFeed(
        feedText(scope, 'json', `${scope.path}feed.json`, record, urls),
      );
      if (format !== 'json') throw new Error(`${scope.path} is ${format}`);
      const changes = feedChanges(scope);
      expect(feed.items?.map(({ title, summary, url }) => [title, summary, url]) ?? []).toEqual(
        changes.map(({ kind, note, event: { id, title, summary } }) => [
          prefix[kind] + title,
          note ?? summary,
          page(id),
        ]),
      );
      expect(feed.items?.map(({ date_modified }) => date_modified?.slice(0, 10)) ?? []).toEqual(
        changes.map(({ day }) => day),
      );
    }
  });
});

it('holds whole days, the latest first, and every id once', () => {
  for (const scope of allScopes(madeUp)) {
    const changes = feedChanges(scope);
    const ids = changes.map((change) => changeId(change, urls));
    expect(new Set(ids).size).toBe(ids.length);
    const days = changes.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    const oldest = days.at(-1) ?? '';
    if (days.length > FEED_LENGTH) expect(days[FEED_LENGTH - 1]).toBe(oldest);
    const added = changes.filter(({ kind }) => kind === 'added').length;
    expect(added).toBe(scope.events.filter((one) => one.added >= oldest).length);
  }
});

it('shows 12 additions, first, and 600 corrections of the same day', () => {
  const day = '2016-05-20';
  const corrections = [
    { date: day, note: 'A tag.' },
    { date: day, note: 'A word.' },
  ];
  const name = (index: number) => `2015-x${index}`;
  const record = recordOf(
    ...Array.from({ length: 600 }, (_, index) => event(name(index), { corrections, updated: day })),
    ...Array.from({ length: 12 }, (_, index) =>
      event(`2012-new${index}`, { added: day, updated: day }),
    ),
  );
  const scope = wholeRecord(record);
  const changes = feedChanges(scope);
  expect(changes.slice(0, 12).map(({ event: { id } }) => id.slice(0, 8))).toEqual(
    Array.from({ length: 12 }, () => '2012-new'),
  );
  expect(allChanges(scope)).toHaveLength(12 + 3 * 600);
  expect(changes).toHaveLength(MAIN_FEED_LIMIT);
  for (const format of ['atom', 'rss', 'json'] as const) {
    const text = feedText(scope, format, `feed.${format}`, record, urls);
    expect(text.length).toBeLessThan(400_000);
    const { feed } = parseFeed(text);
    const { entries, items } = feed as { entries?: object[]; items?: object[] };
    expect(entries ?? items).toHaveLength(MAIN_FEED_LIMIT);
  }
});

it('keeps every character of titles, summaries and corrections', () => {
  const scope = wholeRecord(fixture);
  const { feed: atom } = parseFeed(
    feedText(scope, 'atom', `${scope.path}feed.atom`, fixture, urls),
  );
  const { feed: rss } = parseFeed(feedText(scope, 'rss', `${scope.path}feed.rss`, fixture, urls));
  if (!('entries' in atom) || !('items' in rss)) throw new Error('not the formats asked for');
  const texts = atom.entries?.map(({ summary }) => plain(summary?.value));
  expect(texts).toContain(nasty.summary);
  expect(texts).toContain(nasty.corrections[0]?.note);
  const at = texts?.indexOf(nasty.summary) ?? -1;
  const item = rss.items?.[at];
  expect(item && 'description' in item && plain(item.description)).toBe(nasty.summary);
});

describe('what became of entries', () => {
  const record = recordOf(
    event('2014-a', {
      parties: both,
      norms: [{ norm: 'peace', stance: 'affirms', basis: 'assigned' }],
      updated: '2016-05-02',
      additions: [{ date: '2016-05-02', note: 'A reply & more.' }],
    }),
    event('2015-b', {
      parties: both,
      norms: [{ norm: 'peace', stance: 'affirms', basis: 'assigned' }],
      withdrawn: { date: '2016-05-20', reason: 'It did not take place.' },
    }),
    norm('peace'),
  );
  const scopes = allScopes(record).filter(({ id }) => ['', 'xa', 'xa-xb', 'peace'].includes(id));

  it.each(scopes.map((scope) => [scope.path, scope] as const))(
    'is told by the feeds of “%s”: additions and withdrawals, the latest first',
    (_, scope) => {
      const { feed } = parseFeed(feedText(scope, 'json', 'feed.json', record, urls));
      const items = feed as { items?: { title?: string; content_html?: string }[] };
      expect(items.items?.map(({ title }) => title)).toEqual([
        'Withdrawn: 2015-b',
        'Added to: 2014-a',
        '2014-a',
      ]);
      expect(items.items?.[0]?.content_html).toBe(
        '<p>Withdrawn from the record on 2016-05-20: It did not take place.</p>',
      );
      expect(items.items?.[1]?.content_html).toContain(
        '<p>Added to on 2016-05-02: A reply &amp; more.</p>',
      );
      const atom = parseFeed(feedText(scope, 'atom', 'feed.atom', record, urls)).feed as {
        updated?: string;
      };
      expect(atom.updated?.slice(0, 10)).toBe('2016-05-20');
    },
  );

  it('is told of an event in Markdown and in the API', () => {
    const one = eventOf(record, '2014-a');
    expect(eventMarkdown(record, one, urls)).toContain('2016-05-02: A reply & more.');
    const { event: detail } = JSON.parse(eventFileText(record, one, urls)) as {
      event: { additions: unknown };
    };
    expect(detail.additions).toEqual([{ date: '2016-05-02', note: 'A reply & more.' }]);
  });
});
