/** Promises with their later assessments, and expectations with their outcomes. */
import { parseEdtf } from '../domain/date.ts';
import { findings, term } from '../domain/vocabulary/index.ts';
import type { Verdict } from '../domain/vocabulary/index.ts';
import { indexBy } from './index-by.ts';
import { memoPerRecord } from './memo.ts';
import type {
  Event,
  LedgerAssessment,
  LedgerCommitment,
  LedgerExpectation,
  LedgerFollowUp,
  TrackerRecord,
} from './types.ts';

/** Every commitment of the record, in order of time, with the assessments and follow-ups that name it. */
export function buildCommitments(events: readonly Event[]): readonly LedgerCommitment[] {
  const assessments = new Map<string, LedgerAssessment[]>();
  for (const event of events) {
    for (const assessment of event.assessments) {
      const list = assessments.get(assessment.commitment) ?? [];
      list.push({ ...assessment, event });
      assessments.set(assessment.commitment, list);
    }
  }
  const followUps = indexBy(events.flatMap(followUpsBy), ({ commitment }) => [commitment]);
  return events.flatMap((event) =>
    event.commitments.map((commitment) => {
      const key = `${event.id}#${commitment.id}`;
      return {
        ...commitment,
        key,
        event,
        assessments: assessments.get(key) ?? [],
        followUps: followUps.get(key) ?? [],
      };
    }),
  );
}

/** Every expectation of the record, in order of the events that hold them. */
export function buildExpectations(
  events: readonly Event[],
  eventById: ReadonlyMap<string, Event>,
): readonly LedgerExpectation[] {
  return events.flatMap((event) =>
    event.expectations.map((expectation) => ({
      ...expectation,
      key: `${event.id}#${expectation.id}`,
      event,
      voiced: expectation.date === undefined ? event.date : parseEdtf(expectation.date),
      settledBy:
        expectation.settled_by === undefined ? undefined : eventById.get(expectation.settled_by),
    })),
  );
}

/** What the ledger holds about one event. */
export interface EventLedger {
  /** Promises made in the event. */
  readonly commitments: readonly LedgerCommitment[];
  /** Earlier promises that the event assesses, with its own assessments only. */
  readonly assessed: readonly LedgerCommitment[];
  /** Earlier promises to which the event did something, with what it did only. */
  readonly followed: readonly LedgerCommitment[];
  /** Expectations that the entry itself holds. */
  readonly expectations: readonly LedgerExpectation[];
  /** Expectations of other entries that the event settled. */
  readonly settled: readonly LedgerExpectation[];
}

const NOTHING: EventLedger = {
  commitments: [],
  assessed: [],
  followed: [],
  expectations: [],
  settled: [],
};

/** The part of the ledger that the page of an event shows. */
export function ledgerOfEvent(record: TrackerRecord, event: Event): EventLedger {
  return ledgers(record).get(event) ?? NOTHING;
}

const ledgers = memoPerRecord((record: TrackerRecord): ReadonlyMap<Event, EventLedger> => {
  const commitments = indexBy(record.commitments, ({ event }) => [event]);
  const assessed = indexBy(record.commitments, (commitment) =>
    commitment.assessments.map(({ event }) => event),
  );
  const followed = indexBy(record.commitments, ({ followUps }) =>
    followUps.map(({ event }) => event),
  );
  const expectations = indexBy(record.expectations, ({ event }) => [event]);
  const settled = indexBy(record.expectations, ({ event, settledBy }) =>
    settledBy && settledBy !== event ? [settledBy] : [],
  );
  const events = [commitments, assessed, followed, expectations, settled].flatMap((map) => [
    ...map.keys(),
  ]);
  return new Map(
    events.map((event) => [
      event,
      {
        commitments: commitments.get(event) ?? [],
        assessed: (assessed.get(event) ?? []).map((commitment) => ({
          ...commitment,
          assessments: commitment.assessments.filter((assessment) => assessment.event === event),
          followUps: [],
        })),
        followed: (followed.get(event) ?? []).map((commitment) => ({
          ...commitment,
          assessments: [],
          followUps: commitment.followUps.filter((followUp) => followUp.event === event),
        })),
        expectations: expectations.get(event) ?? [],
        settled: settled.get(event) ?? [],
      },
    ]),
  );
});

/** What an event did to earlier promises, with the event. */
export function followUpsBy(event: Event): LedgerFollowUp[] {
  return event.follow_ups.map((followUp) => ({ ...followUp, event }));
}

/** The promises made in the rounds and other steps of a mechanism, in order of time. */
export function commitmentsIn(
  record: TrackerRecord,
  { steps }: { readonly steps: readonly { readonly event: Event }[] },
): readonly LedgerCommitment[] {
  return [...new Set(steps.map(({ event }) => event))].flatMap(
    (event) => ledgerOfEvent(record, event).commitments,
  );
}

/** The promises of one party, in order of time. */
export function ledgerOfParty(record: TrackerRecord, partyId: string): readonly LedgerCommitment[] {
  return ledgersOfParties(record).get(partyId) ?? [];
}

const ledgersOfParties = memoPerRecord((record: TrackerRecord) =>
  indexBy(record.commitments, ({ by }) => by),
);

/** On which side of a dispute an assessment stands. */
export function verdictOf({ finding }: LedgerAssessment): Verdict {
  return term(findings, finding).verdict;
}

/** Whether assessors contradict one another about a promise: some see it kept, others not. */
export function isDisputed({ assessments }: LedgerCommitment): boolean {
  const verdicts = new Set(assessments.map(verdictOf));
  return verdicts.has('kept') && verdicts.has('broken');
}

/** The promises of a record as their page lists them, and how many of them somebody judged. */
export interface OrderedLedger {
  /** Those that assessors contradict one another on first, then what was assessed, each by time. */
  readonly commitments: readonly LedgerCommitment[];
  readonly assessed: number;
  readonly disputed: number;
  /** How many a later event kept, renewed, replaced or ended. */
  readonly followed: number;
}

/** The promises of the record, what somebody judged first. */
export function orderedLedger({ commitments }: TrackerRecord): OrderedLedger {
  const weight = (one: LedgerCommitment) =>
    isDisputed(one) ? 2 : one.assessments.length > 0 ? 1 : 0;
  const weights = commitments.map(weight);
  return {
    commitments: commitments.toSorted((a, b) => weight(b) - weight(a)),
    assessed: weights.filter((one) => one > 0).length,
    disputed: weights.filter((one) => one === 2).length,
    followed: commitments.filter(({ followUps }) => followUps.length > 0).length,
  };
}

/** Promises that stand under one heading. */
export interface CommitmentGroup {
  readonly id: string;
  readonly heading: string;
  readonly list: readonly LedgerCommitment[];
}

/**
 * Promises by what came of them: those that assessors contradict one another on, those that somebody
 * assessed, then those that nobody assessed by year, newest first. Groups without a promise are left out.
 */
export function commitmentGroups(commitments: readonly LedgerCommitment[]): CommitmentGroup[] {
  const assessed = commitments.filter(({ assessments }) => assessments.length > 0);
  const years = [
    ...Map.groupBy(
      commitments.filter(({ assessments }) => assessments.length === 0),
      ({ event }) => event.year,
    ),
  ].toSorted(([a], [b]) => b - a);
  return [
    { id: 'disputed', heading: 'Assessors disagree', list: assessed.filter(isDisputed) },
    {
      id: 'assessed',
      heading: 'Assessed',
      list: assessed.filter((commitment) => !isDisputed(commitment)),
    },
    ...years.map(([year, list]) => ({
      id: String(year),
      heading: `Promises of ${year}`,
      list,
    })),
  ].filter(({ list }) => list.length > 0);
}

/** What the ledger can be narrowed by, as ids that a row of it carries. */
export interface LedgerTags {
  readonly parties: readonly string[];
  readonly norms: readonly string[];
  readonly results: readonly string[];
}

/**
 * The tags of a promise: who gave it, its norm, every finding about it, and whether a later event followed
 * it or nothing is known of what came of it.
 */
export function tagsOfCommitment(commitment: LedgerCommitment): LedgerTags {
  const found = commitment.assessments.map(({ finding }) => finding);
  return {
    parties: commitment.by,
    norms: commitment.norm === undefined ? [] : [commitment.norm],
    results: [
      ...new Set(found),
      ...(found.length === 0 ? ['none'] : []),
      ...(isDisputed(commitment) ? ['disputed'] : []),
      ...(commitment.followUps.length > 0 ? ['followed'] : []),
      ...(found.length + commitment.followUps.length === 0 ? ['unknown'] : []),
    ],
  };
}

/** The tags of an expectation: the parties and norms of its event, and its outcome. */
export function tagsOfExpectation({ event, outcome }: LedgerExpectation): LedgerTags {
  return {
    parties: [...new Set(event.parties.map((part) => part.party))],
    norms: [...new Set(event.norms.map((link) => link.norm))],
    results: [outcome],
  };
}
