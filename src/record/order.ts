import { compareEdtf } from '../domain/edtf.ts';
import type { Event } from './types.ts';

/** Orders events by date, then id: the one order of the record. */
export function compareEvents(a: Event, b: Event): number {
  return compareEdtf(a.date, b.date) || compareText(a.id, b.id);
}

/** Orders texts by code point, which no locale changes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The events before and after one in a list that is in order of time. */
export function neighboursInList(
  events: readonly Event[],
  event: Event,
): { previous: Event | undefined; next: Event | undefined } {
  const index = events.indexOf(event);
  return { previous: events[index - 1], next: index < 0 ? undefined : events[index + 1] };
}
