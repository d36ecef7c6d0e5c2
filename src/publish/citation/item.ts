/** What a citation of an event or a story says, whatever its format. */
import { dateWords } from '../../domain/date.ts';
import { releaseWith } from '../../domain/release.ts';
import { spanOf } from '../../record/dossiers.ts';
import type { Dossier, Event, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { absolute, pageOf } from '../paths.ts';

/** The facts of a citation. The entry is cited at its revision, not at the date of the event. */
export interface CitedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  /** Day of the revision, `YYYY-MM-DD`. */
  readonly revised: string;
  /** When the event happened, or from when to when the story runs, in words. */
  readonly happened: string;
  /** Version of the release in which it can be opened as it is cited; undefined where none holds it. */
  readonly release?: string | undefined;
  /** What the page is, such as “record of an event”. */
  readonly form: 'record of an event' | 'story of events' | 'collection of events';
}

/** The facts that every format of citation is made from. */
export function citedEvent(record: TrackerRecord, event: Event, urls: Urls): CitedEntry {
  return {
    id: event.id,
    title: event.title,
    summary: event.summary,
    url: pageOf(urls, 'events', event.id),
    revised: event.updated,
    release: releaseWith(record.releases, event.updated)?.version,
    happened: dateWords(event.date),
    form: 'record of an event',
  };
}

/** The facts of a citation of a story. */
export function citedDossier(record: TrackerRecord, dossier: Dossier, urls: Urls): CitedEntry {
  const [first, last] = spanOf(record, dossier);
  return {
    id: dossier.id,
    title: dossier.title,
    summary: dossier.summary,
    url: pageOf(urls, 'dossiers', dossier.id),
    revised: dossier.updated,
    release: releaseWith(record.releases, dossier.updated)?.version,
    happened: `${dateWords(first)} to ${dateWords(last)}`,
    form: 'story of events',
  };
}

/**
 * The facts of a citation of a page that gathers events, given in order of time, such as that of a
 * country, at its revision (`YYYY-MM-DD`).
 */
export function citedCollection(
  record: TrackerRecord,
  title: string,
  path: string,
  events: readonly Event[],
  revised: string,
  urls: Urls,
): CitedEntry {
  const first = events[0]?.year;
  const last = events.at(-1)?.year;
  return {
    id: path.replace(/\/$/, '').replaceAll('/', '-'),
    title,
    summary: '',
    url: absolute(urls, path),
    revised,
    release: releaseWith(record.releases, revised)?.version,
    happened: first === last ? String(first ?? revised) : `${first} to ${last}`,
    form: 'collection of events',
  };
}

/** Year, month and day of a plain day, as numbers. */
export function dayParts(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** What the page is and of when, such as “Record of an event of 5 May 2014”. */
function formWords({ form, happened }: Pick<CitedEntry, 'form' | 'happened'>): string {
  return `${form.charAt(0).toUpperCase()}${form.slice(1)} of ${happened}`;
}

/**
 * The title as it is cited, with the release in which it can be opened, if there is one, and with what the
 * page is and of when in brackets, as APA has it: no other field is printed by every style, and without it the
 * day of the revision passes for that of the event.
 */
export function citedTitle(cited: CitedEntry): string {
  const version = cited.release === undefined ? '' : ` (Release ${cited.release})`;
  return `${oneLine(cited.title)}${version} [${formWords(cited)}]`;
}

/** A note that says what the date of the citation is. */
export function citationNote({ revised, release }: CitedEntry): string {
  return `Entry as revised on ${revised}${release === undefined ? '' : `, in release ${release}`}`;
}

/** A text on one line: line breaks, of which most formats of citation have none, become spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
}
