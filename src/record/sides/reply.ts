/** What an accused side answered, and when. */
import { compareText } from '../../domain/collation.ts';
import { parseEdtf } from '../../domain/date.ts';
import type { EdtfDate } from '../../domain/date.ts';

import type { Statement } from '../../domain/schema/event.ts';
import { isActThat, term } from '../../domain/vocabulary/index.ts';
import type { Event, TrackerRecord } from '../types.ts';
import { replyKinds } from '../../domain/vocabulary/index.ts';
import type { ReplyKind } from '../../domain/vocabulary/index.ts';

export interface Reply {
  readonly kind: ReplyKind;
  /** The event that holds the reply: the accusation's own, or one that responds to it. */
  readonly event: Event;
  /** The statement that answers; none where the event itself is the denial, or nobody looked. */
  readonly statement: Statement | undefined;
  /** When it was given: as the statement says, or by the day of the event or source that holds it. */
  readonly date: EdtfDate | undefined;
  /** Days from the accusation to the reply, where both are known to the day. */
  readonly days: number | undefined;
}

/** Whether a reply answers at all. */
export function isAnswered({ kind }: Reply): boolean {
  return term(replyKinds, kind).answers;
}

/**
 * The accused side's reply to what was said of it in an event: its statement there, or in an event
 * that responds to it, unless that statement is about somebody who did not accuse it here. Of
 * several the earliest counts; a refusal to comment only where there is nothing else.
 */
export function replyTo(
  record: TrackerRecord,
  event: Event,
  accusers: readonly string[],
  accused: string,
): Reply {
  const here = repliesIn(event, event, accusers, accused);
  const later = (record.neighbours.get(event.id) ?? [])
    .filter(({ inverse, rel }) => inverse && rel === 'responds-to')
    .flatMap((neighbour) => repliesIn(neighbour.event, event, accusers, accused));
  const answers = [...here, ...later].toSorted((a, b) =>
    compareText(a.date?.earliest ?? '', b.date?.earliest ?? ''),
  );
  return (
    answers.find(({ kind }) => kind !== 'declines-comment') ?? answers[0] ?? absence(event, accused)
  );
}

/** The answers of a party in one event to an accusation made in another, or in the same one. */
function repliesIn(
  event: Event,
  accusation: Event,
  accusers: readonly string[],
  accused: string,
): Reply[] {
  const began = accusation !== event || !isInitiator(event, accused);
  const spoken = event.statements.flatMap((statement): Reply[] => {
    const { by, act, about } = statement;
    if (by !== accused || (about !== undefined && !accusers.includes(about))) return [];
    const kind = answerKind(act, about !== undefined && began);
    return kind ? [made(kind, event, accusation, statement)] : [];
  });
  if (spoken.length > 0 || event === accusation) return spoken;
  const isDenial = event.type === 'denial' && isInitiator(event, accused);
  return isDenial ? [made('denies', event, accusation, undefined)] : [];
}

function isInitiator(event: Event, party: string): boolean {
  return event.parties.some((part) => part.party === party && part.role === 'initiator');
}

/** What kind of answer an act is, if it is one; `counter` says whether an accusation may count. */
function answerKind(act: Statement['act'], counter: boolean): ReplyKind | undefined {
  if (isActThat(act, 'accuses')) return counter ? 'counter-accusation' : undefined;
  return isActThat(act, 'replies') ? act : undefined;
}

function absence(event: Event, accused: string): Reply {
  const statement = event.statements.find(
    ({ by, act }) => by === accused && isActThat(act, 'no-reply'),
  );
  const kind = statement?.act === 'no-reply-found' ? 'no-reply-found' : 'not-searched';
  return { kind, event, statement, date: undefined, days: undefined };
}

function made(
  kind: ReplyKind,
  event: Event,
  accusation: Event,
  statement: Statement | undefined,
): Reply {
  const date = dateOf(event, accusation, statement);
  return { kind, event, statement, date, days: daysBetween(accusation.date, date) };
}

/** The day of a reply: what the statement says, else its event's, else its source's. */
function dateOf(
  event: Event,
  accusation: Event,
  statement: Statement | undefined,
): EdtfDate | undefined {
  if (statement?.date !== undefined) return parseEdtf(statement.date);
  if (event !== accusation) return event.date;
  const source = event.sources.find(({ id }) => id === statement?.source?.split(':')[0]);
  if (source?.date === undefined) return undefined;
  const published = parseEdtf(source.date);
  return published.precision === 'day' && published.earliest >= event.date.earliest
    ? published
    : undefined;
}

/** Whole days from one date to another, where both are days; never negative. */
function daysBetween(from: EdtfDate, to: EdtfDate | undefined): number | undefined {
  if (from.precision !== 'day' || to?.precision !== 'day') return undefined;
  const days = (Date.parse(to.earliest) - Date.parse(from.earliest)) / 86_400_000;
  return days >= 0 ? days : undefined;
}
