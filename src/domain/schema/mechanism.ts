import { z } from 'zod';
import { ids, levels } from '../vocabulary/index.ts';
import { reference } from '../references.ts';
import { source } from './source.ts';
import { kebab, line } from './text.ts';

/** A standing channel between parties. */
export const mechanism = z.strictObject({
  name: line(140).describe('Name in English.'),
  short_name: line(60).optional().describe('Usual short name.'),
  summary: line(300).describe('One sentence: what it is for.'),
  level: z.enum(ids(levels)).describe('At what level it meets.'),
  parties: z
    .array(reference('parties', z.string()))
    .min(1, 'must name at least one party')
    .describe('Ids of the parties that it joins.'),
  parent: reference('mechanisms', z.string())
    .optional()
    .describe('Id of the mechanism that it sits under.'),
  also_known_as: z.array(line(140)).default([]).describe('Other names that search should find.'),
  sources: z.array(source).default([]).describe('What the page rests on.'),
  former_ids: z.array(kebab).default([]).describe('Earlier ids of the entry.'),
});
