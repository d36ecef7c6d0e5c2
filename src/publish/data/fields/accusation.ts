/** Who accuses whom, with the reply; and what each party did about each norm. */
import { replyKinds, sides } from '../../../domain/vocabulary/index.ts';
import type { Accusation } from '../../../record/sides/accusation.ts';
import type { NormStance } from '../../../record/sides/norm-stances.ts';
import { toApiDate } from '../api/date.ts';
import { byEarlierName, fieldsOf } from './field.ts';
import { date, idIn, integer, optional, text, texts, word } from './types.ts';

const accusation = fieldsOf<Accusation>();
const { field } = accusation;

const normIds = field(
  texts,
  'Ids of the norms that the accused is said to have broken.',
  ({ norms }) => [...norms],
);
const actorIds = field(
  texts,
  'Ids of the actors that are said to have acted, but for those of another accused.',
  ({ actors }) => [...actors],
);

/** One accuser, one accused, one event. */
export const accusationFields = {
  event: field(idIn('events'), 'Id of the event.', ({ event }) => event.id, 'event_id'),
  accuser: field(idIn('parties'), 'Id of the party that accuses.', ({ accuser }) => accuser.id),
  accused: field(idIn('parties'), 'Id of the party accused.', ({ accused }) => accused.id),
  date: field(date, 'Date of the accusation.', ({ event }) => toApiDate(event.date)),
  norm_ids: normIds,
  norms: byEarlierName(normIds, 'norm_ids'),
  actor_ids: actorIds,
  actors: byEarlierName(actorIds, 'actor_ids'),
  reply: field(word(replyKinds), 'What the accused answered.', ({ reply }) => reply.kind),
  reply_event: field(
    optional(idIn('events')),
    'Id of the event that holds the reply.',
    ({ reply }) => ((reply.date ?? reply.statement) ? reply.event.id : null),
  ),
  reply_date: field(
    optional(text),
    'When it was given, EDTF: as the statement says, or by the day of the event or source.',
    ({ reply }) => reply.date?.edtf ?? null,
  ),
  days: field(
    optional(integer),
    'Days from the accusation to the reply, where both are days.',
    ({ reply }) => reply.days ?? null,
  ),
};

const stance = fieldsOf<NormStance>();

/** What parties did about norms, a row a party, norm, kind and event. */
export const normStanceFields = {
  norm: stance.field(idIn('norms'), 'Id of the norm.', ({ norm }) => norm.id),
  party: stance.field(idIn('parties'), 'Id of the party.', ({ party }) => party.id),
  kind: stance.field(word(sides), 'What the party did.', ({ side }) => side),
  event: stance.field(
    idIn('events'),
    'Id of the event: for a denial, the one that holds it.',
    ({ event }) => event.id,
  ),
  date: stance.field(date, 'Date of that event.', ({ event }) => toApiDate(event.date)),
};
