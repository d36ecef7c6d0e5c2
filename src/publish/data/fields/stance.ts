import { bases, stances } from '../../../domain/vocabulary/index.ts';
import type { PartyStance } from '../../../record/lineage.ts';
import { toApiDate } from '../api/date.ts';
import { fieldsOf } from './field.ts';
import { date, listed, text, word } from './types.ts';

const { field } = fieldsOf<PartyStance>();

/** Where a party stands on a norm: its stance in the latest event that shows one. */
export const stanceFields = {
  party: field(text, 'Id of the party.', ({ party }) => party.id),
  norm: field(text, 'Id of the norm.', ({ norm }) => norm.id),
  stance: field(
    word(stances),
    'Its stance in the latest event that shows one.',
    ({ latest }) => latest.stance,
  ),
  basis: field(word(bases), 'Whose reading this is.', ({ latest }) => latest.basis),
  event: field(text, 'Id of that event.', ({ latest }) => latest.event.id),
  date: field(date, 'Date of that event.', ({ latest }) => toApiDate(latest.event.date)),
  events: field(listed, 'Ids of all events that show a stance, oldest first.', ({ evidence }) => [
    ...new Set(evidence.map(({ event }) => event.id)),
  ]),
};
