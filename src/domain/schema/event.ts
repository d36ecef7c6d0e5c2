import { z } from 'zod';
import {
  acts,
  bases,
  confidences,
  dateKinds,
  eventTypes,
  findings,
  forms,
  ids,
  linkRelations,
  mechanismEffects,
  outcomes,
  reviews,
  roles,
  stances,
  statuses,
} from '../vocabulary.ts';
import { source } from './source.ts';
import { day, edtfText, kebab, line, sourceRef, wording } from './text.ts';

const partyId = z.string().describe('Id of a country or organisation.');

/** A party's part in the event. */
const participation = z.strictObject({
  party: partyId,
  role: z.enum(ids(roles)).describe('What the party did in the event.'),
  as: line(160).optional().describe('The ministry, agency or person that acted for it.'),
});

/** What the event did to a mechanism. */
const mechanismChange = z.strictObject({
  mechanism: z.string().describe('Id of the mechanism.'),
  effect: z.enum(ids(mechanismEffects)).describe('What happened to it.'),
  round: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'must be the number of the round')
    .transform(Number)
    .optional()
    .describe('Number of the meeting, where a source numbers it.'),
  by: z.string().optional().describe('For `replaced`: id of the mechanism that took its place.'),
  source: sourceRef.optional().describe('Source that shows it.'),
});

/** How parties stood to a norm in the event. */
const normLink = z
  .strictObject({
    norm: z.string().describe('Id of the norm.'),
    stance: z.enum(ids(stances)).describe('How the parties stood to it.'),
    basis: z.enum(ids(bases)).describe('Whose reading this is.'),
    by: z
      .array(partyId)
      .min(1, 'must name at least one party')
      .optional()
      .describe('The parties whose stance it is.'),
    source: sourceRef
      .optional()
      .describe('Source that shows it; needed when the norm was invoked.'),
  })
  .refine((value) => value.basis !== 'invoked' || value.source, {
    message: 'must name the source in which the party invokes the norm',
    path: ['source'],
  });

/** A typed link to another event; its inverse is derived. */
const link = z.strictObject({
  rel: z.enum(ids(linkRelations)).describe('How this event relates to the other.'),
  event: z.string().describe('Id of the other event.'),
  source: sourceRef.optional().describe('Source that makes the connection.'),
});

/** One side's own account. */
const statement = z
  .strictObject({
    by: partyId.optional().describe('The party that spoke.'),
    speaker: line(160)
      .optional()
      .describe('The person or body that spoke, or a speaker who is no party.'),
    act: z.enum(ids(acts)).describe('What the speaker did.'),
    about: z.string().optional().describe('Id of the party it is about.'),
    summary: line(600).describe('What was said, in our words.'),
    wording: wording
      .optional()
      .describe('The speaker’s own phrase, where the wording is the fact.'),
    confidence: z
      .enum(ids(confidences))
      .optional()
      .describe('Confidence as stated by the speaker.'),
    basis: line(300).optional().describe('What the speaker said it rests on.'),
    source: sourceRef.optional().describe('Source of the statement.'),
  })
  .refine((value) => value.by ?? value.speaker, {
    message: 'must name who spoke (by or speaker)',
    path: ['by'],
  })
  .refine((value) => value.act === 'no-reply-found' || value.source, {
    message: 'must name its source',
    path: ['source'],
  });

/** A concrete public promise. */
const commitment = z.strictObject({
  id: kebab.describe('Name of the promise within the entry.'),
  by: z.array(partyId).min(1, 'must name at least one party').describe('Who promised.'),
  norm: z.string().optional().describe('Id of the norm it gives effect to.'),
  text: line(600).describe('What was promised, in our words.'),
  wording: wording.optional().describe('The decisive phrase as it was written.'),
  source: sourceRef.describe('Source of the promise.'),
});

/** Somebody's named, dated judgement of an earlier commitment. */
const assessment = z
  .strictObject({
    commitment: z
      .string()
      .regex(/^[^#\s]+#[a-z0-9-]+$/, 'must be an event id and a commitment id joined by #')
      .describe('The commitment that is judged: `<event id>#<commitment id>`.'),
    by: partyId.optional().describe('The party that judges.'),
    assessor: line(160).optional().describe('Who judges, where it is no party.'),
    finding: z.enum(ids(findings)).describe('What the assessor found.'),
    text: line(600).describe('The judgement, in our words.'),
    source: sourceRef.describe('Source of the judgement.'),
  })
  .refine((value) => value.by ?? value.assessor, {
    message: 'must name who judges (by or assessor)',
    path: ['by'],
  });

/** Something that was publicly expected, and what came of it. */
const expectation = z
  .strictObject({
    id: kebab.describe('Name of the expectation within the entry.'),
    date: edtfText.optional().describe('When it was voiced, if not on the event’s date.'),
    by: line(160).describe('Who expected it.'),
    text: line(600).describe('What was expected, in our words.'),
    source: sourceRef.describe('Source of the expectation.'),
    outcome: z.enum(ids(outcomes)).describe('What came of it.'),
    settled_by: z.string().optional().describe('Id of the later event that settled it.'),
    note: line(600).optional().describe('How the outcome is known.'),
  })
  .refine((value) => value.outcome === 'open' || value.settled_by, {
    message: 'must name the event that settled it (settled_by), or have outcome open',
    path: ['settled_by'],
  })
  .refine((value) => value.outcome !== 'open' || !value.settled_by, {
    message: 'must not name a settling event while its outcome is open',
    path: ['settled_by'],
  });

/** Another date of the same act. */
const otherDate = z.strictObject({
  kind: z.enum(ids(dateKinds)).describe('What happened on that date.'),
  date: edtfText.describe('The date, EDTF level 0 or 1.'),
});

/** A public, dated correction of the entry. */
const correction = z.strictObject({
  date: day.describe('When it was corrected.'),
  note: line(600).describe('What was wrong and what it says now.'),
});

/** Why the record no longer holds an entry; its page stays and says so. */
const withdrawal = z.strictObject({
  date: day.describe('When the entry was withdrawn.'),
  reason: line(600).describe('Why it was withdrawn, as its page says from then on.'),
});

/** One dated act. */
export const event = z.strictObject({
  title: line(90)
    .refine((text) => !text.endsWith('.'), 'must not end with a full stop')
    .describe('What happened; at most 90 characters, no full stop.'),
  date: edtfText.describe('When it happened, EDTF level 0 or 1.'),
  other_dates: z.array(otherDate).optional().describe('Other dates of the same act.'),
  type: z.enum(ids(eventTypes)).describe('What kind of act it is.'),
  form: z.enum(ids(forms)).describe('In what form it was put on record.'),
  status: z.enum(ids(statuses)).describe('How sure the record is that it took place.'),
  summary: line(220).describe('One sentence that stands alone in a list; at most 220 characters.'),
  place: line(120).optional().describe('Where it happened.'),
  parties: z
    .array(participation)
    .min(1, 'must name at least one party')
    .describe('Who acted or was acted on.'),
  mechanisms: z.array(mechanismChange).default([]).describe('What it did to standing channels.'),
  norms: z.array(normLink).default([]).describe('Which norms it bears on, and how.'),
  links: z.array(link).default([]).describe('Typed links to other events.'),
  statements: z.array(statement).default([]).describe('Each side’s own account, at equal rank.'),
  commitments: z.array(commitment).default([]).describe('What was promised.'),
  assessments: z.array(assessment).default([]).describe('Named judgements of earlier commitments.'),
  expectations: z.array(expectation).default([]).describe('What was publicly expected.'),
  sources: z
    .array(source)
    .min(1, 'must name at least one source')
    .describe('What the entry rests on.'),
  added: day.describe('When the entry was added.'),
  updated: day.describe('When the entry was last changed in substance.'),
  review: z.enum(ids(reviews)).describe('How far it has been checked.'),
  corrections: z.array(correction).default([]).describe('What was wrong and what it says now.'),
  aliases: z.array(kebab).default([]).describe('Earlier ids of the entry.'),
  withdrawn: withdrawal
    .optional()
    .describe('Takes the entry out of the record; its page stays and gives the reason.'),
});
/** An event's front matter after validation. */
export type EventData = z.output<typeof event>;
export type Statement = EventData['statements'][number];
export type Commitment = EventData['commitments'][number];
export type Assessment = EventData['assessments'][number];
export type Expectation = EventData['expectations'][number];
