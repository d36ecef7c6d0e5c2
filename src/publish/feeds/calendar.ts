/**
 * Calendars (iCalendar, RFC 5545). Only what has known days can stand in one: a day, or an interval of
 * days, neither approximate nor uncertain. DTEND is exclusive, UIDs are stable, and DTSTAMP is the
 * revision of the entry.
 */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { eventTypes, statuses, term } from '../../domain/vocabulary/index.ts';
import type { EdtfDate } from '../../domain/date.ts';
import type { Event } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { instant, SITE_NAME } from '../identity.ts';
import { oneLine } from '../citation/item.ts';
import { absolute, pageOf } from '../paths.ts';
import type { Scope } from './scopes.ts';

/** The domain part of every UID (RFC 5545 §3.8.4.7), which stays when the site moves. */
const UID_DOMAIN = 'cyber-norms-tracker';

/** A published record changes at most once a day. */
const SECONDS_OF_A_DAY = 86_400;

/** Whether the days of a date are known, so that a calendar can hold it. */
export function isKnownToTheDay(date: EdtfDate): boolean {
  return (
    !date.approximate &&
    !date.uncertain &&
    date.edtf.split('/').every((end) => /^\d{4}-\d{2}-\d{2}$/.test(end))
  );
}

/** Whether the days of an event are known. */
export function hasKnownDays({ date }: Event): boolean {
  return isKnownToTheDay(date);
}

/** What stands in a calendar at its days. */
export interface CalendarItem {
  /** Unique among all items of all calendars: the id of an event, or that and what of it is meant. */
  readonly id: string;
  /** The event whose entry says so. */
  readonly event: Event;
  readonly date: EdtfDate;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  readonly place: string | undefined;
  /** Whether the entry is sure of it. */
  readonly confirmed: boolean;
}

/** The calendar of a scope; `own` is the path of its file. */
export function calendarText(scope: Scope, own: string, urls: Urls): string {
  const items = scope.events.map((event) => eventItem(event));
  const title = scope.folder === undefined ? undefined : scope.title;
  return calendarOf({ title, page: scope.path, own, items }, urls);
}

/** An event as an item of a calendar. */
export function eventItem(event: Event): CalendarItem {
  return {
    id: event.id,
    event,
    date: event.date,
    summary: event.title,
    description: `${event.status === 'confirmed' ? '' : `${term(statuses, event.status).label}. `}${event.summary}`,
    category: term(eventTypes, event.type).label,
    place: event.place,
    confirmed: event.status === 'confirmed',
  };
}

/**
 * A calendar of the items whose days are known; `page` and `own` are the paths of the page that it
 * belongs to and of its file. Without such an item it holds the rules of UTC, since RFC 5545 (§3.6)
 * wants a component.
 */
export function calendarOf(
  {
    title,
    page,
    own,
    items,
  }: {
    readonly title: string | undefined;
    readonly page: string;
    readonly own: string;
    readonly items: readonly CalendarItem[];
  },
  urls: Urls,
): string {
  const known = items.filter(({ date }) => isKnownToTheDay(date));
  const calendar = ical({
    name: title === undefined ? SITE_NAME : `${SITE_NAME}: ${title}`,
    prodId: { company: SITE_NAME, product: 'Record', language: 'EN' },
    source: absolute(urls, own),
    url: absolute(urls, page),
    // How often to ask again: REFRESH-INTERVAL (RFC 7986 §5.7) and X-PUBLISHED-TTL.
    ttl: SECONDS_OF_A_DAY,
    ...(known.length === 0 && { timezone: { name: 'UTC', generator: () => RULES_OF_UTC } }),
  });
  for (const { id, event, date, summary, description, category, place, confirmed } of known) {
    const entry = pageOf(urls, 'events', event.id);
    calendar.createEvent({
      id: `${id}@${UID_DOMAIN}`,
      stamp: instant(event.updated),
      created: instant(event.added),
      lastModified: instant(event.updated),
      start: instant(date.earliest),
      end: dayAfter(date.latest),
      allDay: true,
      summary: oneLine(summary),
      description: `${description}\n${entry}`,
      location: place ?? null,
      categories: [{ name: category }],
      url: entry,
      status: confirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The address at which calendar programs subscribe to a file, by the scheme that they listen to. */
export function webcal(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

/** UTC as a component (RFC 5545 §3.6.5). */
const RULES_OF_UTC = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'TZNAME:UTC',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

function dayAfter(day: string): Date {
  const date = instant(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}
