/** Promises with their assessments, and expectations with their outcomes. */
import { z } from 'zod';
import { findings, ids, outcomes } from '../../../domain/vocabulary/index.ts';
import type {
  LedgerAssessment,
  LedgerCommitment,
  LedgerExpectation,
  TrackerRecord,
} from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { pageOf } from '../../paths.ts';
import { address, apiDate, toApiDate } from './date.ts';

/** Somebody's named, dated judgement of a commitment. */
export const apiAssessment = z.strictObject({
  event: z.string().describe('Id of the event that holds the judgement.'),
  url: address.describe('Page of that event.'),
  date: apiDate.describe('Date of that event.'),
  commitment: z.string().describe('Key of the commitment: `<event id>#<commitment id>`.'),
  by: z.string().nullable().describe('Id of the party that judges.'),
  assessor: z.string().nullable().describe('Who judges, where it is no party.'),
  finding: z.enum(ids(findings)).describe('What the assessor found.'),
  text: z.string().describe('The judgement, in our words.'),
  source: z.string().describe('Source within that event, with a locator after a colon.'),
});

/** A promise with everything that was later said of it. */
export const apiCommitment = z.strictObject({
  key: z.string().describe('`<event id>#<commitment id>`, unique in the record.'),
  id: z.string().describe('Name of the commitment within its event.'),
  event: z.string().describe('Id of the event at which it was made.'),
  url: address.describe('Address of the commitment on the event’s page.'),
  date: apiDate.describe('Date of the event.'),
  by: z.array(z.string()).describe('Ids of the parties that promised.'),
  norm: z.string().nullable().describe('Id of the norm that it is about.'),
  text: z.string().describe('What was promised, in our words.'),
  wording: z.string().nullable().describe('The decisive phrase as it was written.'),
  source: z.string().describe('Source within the event, with a locator after a colon.'),
  assessments: z
    .array(apiAssessment)
    .describe('Named judgements of it, oldest first; none is ours.'),
});
export type ApiCommitment = z.output<typeof apiCommitment>;

/** Something that was publicly expected, and what came of it. */
export const apiExpectation = z.strictObject({
  key: z.string().describe('`<event id>#<expectation id>`, unique in the record.'),
  id: z.string().describe('Name of the expectation within its event.'),
  event: z.string().describe('Id of the event under which it is recorded.'),
  url: address.describe('Address of the expectation on the event’s page.'),
  voiced: apiDate.describe('When it was voiced.'),
  by: z.string().describe('Who expected it.'),
  text: z.string().describe('What was expected, in our words.'),
  source: z.string().describe('Source within the event, with a locator after a colon.'),
  outcome: z.enum(ids(outcomes)).describe('What came of it.'),
  settled_by: z.string().nullable().describe('Id of the event that settled it.'),
  note: z.string().nullable().describe('How the outcome is known.'),
});
export type ApiExpectation = z.output<typeof apiExpectation>;

/** An assessment, for the API. */
export function toApiAssessment(assessment: LedgerAssessment, urls: Urls) {
  const { event, commitment, by, assessor, finding, text, source } = assessment;
  return {
    event: event.id,
    url: pageOf(urls, 'events', event.id),
    date: toApiDate(event.date),
    commitment,
    by: by ?? null,
    assessor: assessor ?? null,
    finding,
    text,
    source,
  };
}

/** A commitment, for the API. */
export function toApiCommitment(commitment: LedgerCommitment, urls: Urls): ApiCommitment {
  const { key, id, event, by, norm, text, wording, source, assessments } = commitment;
  return {
    key,
    id,
    event: event.id,
    url: urls.absolute(urls.commitment(event.id, id)),
    date: toApiDate(event.date),
    by: [...by],
    norm: norm ?? null,
    text,
    wording: wording ?? null,
    source,
    assessments: assessments.map((assessment) => toApiAssessment(assessment, urls)),
  };
}

/** An expectation, for the API. */
export function toApiExpectation(expectation: LedgerExpectation, urls: Urls): ApiExpectation {
  const { key, id, event, voiced, by, text, source, outcome, settled_by, note } = expectation;
  return {
    key,
    id,
    event: event.id,
    url: urls.absolute(urls.expectation(event.id, id)),
    voiced: toApiDate(voiced),
    by,
    text,
    source,
    outcome,
    settled_by: settled_by ?? null,
    note: note ?? null,
  };
}

/** Every commitment of the record, in order of time. */
export function toApiCommitments(record: TrackerRecord, urls: Urls): ApiCommitment[] {
  return record.commitments.map((commitment) => toApiCommitment(commitment, urls));
}

/** Every expectation of the record, in the order of the events that hold them. */
export function toApiExpectations(record: TrackerRecord, urls: Urls): ApiExpectation[] {
  return record.expectations.map((expectation) => toApiExpectation(expectation, urls));
}
