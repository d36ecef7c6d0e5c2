/** The archive of the main feed and the feeds below `feeds/`, as a parser that nobody here wrote reads them. */
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { feedText } from '../../../src/publish/feeds/feed.ts';
import { allChanges, changeId, latestChanges } from '../../../src/publish/feeds/feed-changes.ts';
import { moreFeedFiles, moreFeeds } from '../../../src/publish/feeds/more-feeds.ts';
import { wholeRecord } from '../../../src/publish/feeds/scopes.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { country, event, recordOf } from '../../record/entries.ts';
import { madeUp, urls } from '../records.ts';

function atom(text: string) {
  const { format, feed } = parseFeed(text);
  if (format !== 'atom') throw new Error(`a feed is ${format}`);
  const link = (rel: string) => feed.links?.find((one) => one.rel === rel)?.href;
  return { id: feed.id, link, ids: (feed.entries ?? []).map(({ id }) => id ?? '') };
}

/** What a reader has that follows the archive from the main feed on (RFC 5005 §4). */
function followed(record: TrackerRecord): { ids: string[]; documents: number } {
  const files = moreFeedFiles(record, urls);
  const root = urls.absolute(urls.path(''));
  const main = atom(feedText(wholeRecord(record), 'atom', 'feed.atom', record, urls));
  const ids = [...main.ids];
  let documents = 0;
  for (let at = main.link('prev-archive'); at !== undefined;) {
    const text = files.get(at.slice(`${root}feeds/`.length));
    if (text === undefined) throw new Error(`${at} is not there`);
    expect(text).toContain('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');
    const archive = atom(text);
    expect(archive.id).toBe(main.id);
    expect(archive.link('self')).toBe(at);
    expect(archive.link('current')).toBe(main.link('self'));
    ids.push(...archive.ids);
    documents += 1;
    at = archive.link('prev-archive');
  }
  return { ids, documents };
}

const days = ['2016-05-01', '2016-05-02', '2016-05-03', '2016-05-20'];
const many = recordOf(
  ...days.flatMap((day, at) =>
    Array.from({ length: 30 }, (_, index) =>
      event(`2012-x${at}-${index}`, {
        added: day,
        updated: '2016-05-20',
        corrections: [{ date: '2016-05-20', note: 'A tag.' }],
      }),
    ),
  ),
);

/** A day on which 600 entries were edited and 12 added. */
const bulk = recordOf(
  event('2011-old', { added: '2016-05-01', updated: '2016-05-01' }),
  ...Array.from({ length: 600 }, (_, index) =>
    event(`2015-x${index}`, {
      added: '2016-05-01',
      updated: '2016-05-20',
      corrections: [{ date: '2016-05-20', note: 'A tag.' }],
    }),
  ),
  ...Array.from({ length: 12 }, (_, index) =>
    event(`2012-new${index}`, { added: '2016-05-20', updated: '2016-05-20' }),
  ),
);

describe('the archive', () => {
  it('loses nothing that the main feed no longer holds, and nothing twice', () => {
    for (const record of [many, madeUp]) {
      const { ids } = followed(record);
      expect(ids).toEqual(allChanges(record).map((change) => changeId(change, urls)));
    }
  });

  it('has a day whole that the main feed holds in part, in both formats', () => {
    const ids = allChanges(bulk).map((change) => changeId(change, urls));
    expect(new Set(ids).size).toBe(601 + 600 + 12);
    expect(new Set(followed(bulk).ids)).toEqual(new Set(ids));
    const files = moreFeedFiles(bulk, urls);
    const seen = new Set<string>();
    let text: string | undefined = feedText(wholeRecord(bulk), 'json', 'feed.json', bulk, urls);
    while (text !== undefined) {
      const feed = JSON.parse(text) as { items: { id: string }[]; next_url?: string };
      for (const { id } of feed.items) seen.add(id);
      const next = feed.next_url?.slice(urls.absolute(urls.path('feeds/')).length);
      text = next === undefined ? undefined : files.get(next);
      expect(text === undefined).toBe(next === undefined);
    }
    expect(seen).toEqual(new Set(ids));
  });

  it.each(['atom', 'rss'] as const)('is named before the entries of %s', (format) => {
    const text = feedText(wholeRecord(bulk), format, `feed.${format}`, bulk, urls);
    const link = text.indexOf('rel="prev-archive"');
    expect(link).toBeGreaterThan(0);
    expect(link).toBeLessThan(text.search(/<(entry|item)>/));
    const { feed } = parseFeed(text);
    expect(JSON.stringify({ ...feed, entries: [], items: [] })).toContain('/feeds/2016-05-20.atom');
  });

  it('has a document for each day that the main feed does not hold', () => {
    expect(latestChanges(allChanges(many)).at(-1)?.day).toBe('2016-05-20');
    expect(followed(many).documents).toBe(3);
    expect(followed(recordOf(event('2012-x'))).documents).toBe(0);
  });
});

describe('a feed below feeds/', () => {
  const changed = { updated: '2016-05-20', corrections: [{ date: '2016-05-20', note: 'A tag.' }] };
  const party = (id: string) => [{ party: id, role: 'initiator' }];
  const record = recordOf(
    country('xd', 'Delta', { region: 'africa' }),
    country('xe', 'Epsilon', { region: 'europe' }),
    event('2012-a', { parties: party('xd'), type: 'agreement', ...changed }),
    event('2012-b', { parties: party('xe'), type: 'sanction' }),
  );
  const files = moreFeedFiles(record, urls);
  const page = (id: string) => urls.absolute(urls.entry('events', id));
  const idsOf = (file: string) => atom(files.get(file) ?? '').ids;

  it('holds corrections alone, a type alone, or the states of a region alone', () => {
    expect(idsOf('corrections.atom')).toEqual([`${page('2012-a')}#corrected-2016-05-20`]);
    expect(idsOf('type-sanction.atom')).toEqual([page('2012-b')]);
    expect(idsOf('type-agreement.atom')).toEqual([
      `${page('2012-a')}#corrected-2016-05-20`,
      page('2012-a'),
    ]);
    expect(idsOf('region-europe.atom')).toEqual([page('2012-b')]);
    expect(idsOf('region-oceania.atom')).toEqual([]);
  });

  it('has its own id and address, and each its own', () => {
    const ids = moreFeeds.map(({ path }) => {
      const { id, link } = atom(files.get(path.slice('feeds/'.length)) ?? '');
      expect(link('self')).toBe(urls.absolute(urls.path(path)));
      return id;
    });
    expect(new Set(ids).size).toBe(moreFeeds.length);
  });
});

it('says in JSON Feed 1.1 who wrote it and in which language', () => {
  const feed: unknown = JSON.parse(feedText(wholeRecord(many), 'json', 'feed.json', many, urls));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en',
    authors: [{ name: 'Cyber Norms Tracker', url: 'https://norms.example/sub/' }],
  });
  expect(feed).not.toHaveProperty('author');
});

it('tells RSS readers to ask again after a day', () => {
  expect(feedText(wholeRecord(many), 'rss', 'feed.rss', many, urls)).toContain('<ttl>1440</ttl>');
});
