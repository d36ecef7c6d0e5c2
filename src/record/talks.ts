/** Mechanisms as a list of talks: at work, silent, suspended, ended, and what of them is missing. */
import { lifeOf } from './lifecycle.ts';
import type { Life } from './lifecycle.ts';
import { memoPerRecord } from './memo.ts';
import { missingRounds, silenceOf } from './rounds.ts';
import type { Silence } from './rounds.ts';
import type { Event, Mechanism, TrackerRecord } from './types.ts';

/** How talks stand, as a list is narrowed by it. */
export const talkStates = [
  { id: 'active', label: 'Seen at work within a year' },
  { id: 'silent', label: 'Silent for a year or more' },
  { id: 'announced', label: 'Announced' },
  { id: 'suspended', label: 'Suspended' },
  { id: 'ended', label: 'Ended' },
  { id: 'unseen', label: 'No event in the record' },
] as const;

/** A mechanism with what a list says of it. */
export interface Talks {
  readonly mechanism: Mechanism;
  readonly life: Life;
  readonly state: (typeof talkStates)[number]['id'];
  readonly silence: Silence | undefined;
  /** Numbers of rounds that must have taken place and that the record lacks. */
  readonly missing: readonly number[];
  /** The events of its life, each once, in order of time. */
  readonly events: readonly Event[];
}

/** A mechanism as a list of talks has it. */
export function talksOf(record: TrackerRecord, mechanism: Mechanism): Talks {
  const life = lifeOf(record, mechanism.id);
  const silence = silenceOf(life, record.asOf);
  return {
    mechanism,
    life,
    silence,
    state: silence ? 'silent' : (life.state ?? 'unseen'),
    missing: missingRounds(life),
    events: [...new Set(life.steps.map(({ event }) => event))],
  };
}

/** All talks of the record, in the order of mechanisms. */
export const allTalks = memoPerRecord((record: TrackerRecord): readonly Talks[] =>
  record.mechanisms.map((mechanism) => talksOf(record, mechanism)),
);
