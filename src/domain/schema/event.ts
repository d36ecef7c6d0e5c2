import { z } from 'zod';
import { eventTypes, forms, ids, reviews, statuses } from '../vocabulary/index.ts';
import { day, edtfText, kebab, line } from './text.ts';
import { addition, correction, withdrawal } from './event/changes.ts';
import { assessment, commitment, expectation, expiry, followUp } from './event/ledger.ts';
import { link, mechanismChange, otherDate } from './event/links.ts';
import { normLink } from './event/norm-link.ts';
import { namedActor, participation } from './event/parties.ts';
import { statement } from './event/statement.ts';
import { source } from './source.ts';

/** One dated act. */
export const event = z.strictObject({
  title: line(90)
    .refine((text) => !text.endsWith('.'), 'must not end with a full stop')
    .describe('What happened; at most 90 characters, no full stop.'),
  date: edtfText.describe(
    'When it happened, EDTF level 0 or 1: 2014-05-19, 2013-12, 2013-06-07/2013-06-08, 2014-06~ (about).',
  ),
  other_dates: z.array(otherDate).optional().describe('Other dates of the same act.'),
  type: z.enum(ids(eventTypes)).describe('What kind of act it is.'),
  form: z.enum(ids(forms)).describe('In what form it was put on record.'),
  status: z.enum(ids(statuses)).describe('How sure the record is that it took place.'),
  summary: line(220).describe('One sentence that stands alone in a list; at most 220 characters.'),
  place: line(120).optional().describe('Where it happened, as a text of the entry tells.'),
  parties: z
    .array(participation)
    .min(1, 'must name at least one party')
    .describe('Who acted or was acted on.'),
  mechanisms: z.array(mechanismChange).default([]).describe('What it did to standing channels.'),
  norms: z.array(normLink).default([]).describe('Which norms it bears on, and how.'),
  actors: z
    .array(namedActor)
    .default([])
    .describe('Groups, units, companies and personas that the event names.'),
  links: z.array(link).default([]).describe('Typed links to other events.'),
  statements: z.array(statement).default([]).describe('Each side’s own account, at equal rank.'),
  commitments: z.array(commitment).default([]).describe('What was promised.'),
  assessments: z.array(assessment).default([]).describe('Named judgements of earlier commitments.'),
  follow_ups: z
    .array(followUp)
    .default([])
    .describe('What the event did to earlier commitments: kept, renewed, replaced or ended them.'),
  expectations: z.array(expectation).default([]).describe('What was publicly expected.'),
  expiries: z
    .array(expiry)
    .default([])
    .describe('Terms that it set: until when an agreement, a mandate or a measure runs.'),
  sources: z
    .array(source)
    .min(1, 'must name at least one source')
    .describe('What the entry rests on.'),
  added: day.describe('When the entry was added.'),
  updated: day.describe(
    'When the entry was last changed in substance: the day of its latest correction or addition.',
  ),
  review: z.enum(ids(reviews)).describe('How far it has been checked.'),
  additions: z.array(addition).default([]).describe('What was added since it was published.'),
  corrections: z.array(correction).default([]).describe('What was wrong and what it says now.'),
  former_ids: z.array(kebab).default([]).describe('Earlier ids of the entry.'),
  withdrawn: withdrawal
    .optional()
    .describe('Takes the entry out of the record; its page stays and gives the reason.'),
});

/** An event's front matter after validation. */
export type EventData = z.output<typeof event>;
export type Statement = EventData['statements'][number];
export type Commitment = EventData['commitments'][number];
export type Assessment = EventData['assessments'][number];
export type FollowUp = EventData['follow_ups'][number];
export type Expectation = EventData['expectations'][number];
export type Expiry = EventData['expiries'][number];
