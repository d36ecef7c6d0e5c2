/**
 * Feeds of what was added, corrected or withdrawn: Atom (RFC 4287), RSS 2.0 and JSON Feed 1. An item is an
 * event; its `updated` is the revision of the entry and not the date of the event, which stands in
 * its text.
 */
import { Feed } from 'feed';
import type { Item } from 'feed';
import { compareText } from '../../domain/collation.ts';
import { dateWords } from '../../domain/date.ts';
import { eventTypes, term } from '../../domain/vocabulary/index.ts';
import { revisedOn } from '../../record/changes.ts';
import { compareIn } from '../../record/order.ts';
import type { Event, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { escapeMarkup } from '../text.ts';
import { DATASET_DESCRIPTION, instant, LICENCE, revisionOf, SITE_NAME } from '../identity.ts';
import { absolute, pageOf } from '../paths.ts';
import type { Scope } from './scopes.ts';

/** How many events a feed holds at most. */
export const FEED_LENGTH = 50;

export type FeedFormat = 'atom' | 'rss' | 'json';

/** The events of a feed: the latest revisions first, and of one day the latest events. */
export function feedEvents(scope: Scope): Event[] {
  const events = [...scope.withdrawn, ...scope.events];
  const compare = compareIn({ events });
  return events
    .toSorted((a, b) => compareText(revisedOn(b), revisedOn(a)) || compare(b, a))
    .slice(0, FEED_LENGTH);
}

/** The feed of a scope in one of the three formats; `own` is the path of its file. */
export function feedText(
  scope: Scope,
  format: FeedFormat,
  own: string,
  record: TrackerRecord,
  urls: Urls,
): string {
  const events = feedEvents(scope);
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
    updated: instant(events[0] ? revisedOn(events[0]) : revisionOf(record)),
    generator: false,
  });
  for (const event of events) feed.addItem(toItem(event, format, urls));
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

function toItem(event: Event, format: FeedFormat, urls: Urls): Item {
  const page = pageOf(urls, 'events', event.id);
  // Atom's texts are sent as HTML and RSS readers take descriptions for HTML; JSON Feed has plain text.
  const text = (plain: string) => (format === 'json' ? plain : escapeMarkup(plain));
  return {
    title: format === 'atom' ? escapeMarkup(titleOf(event)) : titleOf(event),
    id: page,
    link: page,
    ...(format === 'rss' && { guid: page }),
    date: instant(revisedOn(event)),
    published: instant(event.added),
    description: text(event.withdrawn?.reason ?? event.summary),
    content: itemHtml(event),
    category: [{ name: term(eventTypes, event.type).label, term: event.type }],
    ...(format === 'rss' && {
      extensions: [
        { name: 'atom:updated', objects: { _text: instant(revisedOn(event)).toISOString() } },
      ],
    }),
  };
}

function titleOf({ title, withdrawn }: Event): string {
  return withdrawn ? `Withdrawn: ${title}` : title;
}

function itemHtml(event: Event): string {
  const { withdrawn } = event;
  if (withdrawn)
    return `<p>Withdrawn from the record on ${withdrawn.date}: ${escapeMarkup(withdrawn.reason)}</p>`;
  const facts = `${dateWords(event.date)}. ${term(eventTypes, event.type).label}.`;
  const noted = (what: string, notes: readonly { date: string; note: string }[]) =>
    notes.map(({ date, note }) => `<p>${what} on ${date}: ${escapeMarkup(note)}</p>`);
  const notes = [...noted('Corrected', event.corrections), ...noted('Added to', event.additions)];
  return `<p>${escapeMarkup(facts)}</p><p>${escapeMarkup(event.summary)}</p>${notes.join('')}`;
}
