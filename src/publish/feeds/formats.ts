/**
 * The formats in which each scope of the record (`scopes.ts`) is published: one row a format. The
 * endpoints, the links of pages, the API and the catalogue are made from these rows.
 */
import type { Event, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { eventsCsv } from '../data/tables/events.ts';
import { calendarText, hasKnownDays } from './calendar.ts';
import { feedText } from './feed.ts';
import type { Scope } from './scopes.ts';

/** The groups under which formats are offered: their section of the catalogue, and their headings. */
export const formatGroups = [
  { section: 'feeds', heading: 'Feed of changes', column: 'Feeds' },
  { section: 'calendars', heading: 'Calendar', column: 'Calendar' },
  { section: 'tables', heading: 'Download', column: 'Table' },
] as const;

/** A format of a scope. */
interface ScopeFormat {
  /** Key in the API. */
  readonly id: string;
  readonly section: (typeof formatGroups)[number]['section'];
  /** Name of the file below the page of the scope. */
  readonly file: string;
  readonly mediaType: string;
  /** What a link to the file says. */
  readonly label: string;
  /** What the file is, with its standard. */
  readonly description: string;
  /** Title of the file of the whole record at the root; undefined where it stands elsewhere. */
  readonly whole: string | undefined;
  /** Title of the file of one scope, such as `a country`. */
  readonly title: (one: string) => string;
  /** The file's text; `own` is its path. */
  readonly make: (scope: Scope, own: string, record: TrackerRecord, urls: Urls) => string;
}

/** Every format, in the order in which links to them stand. */
export const scopeFormats = [
  {
    id: 'atom',
    section: 'feeds',
    file: 'feed.atom',
    mediaType: 'application/atom+xml',
    label: 'Atom',
    description: 'Feed of changes: Atom, RFC 4287.',
    whole: 'Atom: what was added or corrected, newest first',
    title: (one) => `Atom of ${one}`,
    make: (scope, own, record, urls) => feedText(scope, 'atom', own, record, urls),
  },
  {
    id: 'rss',
    section: 'feeds',
    file: 'feed.rss',
    mediaType: 'application/rss+xml',
    label: 'RSS',
    description: 'Feed of changes: RSS 2.0.',
    whole: 'RSS: what was added or corrected, newest first',
    title: (one) => `RSS of ${one}`,
    make: (scope, own, record, urls) => feedText(scope, 'rss', own, record, urls),
  },
  {
    id: 'json',
    section: 'feeds',
    file: 'feed.json',
    mediaType: 'application/feed+json',
    label: 'JSON Feed',
    description: 'Feed of changes: JSON Feed 1.1.',
    whole: 'JSON Feed: what was added or corrected, newest first',
    title: (one) => `JSON Feed of ${one}`,
    make: (scope, own, record, urls) => feedText(scope, 'json', own, record, urls),
  },
  {
    id: 'calendar',
    section: 'calendars',
    file: 'calendar.ics',
    mediaType: 'text/calendar',
    label: 'iCalendar',
    description: 'Its events as a calendar: iCalendar, RFC 5545.',
    whole: 'Every event whose days are known',
    title: (one) => `The events of ${one}`,
    make: (scope, own, _record, urls) => calendarText(scope, own, urls),
  },
  {
    id: 'csv',
    section: 'tables',
    file: 'events.csv',
    mediaType: 'text/csv',
    label: 'CSV',
    description: 'Its events as a table: CSV, RFC 4180.',
    whole: undefined,
    title: (one) => `The events of ${one}, with the columns of events.csv`,
    make: (scope, _own, record, urls) => eventsCsv(scope.events, record, urls),
  },
] as const satisfies readonly ScopeFormat[];
export type FormatId = (typeof scopeFormats)[number]['id'];

/**
 * The formats to which readers are sent from a page of these events: all, but nobody is sent to a calendar
 * without an event.
 */
export function formatsFor(events: readonly Event[]) {
  return scopeFormats.filter(({ section }) => section !== 'calendars' || events.some(hasKnownDays));
}

/** The formats that the whole record has at the root. */
export const rootFormats = scopeFormats.filter(({ whole }) => whole !== undefined);

/** The format with an id. */
export function formatOf(id: FormatId): ScopeFormat {
  const format = scopeFormats.find((candidate) => candidate.id === id);
  if (!format) throw new RangeError(`a scope has no format "${id}"`);
  return format;
}

/** A scope in one format, with its media type. */
export function scopeFile(
  scope: Scope,
  id: FormatId,
  record: TrackerRecord,
  urls: Urls,
): { text: string; mediaType: string } {
  const { file, mediaType, make } = formatOf(id);
  return { text: make(scope, `${scope.path}${file}`, record, urls), mediaType };
}
