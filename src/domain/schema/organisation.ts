import { z } from 'zod';
import { reference } from '../references.ts';
import { ids, organisationKinds } from '../vocabulary/index.ts';
import { wikidata } from './country.ts';
import { source } from './source.ts';
import { edtfText, kebab, line, sourceRef } from './text.ts';

/** A stretch of time in which a party was a member. */
const membership = z.strictObject({
  party: reference('parties', z.string()).describe('Id of the member.'),
  from: edtfText
    .optional()
    .describe(
      'When it joined; left out where the source gives no date and the record begins later.',
    ),
  to: edtfText.optional().describe('When it left or was suspended; left out while it is a member.'),
  source: sourceRef.describe('Source that names it as a member.'),
});

/** An organisation or group of states. */
export const organisation = z.strictObject({
  name: line(120).describe('Name in English.'),
  short_name: line(32).optional().describe('Usual short name.'),
  kind: z.enum(ids(organisationKinds)).describe('What sort of organisation it is.'),
  also_known_as: z.array(line(120)).default([]).describe('Other names that search should find.'),
  wikidata: wikidata.optional().describe('Wikidata id.'),
  members: z
    .array(membership)
    .default([])
    .describe('Its members, of those that have an entry; filters by group read them.'),
  sources: z.array(source).default([]).describe('Sources of the page’s text.'),
  former_ids: z.array(kebab).default([]).describe('Earlier ids of the entry.'),
});
