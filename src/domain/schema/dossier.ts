import { z } from 'zod';
import { ids, reviews } from '../vocabulary/index.ts';
import { reference } from '../references.ts';
import { source } from './source.ts';
import { day, kebab, line, sourceRef } from './text.ts';

/** How few and how many steps a story has: fewer are an event with its links, more are a timeline. */
export const STEPS = { least: 8, most: 25 };

/** One step of a story: an event, or a promise made in it, and why it matters here. */
const step = z.strictObject({
  event: reference('events', z.string()).describe('Id of the event.'),
  commitment: reference('commitments', kebab.clone(), 'event')
    .optional()
    .describe('The commitment of that event which the step is about.'),
  text: line(500).describe('One or two sentences: why it matters in this story.'),
  source: sourceRef
    .optional()
    .describe('Source of the sentence; without it the sentence rests on the event’s entry.'),
});

/** A story told by events of the record, in order of time. */
export const dossier = z.strictObject({
  title: line(90)
    .refine((text) => !text.endsWith('.'), 'must not end with a full stop')
    .describe('What the story is; at most 90 characters, no full stop.'),
  summary: line(220).describe('One sentence that stands alone in a list; at most 220 characters.'),
  also_known_as: z.array(line(120)).default([]).describe('Other names that search should find.'),
  steps: z
    .array(step)
    .min(STEPS.least, `must have at least ${STEPS.least} steps`)
    .max(STEPS.most, `must have at most ${STEPS.most} steps`)
    .describe('The events of the story, oldest first.'),
  sources: z
    .array(source)
    .default([])
    .describe('What the page rests on beside the entries that it names.'),
  added: day.describe('When the story was added.'),
  updated: day.describe('When the story was last changed in substance.'),
  review: z.enum(ids(reviews)).describe('How far it has been checked.'),
  former_ids: z.array(kebab).default([]).describe('Earlier ids of the entry.'),
});
