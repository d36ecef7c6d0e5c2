/** Promises, judgements, expectations and connections in the text of an event. */
import {
  findings,
  followUpEffects,
  linkRelations,
  outcomes,
  term,
} from '../../../domain/vocabulary/index.ts';
import { dateWords, parseEdtf } from '../../../domain/date.ts';
import { ledgerOfEvent } from '../../../record/ledger.ts';
import { connectionsOf } from '../../../record/neighbours.ts';
import type {
  LedgerAssessment,
  LedgerCommitment,
  LedgerExpectation,
} from '../../../record/types.ts';
import { pageOf } from '../../paths.ts';
import type { Told } from './told.ts';
import { label, partyNames, speakerName, where } from './names.ts';
import { link } from './nodes.ts';
import type { Inline } from './nodes.ts';

/** What was promised, judged, followed up and expected in the event, a line each. */
export function ledgerLines(told: Told): Inline[][] {
  const { record, event, notes } = told;
  const { commitments, assessed, expectations, settled } = ledgerOfEvent(record, event);
  const promises = new Map(record.commitments.map((promise) => [promise.key, promise]));
  const promise = (key: string) => {
    const found = promises.get(key);
    return found ? `the promise of ${partyNames(record, found.by)} (${found.text})` : key;
  };
  return [
    ...commitments.map((made) => commitmentLine(told, made)),
    ...assessed.flatMap(({ key, assessments }) =>
      assessments.map((found) => [
        `${assessorOf(told, found)} on ${promise(key)}: ${label(findings, found.finding)}. ${found.text}`,
        notes.note(found.source),
      ]),
    ),
    ...event.follow_ups.map(({ commitment, effect, text, source }) => [
      `On ${promise(commitment)}: ${label(followUpEffects, effect)}. ${text}`,
      notes.note(source),
    ]),
    ...expectations.map((expected) => [
      ...expectedParts(expected, notes.note(expected.source)),
      ...settledParts(told, expected),
      where(expected.note, ' '),
    ]),
    ...settled.map((expected) => [
      'Settled here: ',
      ...expectedParts(expected, undefined),
      ' In ',
      link(pageOf(told.urls, 'events', expected.event.id), expected.event.title),
      '.',
    ]),
    ...event.expiries.map(({ date, text, source }) => [
      `Runs until ${dateWords(parseEdtf(date))}: ${text}`,
      notes.note(source),
    ]),
  ];
}

function commitmentLine(told: Told, made: LedgerCommitment): Inline[] {
  const { record, notes, urls } = told;
  const norm = record.byId.norms.get(made.norm ?? '');
  return [
    `${partyNames(record, made.by)} promised: ${made.text}`,
    where(made.wording, ' “', '”'),
    notes.note(made.source),
    ...(norm ? [' Norm: ', link(pageOf(urls, 'norms', norm.id), norm.short), '.'] : []),
    ...made.assessments.map(
      (found) =>
        ` ${assessorOf(told, found)}, ${dateWords(found.event.date)}: ${label(findings, found.finding)}.`,
    ),
    ...made.followUps.map(
      ({ event, effect, text }) =>
        ` ${dateWords(event.date)}: ${label(followUpEffects, effect)}. ${text}`,
    ),
  ];
}

function assessorOf({ record }: Told, { by, assessor }: LedgerAssessment): string {
  return speakerName(record, by ?? null, assessor ?? null);
}

function expectedParts(
  { by, text, voiced, due, outcome }: LedgerExpectation,
  note: Inline,
): Inline[] {
  return [
    `${by} expected (voiced ${dateWords(voiced)}${where(due && dateWords(parseEdtf(due)), ', due ')}): ${text}`,
    note,
    ` Outcome: ${label(outcomes, outcome)}.`,
  ];
}

function settledParts({ urls }: Told, { settledBy }: LedgerExpectation): Inline[] {
  if (!settledBy) return [];
  const { id, title, date } = settledBy;
  return [' Settled by ', link(pageOf(urls, 'events', id), title), `, ${dateWords(date)}.`];
}

/** What came before the event and what followed, a line each. */
export function connectionLines({ record, event, urls, notes }: Told): Inline[][] {
  const { before, after } = connectionsOf(record, event);
  return [...before, ...after].map(({ event: other, rel, inverse, source }) => {
    const word = term(linkRelations, rel);
    return [
      `${inverse ? word.inverse : word.label}: `,
      link(pageOf(urls, 'events', other.id), other.title),
      `, ${dateWords(other.date)}`,
      // The source of a link that another entry wrote is one of that entry's.
      inverse ? undefined : notes.note(source),
    ];
  });
}
