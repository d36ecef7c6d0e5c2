/** Promises with their later assessments, and expectations with their outcomes. */
import { parseEdtf } from '../domain/edtf.ts';
import type {
  Event,
  LedgerAssessment,
  LedgerCommitment,
  LedgerExpectation,
  TrackerRecord,
} from './types.ts';

/** Every commitment of the record, in order of time, with the assessments that name it. */
export function buildCommitments(events: readonly Event[]): readonly LedgerCommitment[] {
  const assessments = new Map<string, LedgerAssessment[]>();
  for (const event of events) {
    for (const assessment of event.assessments) {
      const list = assessments.get(assessment.commitment) ?? [];
      list.push({ ...assessment, event });
      assessments.set(assessment.commitment, list);
    }
  }
  return events.flatMap((event) =>
    event.commitments.map((commitment) => {
      const key = `${event.id}#${commitment.id}`;
      return { ...commitment, key, event, assessments: assessments.get(key) ?? [] };
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
  /** Expectations that the entry itself holds. */
  readonly expectations: readonly LedgerExpectation[];
  /** Expectations of other entries that the event settled. */
  readonly settled: readonly LedgerExpectation[];
}

/** The part of the ledger that the page of an event shows. */
export function ledgerOfEvent(record: TrackerRecord, event: Event): EventLedger {
  return {
    commitments: record.commitments.filter((commitment) => commitment.event === event),
    assessed: record.commitments.flatMap((commitment) => {
      const assessments = commitment.assessments.filter((assessment) => assessment.event === event);
      return assessments.length > 0 ? [{ ...commitment, assessments }] : [];
    }),
    expectations: record.expectations.filter((expectation) => expectation.event === event),
    settled: record.expectations.filter(
      (expectation) => expectation.settledBy === event && expectation.event !== event,
    ),
  };
}

/** The promises of one party, in order of time. */
export function ledgerOfParty(record: TrackerRecord, partyId: string): LedgerCommitment[] {
  return record.commitments.filter((commitment) => commitment.by.includes(partyId));
}
