import { z } from 'zod';
import {
  acts,
  bases,
  confidences,
  dateKinds,
  eventTypes,
  findings,
  followUpEffects,
  forms,
  ids,
  isActThat,
  linkRelations,
  mechanismEffects,
  outcomes,
  reviews,
  roles,
  stances,
  statuses,
} from '../vocabulary/index.ts';
import { reference } from '../references.ts';
import { source } from './source.ts';
import {
  clause,
  day,
  edtfText,
  kebab,
  languageTag,
  line,
  sourceRef,
  statementWording,
  wording,
} from './text.ts';

const partyId = reference('parties', z.string()).describe('Id of a country or organisation.');

/** A promise of any event. */
const commitmentKey = reference(
  'commitments',
  z.string().regex(/^[^#\s]+#[a-z0-9-]+$/, 'must be an event id and a commitment id joined by #'),
);

/** A party's part in the event. */
const participation = z.strictObject({
  party: partyId,
  role: z.enum(ids(roles)).describe('What the party did in the event.'),
  as: line(160).optional().describe('The ministry, agency or person that acted for it.'),
});

/** What the event did to a mechanism. */
const mechanismChange = z.strictObject({
  mechanism: reference('mechanisms', z.string()).describe('Id of the mechanism.'),
  effect: z.enum(ids(mechanismEffects)).describe('What happened to it.'),
  round: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'must be the number of the round')
    .transform(Number)
    .optional()
    .describe('Number of the meeting, where a source numbers it.'),
  by: reference('mechanisms', z.string())
    .optional()
    .describe('For `replaced`: id of the mechanism that took its place.'),
  source: sourceRef.optional().describe('Source that shows it.'),
});

/** How parties stood to a norm in the event. */
const normLink = z
  .strictObject({
    norm: reference('norms', z.string()).describe('Id of the norm.'),
    stance: z.enum(ids(stances)).describe('How the parties stood to it.'),
    basis: z.enum(ids(bases)).describe('Whose reading this is.'),
    by: z
      .array(partyId)
      .min(1, 'must name at least one party')
      .optional()
      .describe('The parties whose stance it is.'),
    against: z
      .array(partyId)
      .min(1, 'must name at least one party')
      .optional()
      .describe('For `alleges-breach`: the parties that are said to have broken it.'),
    view: reference('views', kebab.clone(), 'norm')
      .optional()
      .describe('For a norm that is read in several ways: which of its `views` the parties take.'),
    wording: clause
      .optional()
      .describe('The parties’ own words on the norm, from an official text that was read.'),
    source: sourceRef
      .optional()
      .describe('Source that shows it, with the paragraph; needed when the norm was invoked.'),
  })
  .refine((value) => value.basis !== 'invoked' || value.source, {
    message: 'must name the source in which the party invokes the norm',
    path: ['source'],
  })
  .refine((value) => value.against === undefined || value.stance === 'alleges-breach', {
    message: 'belongs to the stance alleges-breach only',
    path: ['against'],
  })
  .refine((value) => value.wording === undefined || value.source, {
    message: 'must name the source of its wording',
    path: ['source'],
  });

/** A typed link to another event; its inverse is derived. */
const link = z.strictObject({
  rel: z.enum(ids(linkRelations)).describe('How this event relates to the other.'),
  event: reference('events', z.string()).describe('Id of the other event.'),
  source: sourceRef.optional().describe('Source that makes the connection.'),
});

/** Where a reply was looked for. */
const search = z.strictObject({
  where: line(200).describe('Whose words were looked for, such as the embassy in London.'),
  languages: z
    .array(languageTag)
    .min(1, 'must name at least one language')
    .describe('Languages of the search, BCP 47.'),
  days: edtfText.describe('The days that were searched, EDTF, such as 2023-12-07/2023-12-10.'),
});

/** A group, unit, company or persona that the event names. */
const namedActor = z.strictObject({
  actor: reference('actors', kebab.clone()).describe('Id of the actor.'),
  source: sourceRef.describe('Source that names it.'),
});

/** One side's own account. */
const statement = z
  .strictObject({
    by: partyId.optional().describe('The party that spoke.'),
    speaker: line(160)
      .optional()
      .describe('The person or body that spoke, or a speaker who is no party.'),
    act: z.enum(ids(acts)).describe('What the speaker did.'),
    about: reference('parties', z.string()).optional().describe('Id of the party it is about.'),
    summary: line(600).describe('What was said, in our words.'),
    wording: statementWording
      .optional()
      .describe(
        'The speaker’s own words, where the wording is the fact: at most 40 words of an official text, 15 of the press.',
      ),
    date: edtfText
      .optional()
      .describe('When it was said, where a source has the day and it is not the event’s.'),
    searched: search
      .optional()
      .describe('For `no-reply-found`: where, in which languages and for which days.'),
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
  .refine((value) => isActThat(value.act, 'no-reply') || value.source, {
    message: 'must name its source',
    path: ['source'],
  })
  .refine((value) => value.searched === undefined || value.act === 'no-reply-found', {
    message: 'belongs to the act no-reply-found only',
    path: ['searched'],
  });

/** A concrete public promise. */
const commitment = z.strictObject({
  id: kebab.describe('Name of the promise within the entry.'),
  by: z.array(partyId).min(1, 'must name at least one party').describe('Who promised.'),
  norm: reference('norms', z.string()).optional().describe('Id of the norm it gives effect to.'),
  text: line(600).describe('What was promised, in our words.'),
  wording: wording.optional().describe('The decisive phrase as it was written.'),
  source: sourceRef.describe('Source of the promise.'),
});

/** Somebody's named, dated judgement of an earlier commitment. */
const assessment = z
  .strictObject({
    commitment: commitmentKey.describe(
      'The commitment that is judged: `<event id>#<commitment id>`.',
    ),
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

/** What a later event did to an earlier promise, as its sources show; a fact, not a judgement. */
const followUp = z.strictObject({
  commitment: commitmentKey.describe('The commitment concerned: `<event id>#<commitment id>`.'),
  effect: z.enum(ids(followUpEffects)).describe('What the event did to it.'),
  text: line(600).describe('What shows it, in our words.'),
  source: sourceRef.describe('Source that shows it.'),
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
    settled_by: reference('events', z.string())
      .optional()
      .describe('Id of the later event that settled it.'),
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

/** A public, dated note of what was added to the entry after it was first published. */
const addition = z.strictObject({
  date: day.describe('When it was added.'),
  note: line(600).describe('What was added, or put in other words without having been wrong.'),
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
