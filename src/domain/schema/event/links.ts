import { z } from 'zod';
import { reference } from '../../references.ts';
import { dateKinds, ids, linkRelations, mechanismEffects } from '../../vocabulary/index.ts';
import { edtfText, sourceRef } from '../text.ts';

/** What the event did to a mechanism. */
export const mechanismChange = z.strictObject({
  mechanism: reference('mechanisms', z.string()).describe('Id of the mechanism.'),
  effect: z.enum(ids(mechanismEffects)).describe('What happened to it.'),
  round: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'must be the number of the round')
    .transform(Number)
    .optional()
    .describe('Number of the meeting, where a source numbers it.'),
  by: reference('mechanisms', z.string())
    .optional()
    .describe('For `replaced`: id of the mechanism that took its place.'),
  source: sourceRef.optional().describe('Source that shows it.'),
});

/** A typed link to another event; its inverse is derived. */
export const link = z.strictObject({
  rel: z.enum(ids(linkRelations)).describe('How this event relates to the other.'),
  event: reference('events', z.string()).describe('Id of the other event.'),
  source: sourceRef.optional().describe('Source that makes the connection.'),
});

/** Another date of the same act. */
export const otherDate = z.strictObject({
  kind: z.enum(ids(dateKinds)).describe('What happened on that date.'),
  date: edtfText.describe('The date, EDTF level 0 or 1.'),
});
