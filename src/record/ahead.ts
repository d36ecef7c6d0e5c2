/** What lies ahead of the day as of which the record is shown, and what was set for a day that passed. */
import { compareText } from '../domain/collation.ts';
import { parseEdtf } from '../domain/date.ts';
import type { EdtfDate } from '../domain/date.ts';
import { memoPerRecord } from './memo.ts';
import type { Event, TrackerRecord } from './types.ts';

/** What is set for a day, a month or a year. */
export interface Ahead {
  /** Unique in the record: the id of the event, or that and what of it is meant. */
  readonly key: string;
  readonly kind: 'meeting' | 'expiry' | 'expectation';
  readonly date: EdtfDate;
  /** The event whose entry says so; a meeting itself. */
  readonly event: Event;
  readonly text: string;
  /** Who expects it. */
  readonly by: string | undefined;
  /** Its source within the entry; a meeting has those of its entry. */
  readonly source: string | undefined;
}

/** What is set for a day, the nearest first. */
export interface Agenda {
  /** Days that are not over. */
  readonly coming: readonly Ahead[];
  /** Days that are over, while the record holds no account of what came of it; the latest first. */
  readonly passed: readonly Ahead[];
}

/**
 * The meetings that are scheduled, the terms that end and the open expectations with a date. A term
 * that a later event prolonged or replaced with a later one is left out.
 */
export const agendaOf: (record: TrackerRecord) => Agenda = memoPerRecord((record) => {
  const all = [
    ...record.events.filter(({ status }) => status === 'scheduled').map(meeting),
    ...record.events.filter((event) => !hasNewTerm(record, event)).flatMap(expiries),
    ...record.expectations.flatMap(({ key, event, by, text, due, source, outcome }): Ahead[] =>
      due === undefined || outcome !== 'open'
        ? []
        : [{ key, kind: 'expectation', date: parseEdtf(due), event, text, by, source }],
    ),
  ].toSorted(byEnd);
  const isComing = ({ date }: Ahead) => date.latest >= record.asOf;
  return {
    coming: all.filter(isComing),
    passed: all.filter((one) => !isComing(one)).toReversed(),
  };
});

function meeting(event: Event): Ahead {
  const { id: key, date, summary: text } = event;
  return { key, kind: 'meeting', date, event, text, by: undefined, source: undefined };
}

function expiries(event: Event): Ahead[] {
  return event.expiries.map(({ date, text, source }, index) => ({
    key: `${event.id}#expiry-${index + 1}`,
    kind: 'expiry',
    date: parseEdtf(date),
    event,
    text,
    by: undefined,
    source,
  }));
}

/**
 * Whether a later term took the place of this event's: that of an event which extends or supersedes it,
 * or which extends the same earlier one, as the yearly continuations of one measure do.
 */
function hasNewTerm(record: TrackerRecord, one: Event): boolean {
  const prolonged = [one, ...linked(record, one, false)];
  return prolonged.some((earlier) =>
    linked(record, earlier, true).some(
      (later) => later.date.earliest > one.date.earliest && endOf(later) > endOf(one),
    ),
  );
}

/** The events that extend or supersede an event, or those that it extends or supersedes. */
function linked({ neighbours }: TrackerRecord, { id }: Event, later: boolean): Event[] {
  return (neighbours.get(id) ?? []).flatMap(({ event, rel, inverse }) =>
    inverse === later && (rel === 'extends' || rel === 'supersedes') ? [event] : [],
  );
}

/** The last day of the terms that an event sets; empty for an event that sets none. */
function endOf({ expiries }: Event): string {
  return (
    expiries
      .map(({ date }) => parseEdtf(date).latest)
      .toSorted(compareText)
      .at(-1) ?? ''
  );
}

/** By the last possible day: what is due within a year stands after what has a day in it. */
function byEnd(a: Ahead, b: Ahead): number {
  return (
    compareText(a.date.latest, b.date.latest) ||
    compareText(a.date.earliest, b.date.earliest) ||
    compareText(a.key, b.key)
  );
}
