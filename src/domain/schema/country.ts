import { z } from 'zod';
import { ids, regions } from '../vocabulary/index.ts';
import { source } from './source.ts';
import { kebab, line } from './text.ts';

/** A Wikidata item. */
export const wikidata = z.string().regex(/^Q[1-9]\d*$/, 'must be a Wikidata id such as Q30');

/** A state or territory with an ISO 3166-1 code; the file name is its alpha-2 code. */
export const country = z.strictObject({
  name: line(80).describe('Short name in English by the naming policy.'),
  iso_alpha3: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code')
    .describe('ISO 3166-1 alpha-3 code.'),
  region: z.enum(ids(regions)).describe('UN M49 region.'),
  also_known_as: z.array(line(80)).default([]).describe('Other names that search should find.'),
  wikidata: wikidata.optional().describe('Wikidata id.'),
  naming_note: line(300).optional().describe('Why this name is used, where it is disputed.'),
  sources: z.array(source).default([]).describe('Sources of the page’s text.'),
  former_ids: z.array(kebab).default([]).describe('Earlier ids of the entry.'),
});
