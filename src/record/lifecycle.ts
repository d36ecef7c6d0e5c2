/** The life of a mechanism, read from the events that changed it. */
import type { EdtfDate } from '../domain/date.ts';
import { mechanismEffects, term } from '../domain/vocabulary/index.ts';
import type { MechanismEffect, MechanismState } from '../domain/vocabulary/index.ts';
import { indexBy } from './index-by.ts';
import { memoPerRecord } from './memo.ts';
import type { Event, Mechanism, TrackerRecord } from './types.ts';

/** One step of a mechanism's life. */
export interface Step {
  readonly event: Event;
  readonly effect: MechanismEffect;
  readonly round: number | undefined;
  readonly source: string | undefined;
  /** For `replaced`: the mechanism that took its place. */
  readonly successor: Mechanism | undefined;
}

/** A stretch of time in one state. The last one is open-ended: its `to` is undefined. */
export interface Phase {
  readonly state: MechanismState;
  readonly from: EdtfDate;
  readonly to: EdtfDate | undefined;
}

export interface Life {
  readonly steps: readonly Step[];
  readonly phases: readonly Phase[];
  readonly state: MechanismState | undefined;
  readonly successors: readonly Mechanism[];
  readonly predecessors: readonly Mechanism[];
  /** The last event that shows the mechanism at work; that it was set up shows it only while nothing followed. */
  readonly lastActive: Event | undefined;
}

/** The state in which an effect leaves the mechanism. */
export function stateAfter(effect: MechanismEffect): MechanismState {
  return term(mechanismEffects, effect).state;
}

function rankOf(effect: MechanismEffect): number {
  return term(mechanismEffects, effect).rank;
}

/** The life of a mechanism in order of time. */
export function lifeOf(record: TrackerRecord, id: string): Life {
  return lives(record).get(id) ?? makeLife([], []);
}

const lives = memoPerRecord((record: TrackerRecord): ReadonlyMap<string, Life> => {
  const steps = new Map(record.mechanisms.map(({ id }) => [id, stepsOf(record, id)]));
  const predecessors = indexBy(record.mechanisms, ({ id }) =>
    (steps.get(id) ?? []).flatMap(({ successor }) => successor?.id ?? []),
  );
  return new Map([...steps].map(([id, own]) => [id, makeLife(own, predecessors.get(id) ?? [])]));
});

function makeLife(steps: readonly Step[], predecessors: readonly Mechanism[]): Life {
  const phases = phasesOf(steps);
  return {
    steps,
    phases,
    state: phases.at(-1)?.state,
    successors: unique(steps.flatMap((step) => step.successor ?? [])),
    predecessors,
    lastActive: lastActive(steps, phases.at(-1)?.state),
  };
}

/**
 * A body is set up before it works, so once it has ended or stopped, only a meeting shows it at work, or
 * the report with which it ends.
 */
function lastActive(steps: readonly Step[], state: MechanismState | undefined): Event | undefined {
  return steps.findLast(
    ({ effect, event }) =>
      (stateAfter(effect) === 'active' && (effect !== 'created' || state === 'active')) ||
      (effect === 'ended' && event.form === 'report'),
  )?.event;
}

/** The steps of a mechanism's life, in order of time and, within an event, of effect. */
export function stepsOf(record: TrackerRecord, id: string): Step[] {
  return (record.eventsOf.mechanisms.get(id) ?? []).flatMap((event) =>
    event.mechanisms
      .filter((change) => change.mechanism === id)
      .toSorted((a, b) => rankOf(a.effect) - rankOf(b.effect))
      .map((change) => ({
        event,
        effect: change.effect,
        round: change.round,
        source: change.source,
        successor: change.by === undefined ? undefined : record.byId.mechanisms.get(change.by),
      })),
  );
}

function phasesOf(steps: readonly Step[]): Phase[] {
  const phases: { state: MechanismState; from: EdtfDate; to: EdtfDate | undefined }[] = [];
  for (const { effect, event } of steps) {
    const state = stateAfter(effect);
    const last = phases.at(-1);
    if (last?.state === state) continue;
    // What was announced again while it already works is still at work.
    if (state === 'announced' && last && last.state !== 'ended') continue;
    if (last) last.to = event.date;
    phases.push({ state, from: event.date, to: undefined });
  }
  return phases;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
