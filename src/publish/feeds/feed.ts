/**
 * Feeds of what was added, corrected or withdrawn: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1. An item is a
 * change of an entry, with an id of its own; its date is the day of the change and not the date of the
 * event, which stands in its text.
 */
import { Feed } from 'feed';
import type { Item } from 'feed';
import { dateWords } from '../../domain/date.ts';
import { eventTypes, term } from '../../domain/vocabulary/index.ts';
import type { Change } from '../../record/changes.ts';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { escapeMarkup, jsonText } from '../text.ts';
import { DATASET_DESCRIPTION, instant, LICENCE, revisionOf, SITE_NAME } from '../identity.ts';
import { absolute, pageOf } from '../paths.ts';
import { changeId, feedChanges } from './feed-changes.ts';
import { archivedDays, archivePath, withHistory } from './history.ts';
import type { Scope } from './scopes.ts';

/** A published record changes at most once a day: RSS readers are told when to ask again. */
const MINUTES_OF_A_DAY = 1440;

export type FeedFormat = 'atom' | 'rss' | 'json';

/** What a feed holds and says of itself. */
export interface FeedSource {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page that shows the same. */
  readonly page: string;
  /** Path of its own file. */
  readonly own: string;
  readonly changes: readonly Change[];
  /** Path of the document with older changes, which JSON Feed names. */
  readonly next?: string | undefined;
}

/** The feed of a scope in one of the three formats; `own` is the path of its file. */
export function feedText(
  scope: Scope,
  format: FeedFormat,
  own: string,
  record: TrackerRecord,
  urls: Urls,
): string {
  const whole = scope.folder === undefined;
  const page = absolute(urls, scope.path);
  const changes = feedChanges(scope);
  const source: FeedSource = {
    id: page,
    title: whole ? `${SITE_NAME}: added and corrected` : `${SITE_NAME}: ${scope.title}`,
    description: whole
      ? DATASET_DESCRIPTION
      : `Events of ${scope.title} that were added to the ${SITE_NAME} or corrected.`,
    page,
    own,
    changes,
  };
  const older = whole ? archivedDays(record).at(-1) : undefined;
  if (older === undefined) return feedOf(source, format, record, urls);
  return format === 'json'
    ? feedOf({ ...source, next: archivePath(older, 'json') }, format, record, urls)
    : withHistory(
        feedOf(source, format, record, urls),
        { 'prev-archive': archivePath(older) },
        urls,
      );
}

/** A feed in one of the three formats. */
export function feedOf(
  { id, title, description, page, own, changes, next }: FeedSource,
  format: FeedFormat,
  record: TrackerRecord,
  urls: Urls,
): string {
  const feed = new Feed({
    id,
    title,
    description,
    link: page,
    feedLinks: { [format]: absolute(urls, own) },
    ttl: MINUTES_OF_A_DAY,
    language: 'en',
    copyright: `${SITE_NAME}, ${LICENCE.title} (${LICENCE.url})`,
    author: { name: SITE_NAME, link: absolute(urls, '') },
    updated: instant(changes[0]?.day ?? revisionOf(record)),
    generator: false,
  });
  for (const change of changes) feed.addItem(toItem(change, format, urls));
  switch (format) {
    case 'atom':
      return `${feed.atom1()}\n`;
    case 'rss':
      return `${feed.rss2()}\n`;
    case 'json':
      return jsonFeed11(feed.json1(), next && absolute(urls, next));
  }
}

/** JSON Feed 1 as 1.1, which has a language and a list of authors; `next` is the address of older items. */
function jsonFeed11(text: string, next: string | undefined): string {
  const { author, items, ...feed } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return jsonText({
    ...feed,
    ...(next !== undefined && { next_url: next }),
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en',
    authors: [author],
    items,
  });
}

function toItem(change: Change, format: FeedFormat, urls: Urls): Item {
  const { event, note } = change;
  const id = changeId(change, urls);
  const day = instant(change.day);
  // Atom's texts are sent as HTML and RSS readers take descriptions for HTML; JSON Feed has plain text.
  const text = (plain: string) => (format === 'json' ? plain : escapeMarkup(plain));
  return {
    title: format === 'atom' ? escapeMarkup(titleOf(change)) : titleOf(change),
    id,
    link: pageOf(urls, 'events', event.id),
    ...(format === 'rss' && { guid: id }),
    date: day,
    published: day,
    description: text(note ?? event.summary),
    content: itemHtml(change),
    category: [{ name: term(eventTypes, event.type).label, term: event.type }],
    ...(format === 'rss' && {
      extensions: [{ name: 'atom:updated', objects: { _text: day.toISOString() } }],
    }),
  };
}

/** What stands before the title of a change, and begins the sentence about it. */
const WORDS: Readonly<Record<Change['kind'], { title: string; sentence: string }>> = {
  added: { title: '', sentence: 'Added' },
  withdrawn: { title: 'Withdrawn: ', sentence: 'Withdrawn from the record' },
  corrected: { title: 'Corrected: ', sentence: 'Corrected' },
  extended: { title: 'Added to: ', sentence: 'Added to' },
};

function titleOf({ kind, event }: Change): string {
  return `${WORDS[kind].title}${event.title}`;
}

function itemHtml({ kind, event, day, note }: Change): string {
  const said =
    note === undefined ? '' : `<p>${WORDS[kind].sentence} on ${day}: ${escapeMarkup(note)}</p>`;
  if (kind === 'withdrawn') return said;
  const facts = `${dateWords(event.date)}. ${term(eventTypes, event.type).label}.`;
  return `${said}<p>${escapeMarkup(facts)}</p><p>${escapeMarkup(event.summary)}</p>`;
}
