/** The lists that events hold: what joins them to parties, norms, mechanisms and one another. */
import { evidenceOf } from '../../../record/lineage.ts';
import type { Event } from '../../../record/types.ts';
import {
  actorFields,
  additionFields,
  correctionFields,
  linkFields,
  mechanismChangeFields,
  normLinkFields,
  otherDateFields,
  participationFields,
  statementFields,
} from '../fields/event-parts.ts';
import type { Fields } from '../fields/field.ts';
import { columnsOf, keysOf, rowOf } from '../fields/field.ts';
import { assessmentFields, expiryFields, followUpFields } from '../fields/ledger.ts';
import { sourceFields } from '../fields/source.ts';
import { followUpsBy } from '../../../record/ledger.ts';
import { eventId, ofEvent, position, textColumn } from './columns.ts';
import { refersTo } from './table.ts';
import type { Table } from './table.ts';

/** A table of a list that each event holds: its rows have the event's id and their place. */
function listTable<T>(
  name: string,
  title: string,
  fields: Fields<T>,
  list: (event: Event) => readonly T[],
): Table {
  return {
    name,
    title,
    columns: [eventId, position, ...columnsOf(fields)],
    primaryKey: ['event_id', 'n'],
    foreignKeys: [ofEvent, ...keysOf(fields)],
    rows: (record, urls) =>
      record.events.flatMap((event) =>
        list(event).map((item, index) => ({
          event_id: event.id,
          n: index + 1,
          ...rowOf(fields, item, { record, urls }),
        })),
      ),
  };
}

/** Who took part in each event, and how. */
export const eventParties = listTable(
  'event_parties',
  'Who took part in each event, and how',
  participationFields,
  ({ parties }) => parties,
);

/** Which norms each event bears on, and how. */
export const eventNorms = listTable(
  'event_norms',
  'Which norms each event bears on, and how',
  normLinkFields,
  ({ norms }) => norms,
);

/** The parties whose stance each link to a norm is. */
export const eventNormParties: Table = {
  name: 'event_norm_parties',
  title: 'Whose stance each row of event_norms is',
  columns: [
    eventId,
    { ...position, description: 'The row’s n in event_norms.' },
    textColumn('party_id', 'Id of the party.'),
    {
      name: 'named',
      type: 'integer',
      description: '1 if the entry names the party, 0 if it counts as one of those who acted.',
    },
  ],
  primaryKey: ['event_id', 'n', 'party_id'],
  foreignKeys: [
    { fields: ['event_id', 'n'], table: 'event_norms', references: ['event_id', 'n'] },
    refersTo('party_id', 'parties'),
  ],
  rows: (record) => {
    const evidence = new Map(
      record.norms.map((norm) => [
        norm.id,
        Map.groupBy(evidenceOf(record, norm.id), ({ event }) => event.id),
      ]),
    );
    return record.events.flatMap((event) => {
      const seen = new Map<string, number>();
      return event.norms.flatMap((link, index) => {
        const nth = seen.get(link.norm) ?? 0;
        seen.set(link.norm, nth + 1);
        const by = evidence.get(link.norm)?.get(event.id)?.[nth]?.by ?? [];
        return [...new Set(by)].map(({ id }) => ({
          event_id: event.id,
          n: index + 1,
          party_id: id,
          named: link.by ? 1 : 0,
        }));
      });
    });
  },
};

/** What each event did to mechanisms. */
export const eventMechanisms = listTable(
  'event_mechanisms',
  'What each event did to mechanisms',
  mechanismChangeFields,
  ({ mechanisms }) => mechanisms,
);

/** Typed links between events. */
export const eventLinks = listTable(
  'event_links',
  'Typed links between events; the inverse is not repeated',
  linkFields,
  ({ links }) => links,
);

/** The actors that each event names. */
export const eventActors = listTable(
  'event_actors',
  'Groups, units, companies and personas that each event names',
  actorFields,
  ({ actors }) => actors,
);

/** Other dates of each event. */
export const eventDates = listTable(
  'event_dates',
  'Other dates of the same act',
  otherDateFields,
  (event) => event.other_dates ?? [],
);

/** Each side's own account. */
export const statements = listTable(
  'statements',
  'Each side’s own account of each event',
  statementFields,
  (event) => event.statements,
);

const { id: sourceId, ...sourceRest } = sourceFields;

/** The sources of each event. */
export const sources: Table = {
  ...listTable('sources', 'The sources of each event', sourceFields, (event) => event.sources),
  columns: [
    eventId,
    ...columnsOf({ id: sourceId }),
    { ...position, description: 'Its number on the event’s page.' },
    ...columnsOf(sourceRest),
  ],
  primaryKey: ['event_id', 'id'],
};

/** Named, dated judgements of earlier promises. */
export const assessments = listTable(
  'assessments',
  'Named, dated judgements of earlier promises; none is ours',
  assessmentFields,
  (event) => event.assessments.map((assessment) => ({ ...assessment, event })),
);

/** What events did to earlier promises. */
export const followUps = listTable(
  'follow_ups',
  'What events did to earlier promises; facts, not judgements',
  followUpFields,
  followUpsBy,
);

/** Public corrections of entries. */
export const corrections = listTable(
  'corrections',
  'Public corrections of events',
  correctionFields,
  (event) => event.corrections,
);

/** What was added to entries since they were published. */
export const additions = listTable(
  'additions',
  'What was added to events since they were published',
  additionFields,
  (event) => event.additions,
);

/** Ends of the terms that events set. */
export const eventExpiries = listTable(
  'event_expiries',
  'Until when agreements, mandates and measures run, as events set it',
  expiryFields,
  ({ expiries }) => expiries,
);
