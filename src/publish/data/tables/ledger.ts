/** Promises, their assessments, and expectations. */
import { findings, outcomes } from '../../../domain/vocabulary/index.ts';
import {
  dateCells,
  dateColumns,
  eventId,
  position,
  sourceCells,
  sourceColumns,
  termColumn,
  textColumn,
  toSource,
} from './columns.ts';
import { refersTo } from './table.ts';
import type { Table } from './table.ts';

/** Promises. */
export const commitments: Table = {
  name: 'commitments',
  title: 'What was promised',
  columns: [
    eventId,
    textColumn('id', 'Name of the commitment within its event.'),
    textColumn('norm_id', 'Id of the norm that it is about.', true),
    textColumn('text', 'What was promised, in our words.'),
    textColumn('wording', 'The decisive phrase as it was written.', true),
    ...sourceColumns,
  ],
  primaryKey: ['event_id', 'id'],
  foreignKeys: [refersTo('event_id', 'events'), refersTo('norm_id', 'norms'), toSource],
  rows: (record) =>
    record.commitments.map(({ event, id, norm, text, wording, source }) => ({
      event_id: event.id,
      id,
      norm_id: norm ?? null,
      text,
      wording: wording ?? null,
      ...sourceCells(source),
    })),
};

/** The parties that gave each promise. */
export const commitmentParties: Table = {
  name: 'commitment_parties',
  title: 'The parties that gave each promise',
  columns: [
    eventId,
    textColumn('commitment_id', 'Name of the commitment within its event.'),
    textColumn('party_id', 'Id of the party.'),
  ],
  primaryKey: ['event_id', 'commitment_id', 'party_id'],
  foreignKeys: [
    { fields: ['event_id', 'commitment_id'], table: 'commitments', references: ['event_id', 'id'] },
    refersTo('party_id', 'parties'),
  ],
  rows: (record) =>
    record.commitments.flatMap(({ event, id, by }) =>
      [...new Set(by)].map((party) => ({
        event_id: event.id,
        commitment_id: id,
        party_id: party,
      })),
    ),
};

/** Named, dated judgements of earlier promises. */
export const assessments: Table = {
  name: 'assessments',
  title: 'Named, dated judgements of earlier promises; none is ours',
  columns: [
    { ...eventId, description: 'Id of the event that holds the judgement.' },
    position,
    textColumn('commitment_event_id', 'Id of the event at which the promise was made.'),
    textColumn('commitment_id', 'Name of the promise within that event.'),
    textColumn('party_id', 'Id of the party that judges.', true),
    textColumn('assessor', 'Who judges, where it is no party.', true),
    termColumn('finding', findings, 'What the assessor found.'),
    textColumn('text', 'The judgement, in our words.'),
    ...sourceColumns,
  ],
  primaryKey: ['event_id', 'n'],
  foreignKeys: [
    refersTo('event_id', 'events'),
    {
      fields: ['commitment_event_id', 'commitment_id'],
      table: 'commitments',
      references: ['event_id', 'id'],
    },
    refersTo('party_id', 'parties'),
    toSource,
  ],
  rows: (record) =>
    record.events.flatMap((event) =>
      event.assessments.map(({ commitment, by, assessor, finding, text, source }, index) => {
        const [commitmentEvent = '', id = ''] = commitment.split('#');
        return {
          event_id: event.id,
          n: index + 1,
          commitment_event_id: commitmentEvent,
          commitment_id: id,
          party_id: by ?? null,
          assessor: assessor ?? null,
          finding,
          text,
          ...sourceCells(source),
        };
      }),
    ),
};

/** What was publicly expected, and what came of it. */
export const expectations: Table = {
  name: 'expectations',
  title: 'What was publicly expected, and what came of it',
  columns: [
    eventId,
    textColumn('id', 'Name of the expectation within its event.'),
    ...dateColumns('When it was voiced'),
    textColumn('expected_by', 'Who expected it.'),
    textColumn('text', 'What was expected, in our words.'),
    termColumn('outcome', outcomes, 'What came of it.'),
    textColumn('settled_by_id', 'Id of the event that settled it.', true),
    textColumn('note', 'How the outcome is known.', true),
    ...sourceColumns,
  ],
  primaryKey: ['event_id', 'id'],
  foreignKeys: [refersTo('event_id', 'events'), refersTo('settled_by_id', 'events'), toSource],
  rows: (record) =>
    record.expectations.map((expectation) => ({
      event_id: expectation.event.id,
      id: expectation.id,
      ...dateCells(expectation.voiced),
      expected_by: expectation.by,
      text: expectation.text,
      outcome: expectation.outcome,
      settled_by_id: expectation.settled_by ?? null,
      note: expectation.note ?? null,
      ...sourceCells(expectation.source),
    })),
};
