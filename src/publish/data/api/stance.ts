import { z } from 'zod';
import { bases, ids, stances } from '../../../domain/vocabulary/index.ts';
import type { PartyStance } from '../../../record/lineage.ts';
import { apiDate, toApiDate } from './date.ts';

/** Where a party stands on a norm: its stance in the latest event that shows one. */
export const apiStance = z.strictObject({
  party: z.string().describe('Id of the party.'),
  norm: z.string().describe('Id of the norm.'),
  stance: z.enum(ids(stances)).describe('Its stance in the latest event that shows one.'),
  basis: z.enum(ids(bases)).describe('Whose reading this is.'),
  event: z.string().describe('Id of that event.'),
  date: apiDate.describe('Date of that event.'),
  events: z.array(z.string()).describe('Ids of all events that show a stance, oldest first.'),
});

/** A party's stance on a norm, for the API. */
export function toApiStance({ party, norm, events, latest }: PartyStance) {
  return {
    party: party.id,
    norm: norm.id,
    stance: latest.stance,
    basis: latest.basis,
    event: latest.event.id,
    date: toApiDate(latest.event.date),
    events: events.map(({ id }) => id),
  };
}
