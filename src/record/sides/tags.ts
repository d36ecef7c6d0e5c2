/** What the list of accusations can be narrowed by, as ids that a row of it carries. */
import { replyKinds } from '../../domain/vocabulary/index.ts';
import { groupsOfParty } from '../groups.ts';
import type { TrackerRecord } from '../types.ts';
import type { Accusation } from './accusation.ts';
import { isAnswered } from './reply.ts';

/** Spans of days within which a reply came; a reply within three days also came within seven. */
export const DAY_SPANS = [
  { id: '0', label: 'The same day' },
  { id: '3', label: 'Within three days' },
  { id: '7', label: 'Within seven days' },
  { id: 'later', label: 'Later than seven days' },
] as const;

/** What a reply is asked for by: whether it answers at all, or its kind. */
export const REPLY_CHOICES = [
  { id: 'answered', label: 'Any answer' },
  { id: 'unanswered', label: 'None to show' },
  ...replyKinds,
] as const;

/** The tags of an accusation, by the name of the filter that asks for them. */
export interface AccusationTags {
  /** The party, and the groups to which it belonged on the day. */
  readonly accuser: readonly string[];
  readonly accused: readonly string[];
  readonly norm: readonly string[];
  readonly actor: readonly string[];
  /** The kind of the reply, and whether it answers at all. */
  readonly reply: readonly string[];
  readonly days: readonly string[];
}

/** The tags of an accusation. */
export function tagsOfAccusation(record: TrackerRecord, accusation: Accusation): AccusationTags {
  const { accuser, accused, event, norms, actors, reply } = accusation;
  return {
    accuser: [accuser.id, ...groupsOfParty(record, accuser.id, event.date)],
    accused: [accused.id, ...groupsOfParty(record, accused.id, event.date)],
    norm: norms,
    actor: actors,
    reply: [reply.kind, isAnswered(reply) ? 'answered' : 'unanswered'],
    days: daySpans(reply.days),
  };
}

function daySpans(days: number | undefined): string[] {
  if (days === undefined) return [];
  if (days > 7) return ['later'];
  return DAY_SPANS.map(({ id }) => id).filter((id) => Number(id) >= days);
}
