/** Promises with what was later said and done of them, and expectations with their outcomes. */
import { findings, followUpEffects, outcomes } from '../../../domain/vocabulary/index.ts';
import type { Expiry } from '../../../domain/schema/event.ts';
import type {
  LedgerAssessment,
  LedgerCommitment,
  LedgerExpectation,
  LedgerFollowUp,
} from '../../../record/types.ts';
import { pageOf } from '../../paths.ts';
import { toApiDate } from '../api/date.ts';
import { byEarlierName, fieldsOf } from './field.ts';
import {
  commitmentKey,
  date,
  idIn,
  listed,
  optional,
  sourceRef,
  text,
  uri,
  word,
} from './types.ts';

const SOURCE = 'Source within the event, with a locator after a colon.';

const assessment = fieldsOf<LedgerAssessment>();
const judge = assessment.field(
  optional(idIn('parties')),
  'Id of the party that judges.',
  ({ by }) => by ?? null,
);
/** Somebody's named, dated judgement of a commitment. */
export const assessmentFields = {
  event: assessment.field(
    idIn('events'),
    'Id of the event that holds the judgement.',
    ({ event }) => event.id,
    null,
  ),
  url: assessment.field(
    uri,
    'Page of that event.',
    ({ event }, { urls }) => pageOf(urls, 'events', event.id),
    null,
  ),
  date: assessment.field(date, 'Date of that event.', ({ event }) => toApiDate(event.date), null),
  commitment: assessment.field(
    commitmentKey,
    'Key of the commitment: `<event id>#<commitment id>`.',
    ({ commitment }) => commitment,
  ),
  party: judge,
  by: byEarlierName(judge, 'party'),
  assessor: assessment.field(
    optional(text),
    'Who judges, where it is no party.',
    ({ assessor }) => assessor ?? null,
  ),
  finding: assessment.field(word(findings), 'What the assessor found.', ({ finding }) => finding),
  text: assessment.field(text, 'The judgement, in our words.', (judged) => judged.text),
  source: assessment.field(sourceRef, SOURCE, ({ source }) => source),
};

const followUp = fieldsOf<LedgerFollowUp>();
/** What a later event did to a commitment: a fact, not a judgement. */
export const followUpFields = {
  event: followUp.field(
    idIn('events'),
    'Id of the event that did it.',
    ({ event }) => event.id,
    null,
  ),
  url: followUp.field(
    uri,
    'Page of that event.',
    ({ event }, { urls }) => pageOf(urls, 'events', event.id),
    null,
  ),
  date: followUp.field(date, 'Date of that event.', ({ event }) => toApiDate(event.date), null),
  commitment: followUp.field(
    commitmentKey,
    'Key of the commitment: `<event id>#<commitment id>`.',
    ({ commitment }) => commitment,
  ),
  effect: followUp.field(
    word(followUpEffects),
    'What the event did to it.',
    ({ effect }) => effect,
  ),
  text: followUp.field(text, 'What shows it, in our words.', (done) => done.text),
  source: followUp.field(sourceRef, SOURCE, ({ source }) => source),
};

const commitment = fieldsOf<LedgerCommitment>();
/** A promise with everything that was later said and done of it. */
export const commitmentFields = {
  key: commitment.field(
    text,
    '`<event id>#<commitment id>`, unique in the record.',
    ({ key }) => key,
    null,
  ),
  id: commitment.field(text, 'Name of the commitment within its event.', ({ id }) => id),
  event: commitment.field(
    idIn('events'),
    'Id of the event at which it was made.',
    ({ event }) => event.id,
    null,
  ),
  url: commitment.field(
    uri,
    'Address of the commitment on the event’s page.',
    ({ event, id }, { urls }) => urls.absolute(urls.commitment(event.id, id)),
    null,
  ),
  date: commitment.field(date, 'Date of the event.', ({ event }) => toApiDate(event.date), null),
  by: commitment.field(listed, 'Ids of the parties that promised.', ({ by }) => [...by]),
  norm: commitment.field(
    optional(idIn('norms')),
    'Id of the norm that it is about.',
    ({ norm }) => norm ?? null,
  ),
  text: commitment.field(text, 'What was promised, in our words.', (promised) => promised.text),
  wording: commitment.field(
    optional(text),
    'The decisive phrase as it was written.',
    ({ wording }) => wording ?? null,
  ),
  source: commitment.field(sourceRef, SOURCE, ({ source }) => source),
  assessments: commitment.list(
    assessmentFields,
    'Named judgements of it, oldest first; none is ours.',
    ({ assessments }) => assessments,
  ),
  follow_ups: commitment.list(
    followUpFields,
    'What later events did to it, oldest first.',
    ({ followUps }) => followUps,
  ),
};

const expectation = fieldsOf<LedgerExpectation>();
const voicedOn = expectation.field(date, 'When it was voiced.', ({ voiced }) => toApiDate(voiced));
const expectedBy = expectation.field(text, 'Who expected it.', ({ by }) => by);
/** Something that was publicly expected, and what came of it. */
export const expectationFields = {
  key: expectation.field(
    text,
    '`<event id>#<expectation id>`, unique in the record.',
    ({ key }) => key,
    null,
  ),
  id: expectation.field(text, 'Name of the expectation within its event.', ({ id }) => id),
  event: expectation.field(
    idIn('events'),
    'Id of the event under which it is recorded.',
    ({ event }) => event.id,
    null,
  ),
  url: expectation.field(
    uri,
    'Address of the expectation on the event’s page.',
    ({ event, id }, { urls }) => urls.absolute(urls.expectation(event.id, id)),
    null,
  ),
  date: voicedOn,
  voiced: byEarlierName(voicedOn, 'date'),
  expected_by: expectedBy,
  by: byEarlierName(expectedBy, 'expected_by'),
  text: expectation.field(text, 'What was expected, in our words.', (expected) => expected.text),
  outcome: expectation.field(word(outcomes), 'What came of it.', ({ outcome }) => outcome),
  settled_by: expectation.field(
    optional(idIn('events')),
    'Id of the event that settled it.',
    (expected) => expected.settled_by ?? null,
  ),
  note: expectation.field(optional(text), 'How the outcome is known.', ({ note }) => note ?? null),
  due: expectation.field(
    optional(date),
    'By when it was expected, where the source says so.',
    ({ due }) => (due === undefined ? null : toApiDate(due)),
    'due',
  ),
  source: expectation.field(sourceRef, SOURCE, ({ source }) => source),
};

const expiry = fieldsOf<Expiry>();
/** The end of a term that an event set. */
export const expiryFields = {
  date: expiry.field(date, 'The last day, month or year of the term.', (ends) =>
    toApiDate(ends.date),
  ),
  text: expiry.field(text, 'What ends then, unless it is prolonged.', (ends) => ends.text),
  source: expiry.field(sourceRef, SOURCE, ({ source }) => source),
};
