/**
 * Calendars (iCalendar, RFC 5545). Only events whose days are known can stand in one: a day, or an
 * interval of days, neither approximate nor uncertain. DTEND is exclusive, UIDs are stable, and
 * DTSTAMP is the revision of the entry.
 */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { eventTypes, term } from '../../domain/vocabulary/index.ts';
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

/** Whether the days of an event are known, so that a calendar can hold it. */
export function hasKnownDays({ date }: Event): boolean {
  return (
    !date.approximate &&
    !date.uncertain &&
    date.edtf.split('/').every((end) => /^\d{4}-\d{2}-\d{2}$/.test(end))
  );
}

/** The calendar of a scope; `own` is the path of its file. */
export function calendarText(scope: Scope, own: string, urls: Urls): string {
  const calendar = ical({
    name: scope.folder === undefined ? SITE_NAME : `${SITE_NAME}: ${scope.title}`,
    prodId: { company: SITE_NAME, product: 'Record', language: 'EN' },
    source: absolute(urls, own),
    url: absolute(urls, scope.path),
    // How often to ask again: REFRESH-INTERVAL (RFC 7986 §5.7) and X-PUBLISHED-TTL.
    ttl: SECONDS_OF_A_DAY,
  });
  for (const event of scope.events.filter(hasKnownDays)) {
    const page = pageOf(urls, 'events', event.id);
    calendar.createEvent({
      id: `${event.id}@${UID_DOMAIN}`,
      stamp: instant(event.updated),
      created: instant(event.added),
      lastModified: instant(event.updated),
      start: instant(event.date.earliest),
      end: dayAfter(event.date.latest),
      allDay: true,
      summary: oneLine(event.title),
      description: `${event.summary}\n${page}`,
      location: event.place ?? null,
      categories: [{ name: term(eventTypes, event.type).label }],
      url: page,
      status: event.status === 'confirmed' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function dayAfter(day: string): Date {
  const date = instant(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}
