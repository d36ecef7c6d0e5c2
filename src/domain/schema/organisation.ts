import { z } from 'zod';
import { ids, organisationKinds } from '../vocabulary/index.ts';
import { wikidata } from './country.ts';
import { source } from './source.ts';
import { kebab, line } from './text.ts';

/** An organisation or group of states. */
export const organisation = z.strictObject({
  name: line(120).describe('Name in English.'),
  short_name: line(32).optional().describe('Usual short name.'),
  kind: z.enum(ids(organisationKinds)).describe('What sort of organisation it is.'),
  also_known_as: z.array(line(120)).default([]).describe('Other names that search should find.'),
  wikidata: wikidata.optional().describe('Wikidata id.'),
  sources: z.array(source).default([]).describe('Sources of the page’s text.'),
  former_ids: z.array(kebab).default([]).describe('Earlier ids of the entry.'),
});
export type OrganisationData = z.output<typeof organisation>;
