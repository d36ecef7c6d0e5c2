import { isActThat, roles, term } from '../../domain/vocabulary/index.ts';
import type { Event } from '../types.ts';
import type { Rule } from './rule.ts';

/**
 * Whether an event names a party as accused. A party has one role in an event, so one that acts in it,
 * as the side that denies or a side of talks, keeps the role of its act.
 */
function isNamed({ parties }: Event, accused: string): boolean {
  const role = parties.find(({ party }) => party === accused)?.role;
  return role !== undefined && (role === 'alleged-actor' || term(roles, role).acts);
}

/** An accusation is a claim about a party: the event's own list of parties says so, too. */
export const accusedNamed: Rule = {
  id: 'accused-named',
  summary:
    'Whom a statement accuses the event names as alleged actor, unless that party acts in the event itself.',
  *check({ record }) {
    for (const entry of record.events) {
      for (const [i, { act, by, about }] of entry.statements.entries()) {
        if (about === undefined || about === by || !isActThat(act, 'accuses')) continue;
        if (!record.byId.parties.has(about) || isNamed(entry, about)) continue;
        const listed = entry.parties.some(({ party }) => party === about);
        yield {
          entry,
          path: ['statements', i, 'about'],
          message: `"${about}" is accused here and ${listed ? 'has another role in the event' : 'is no party of the event'}`,
          hint: `${listed ? 'give it the role alleged-actor' : `add { party: ${about}, role: alleged-actor } to parties`}, or drop about where the speaker holds no state responsible`,
        };
      }
    }
  },
};
