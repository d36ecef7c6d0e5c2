import { z } from 'zod';
import { reference } from '../../references.ts';
import { actorRoles, ids, roles } from '../../vocabulary/index.ts';
import { line, sourceRef } from '../text.ts';

/** The id of a country or organisation, which must be in the record. */
export const partyId = reference('parties', z.string()).describe(
  'Id of a country or organisation.',
);

/** A party's part in the event. */
export const participation = z.strictObject({
  party: partyId,
  role: z.enum(ids(roles)).describe('What the party did in the event.'),
  as: line(160).optional().describe('The ministry, agency or person that acted for it.'),
});

/** A group, unit, company or persona that the event names. */
export const namedActor = z.strictObject({
  actor: reference('actors', z.string()).describe('Id of the actor.'),
  of: partyId
    .optional()
    .describe('Where several parties are accused: the one whose actor the accuser says it is.'),
  role: z
    .enum(ids(actorRoles))
    .default('acting')
    .describe('Whether the accusations of the event are about what it did.'),
  source: sourceRef.describe('Source that names it.'),
});
