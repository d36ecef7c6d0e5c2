import { z } from 'zod';
import { ids, pillars, standings } from '../vocabulary.ts';
import { source } from './source.ts';
import { edtfText, kebab, line, sourceRef } from './text.ts';

/** One text in which the rule was written down. */
const normText = z.strictObject({
  title: line(300).describe('Title of the text.'),
  symbol: line(60).optional().describe('Document symbol, where it has one.'),
  paragraph: line(60).optional().describe('Paragraph, such as 13(f).'),
  date: edtfText.describe('Date of the text, EDTF.'),
  event: z.string().optional().describe('Id of the event at which it was adopted.'),
  source: sourceRef.describe('Source that shows it.'),
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
  aliases: z.array(line(120)).default([]).describe('Other names that search should find.'),
  texts: z.array(normText).default([]).describe('Where it was written down, oldest first.'),
  sources: z.array(source).default([]).describe('What the page rests on.'),
  former_ids: z.array(kebab).default([]).describe('Earlier ids of the entry.'),
});
export type NormData = z.output<typeof norm>;
