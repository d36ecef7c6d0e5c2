import { z } from 'zod';
import { actorKinds, ids } from '../vocabulary/index.ts';
import { wikidata } from './country.ts';
import { source } from './source.ts';
import { kebab, line, sourceRef } from './text.ts';

/** Another name of an actor; a name says nothing of who stands behind it. */
const otherName = z
  .strictObject({
    name: line(120).describe('The name.'),
    used_by: z
      .array(line(80))
      .min(1, 'must name at least one user')
      .optional()
      .describe('Who uses it, where a source says so, such as CrowdStrike.'),
    source: sourceRef.optional().describe('Source that has the name.'),
  })
  .refine((value) => value.used_by === undefined || value.source, {
    message: 'must name the source that says who uses the name',
    path: ['source'],
  });

/**
 * A group, unit, company or persona that events name. Whose it is said to be is no key: that follows
 * from the accusations of those events.
 */
export const actor = z.strictObject({
  name: line(120).describe('The name by which the record lists it.'),
  actor_kind: z.enum(ids(actorKinds)).describe('What sort of actor it is.'),
  also_known_as: z.array(otherName).default([]).describe('Other names that search should find.'),
  mitre: z
    .string()
    .regex(/^G\d{4}$/, 'must be a group of MITRE ATT&CK such as G0007')
    .optional()
    .describe('Id of the group in MITRE ATT&CK.'),
  wikidata: wikidata.optional().describe('Wikidata id.'),
  sources: z
    .array(source)
    .min(1, 'must name at least one source')
    .describe('What the page rests on.'),
  former_ids: z.array(kebab).default([]).describe('Earlier ids of the entry.'),
});
