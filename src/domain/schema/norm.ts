import { z } from 'zod';
import { adoptions, ids, pillars, standings } from '../vocabulary/index.ts';
import { reference } from '../references.ts';
import { source } from './source.ts';
import { clause, edtfText, kebab, line, sourceRef } from './text.ts';

/** How a text came to stand, so that silence in the record is not read as silence of a state. */
const adoption = z.strictObject({
  how: z.enum(ids(adoptions)).describe('By what procedure it was adopted.'),
  by: z
    .array(reference('parties', z.string()))
    .min(1, 'must name at least one party')
    .describe('Ids of the parties that adopted it; an organisation stands for all its members.'),
  note: line(300).optional().describe('The vote or the size of the group, as the source has it.'),
  source: sourceRef.optional().describe('Source that shows it.'),
});

/** One text in which the rule was written down. */
const normText = z.strictObject({
  title: line(300).describe('Title of the text.'),
  symbol: line(60).optional().describe('Document symbol, where it has one.'),
  paragraph: line(60).optional().describe('Paragraph, such as 13(f).'),
  date: edtfText.describe('Date of the text, EDTF.'),
  event: reference('events', z.string())
    .optional()
    .describe('Id of the event at which it was adopted.'),
  wording: clause
    .optional()
    .describe('The clause as the instrument has it, from an official text that was read.'),
  adoption: adoption.optional().describe('How the text was adopted, and by whom.'),
  source: sourceRef.describe('Source that shows it.'),
});

/** One way in which states read the rule, such as “a rule of its own” or “a principle only”. */
const view = z.strictObject({
  id: kebab.describe('Name of the reading within the entry.'),
  label: line(60).describe('The reading in a phrase.'),
  definition: line(300).describe('What those who take it hold.'),
});

/** A rule that states propose, accept or contest. */
export const norm = z.strictObject({
  title: line(120).describe('The rule in a phrase.'),
  short: line(32).describe('Short label for tables and filters.'),
  summary: line(300).describe('One sentence in plain language.'),
  pillar: z.enum(ids(pillars)).describe('Branch of the framework it belongs to.'),
  standing: z.enum(ids(standings)).describe('How far it has been accepted.'),
  un_paragraph: z
    .string()
    .regex(/^13\([a-k]\)$/, 'must be a paragraph of A/70/174 such as 13(f)')
    .optional()
    .describe('Paragraph of A/70/174, for the eleven norms.'),
  also_known_as: z.array(line(120)).default([]).describe('Other names that search should find.'),
  views: z
    .array(view)
    .default([])
    .describe('Ways in which states read the rule, where they differ on its nature.'),
  texts: z.array(normText).default([]).describe('Where it was written down, oldest first.'),
  sources: z.array(source).default([]).describe('What the page rests on.'),
  former_ids: z.array(kebab).default([]).describe('Earlier ids of the entry.'),
});
export type NormData = z.output<typeof norm>;
