import { isBefore } from '../../domain/date.ts';
import type { MechanismEffect, MechanismState } from '../../domain/vocabulary/index.ts';
import { stateAfter, stepsOf } from '../lifecycle.ts';
import type { Event } from '../types.ts';
import type { Rule } from './rule.ts';

/** Why an effect cannot follow a state, or undefined when it can. */
function obstacle(state: MechanismState | undefined, effect: MechanismEffect): string | undefined {
  if (state === 'ended')
    return effect === 'ended' || effect === 'replaced' ? undefined : 'after it had ended';
  if (state === 'suspended' && (effect === 'met' || effect === 'created'))
    return 'while it was suspended';
  if (effect === 'resumed' && state !== 'suspended') return 'without having been suspended';
  return undefined;
}

/** Whether an event certainly comes after the one that set the state; dates that overlap leave it open. */
function isAfter(event: Event, since: Event | undefined): boolean {
  return since === undefined || since === event || isBefore(since.date, event.date);
}

export const mechanismLife: Rule = {
  id: 'mechanism-life',
  summary:
    'A mechanism’s life runs in a possible order: no meeting while suspended or after its end.',
  *check({ record }) {
    for (const mechanism of record.mechanisms) {
      let state: MechanismState | undefined;
      let since: Event | undefined;
      for (const { event, effect } of stepsOf(record, mechanism.id)) {
        const why = obstacle(state, effect);
        if (why && !isAfter(event, since)) continue;
        if (why) {
          const index = event.mechanisms.findIndex(
            (change) => change.mechanism === mechanism.id && change.effect === effect,
          );
          yield {
            entry: event,
            path: ['mechanisms', index, 'effect'],
            message: `${mechanism.id} cannot have "${effect}" ${why}`,
            hint: since && since !== event ? `see ${since.id}` : undefined,
          };
        }
        if (effect === 'announced' && state !== undefined) continue;
        state = stateAfter(effect);
        since = event;
      }
    }
  },
};
