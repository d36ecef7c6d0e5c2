/** Promises and expectations. */
import type { Event, TrackerRecord } from '../../../record/types.ts';
import type { Fields } from '../fields/field.ts';
import { columnsOf, keysOf, rowOf } from '../fields/field.ts';
import { commitmentFields, expectationFields } from '../fields/ledger.ts';
import { eventId, ofEvent, textColumn } from './columns.ts';
import { refersTo } from './table.ts';
import type { Table } from './table.ts';

/** A table of what has a name within its event. */
function namedTable<T extends { readonly event: Event }>(
  name: string,
  title: string,
  fields: Fields<T>,
  items: (record: TrackerRecord) => readonly T[],
): Table {
  return {
    name,
    title,
    columns: [eventId, ...columnsOf(fields)],
    primaryKey: ['event_id', 'id'],
    foreignKeys: [ofEvent, ...keysOf(fields)],
    rows: (record, urls) =>
      items(record).map((item) => ({
        event_id: item.event.id,
        ...rowOf(fields, item, { record, urls }),
      })),
  };
}

/** Promises. */
export const commitments = namedTable(
  'commitments',
  'What was promised',
  commitmentFields,
  (record) => record.commitments,
);

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

/** What was publicly expected, and what came of it. */
export const expectations = namedTable(
  'expectations',
  'What was publicly expected, and what came of it',
  expectationFields,
  (record) => record.expectations,
);
