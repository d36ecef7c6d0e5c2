/**
 * Feeds of what was added, corrected or withdrawn: Atom (RFC 4287), RSS 2.0 and JSON Feed 1. An item is a
 * change of an entry, with an id of its own; its date is the day of the change and not the date of the
 * event, which stands in its text.
 */
import { Feed } from 'feed';
import type { Item } from 'feed';
import { compareText } from '../../domain/collation.ts';
import { dateWords } from '../../domain/date.ts';
import { eventTypes, term } from '../../domain/vocabulary/index.ts';
import { changeKinds, changesOf } from '../../record/changes.ts';
import type { Change } from '../../record/changes.ts';
import { compareIn } from '../../record/order.ts';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { escapeMarkup } from '../text.ts';
import { DATASET_DESCRIPTION, instant, LICENCE, revisionOf, SITE_NAME } from '../identity.ts';
import { absolute, pageOf } from '../paths.ts';
import type { Scope } from './scopes.ts';

/** How many changes a feed holds, and as many more as the day has on which it ends. */
export const FEED_LENGTH = 50;

export type FeedFormat = 'atom' | 'rss' | 'json';

/**
 * The changes of a feed: the latest day first, of each day what was added to the record before what
 * was withdrawn, corrected or added to, and of these the latest events first. No day is cut.
 */
export function feedChanges(scope: Scope): Change[] {
  const events = [...scope.withdrawn, ...scope.events];
  const compare = compareIn({ events });
  const changes = events
    .flatMap(changesOf)
    .toSorted(
      (a, b) =>
        compareText(b.day, a.day) ||
        changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
        compare(b.event, a.event),
    );
  const last = changes[FEED_LENGTH - 1]?.day ?? '';
  return changes.filter(({ day }) => day >= last);
}

/** The id of a change: that of an addition to the record is the address of the entry's page. */
export function changeId({ anchor, event }: Change, urls: Urls): string {
  const page = pageOf(urls, 'events', event.id);
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** The feed of a scope in one of the three formats; `own` is the path of its file. */
export function feedText(
  scope: Scope,
  format: FeedFormat,
  own: string,
  record: TrackerRecord,
  urls: Urls,
): string {
  const changes = feedChanges(scope);
  const page = absolute(urls, scope.path);
  const feed = new Feed({
    id: page,
    title: feedTitle(scope),
    description:
      scope.folder === undefined
        ? DATASET_DESCRIPTION
        : `Events of ${scope.title} that were added to the ${SITE_NAME} or corrected.`,
    link: page,
    feedLinks: { [format]: absolute(urls, own) },
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
      return `${feed.json1()}\n`;
  }
}

/** The title of a scope's feed. */
function feedTitle(scope: Scope): string {
  return scope.folder === undefined
    ? `${SITE_NAME}: added and corrected`
    : `${SITE_NAME}: ${scope.title}`;
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
