/** What joins events to parties, norms, mechanisms, sources and one another. */
import {
  acts,
  bases,
  confidences,
  linkRelations,
  mechanismEffects,
  readings,
  roles,
  stances,
  tiers,
} from '../../../domain/vocabulary/index.ts';
import { evidenceOf } from '../../../record/lineage.ts';
import type { Event } from '../../../record/types.ts';
import { sourceAddress, toUri } from '../api/source.ts';
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
import type { Row, Table } from './table.ts';

/** Rows from a list that each event holds, with the event's id and their places. */
function listed<T>(
  events: readonly Event[],
  list: (event: Event) => readonly T[],
  cells: (item: T) => Row,
): Row[] {
  return events.flatMap((event) =>
    list(event).map((item, index) => ({ event_id: event.id, n: index + 1, ...cells(item) })),
  );
}

const ofEvent = refersTo('event_id', 'events');

/** Who took part in each event, and how. */
export const eventParties: Table = {
  name: 'event_parties',
  title: 'Who took part in each event, and how',
  columns: [
    eventId,
    position,
    textColumn('party_id', 'Id of the party.'),
    termColumn('role', roles, 'What it did in the event.'),
    textColumn('acted_as', 'The ministry, agency or person that acted for it.', true),
  ],
  primaryKey: ['event_id', 'n'],
  foreignKeys: [ofEvent, refersTo('party_id', 'parties')],
  rows: (record) =>
    listed(
      record.events,
      (event) => event.parties,
      ({ party, role, as }) => ({ party_id: party, role, acted_as: as ?? null }),
    ),
};

/** Which norms each event bears on, and how. */
export const eventNorms: Table = {
  name: 'event_norms',
  title: 'Which norms each event bears on, and how',
  columns: [
    eventId,
    position,
    textColumn('norm_id', 'Id of the norm.'),
    termColumn('stance', stances, 'How the parties stood to it.'),
    termColumn('basis', bases, 'Whose reading this is.'),
    ...sourceColumns,
  ],
  primaryKey: ['event_id', 'n'],
  foreignKeys: [ofEvent, refersTo('norm_id', 'norms'), toSource],
  rows: (record) =>
    listed(
      record.events,
      (event) => event.norms,
      ({ norm, stance, basis, source }) => ({
        norm_id: norm,
        stance,
        basis,
        ...sourceCells(source),
      }),
    ),
};

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
export const eventMechanisms: Table = {
  name: 'event_mechanisms',
  title: 'What each event did to mechanisms',
  columns: [
    eventId,
    position,
    textColumn('mechanism_id', 'Id of the mechanism.'),
    termColumn('effect', mechanismEffects, 'What happened to it.'),
    {
      name: 'round',
      type: 'integer',
      description: 'Number of the meeting, where a source numbers it.',
      optional: true,
    },
    textColumn('replaced_by_id', 'Id of the mechanism that took its place.', true),
    ...sourceColumns,
  ],
  primaryKey: ['event_id', 'n'],
  foreignKeys: [
    ofEvent,
    refersTo('mechanism_id', 'mechanisms'),
    refersTo('replaced_by_id', 'mechanisms'),
    toSource,
  ],
  rows: (record) =>
    listed(
      record.events,
      (event) => event.mechanisms,
      ({ mechanism, effect, round, by, source }) => ({
        mechanism_id: mechanism,
        effect,
        round: round ?? null,
        replaced_by_id: by ?? null,
        ...sourceCells(source),
      }),
    ),
};

/** Typed links between events. */
export const eventLinks: Table = {
  name: 'event_links',
  title: 'Typed links between events; the inverse is not repeated',
  columns: [
    eventId,
    position,
    termColumn('rel', linkRelations, 'How the event relates to the other.'),
    textColumn('linked_event_id', 'Id of the other event.'),
    ...sourceColumns,
  ],
  primaryKey: ['event_id', 'n'],
  foreignKeys: [ofEvent, refersTo('linked_event_id', 'events'), toSource],
  rows: (record) =>
    listed(
      record.events,
      (event) => event.links,
      ({ rel, event, source }) => ({ rel, linked_event_id: event, ...sourceCells(source) }),
    ),
};

/** Each side's own account. */
export const statements: Table = {
  name: 'statements',
  title: 'Each side’s own account of each event',
  columns: [
    eventId,
    position,
    textColumn('party_id', 'Id of the party that spoke.', true),
    textColumn('speaker', 'The person or body that spoke.', true),
    termColumn('act', acts, 'What the speaker did.'),
    textColumn('about_id', 'Id of the party that it is about.', true),
    textColumn('summary', 'What was said, in our words.'),
    textColumn('wording', 'The speaker’s own phrase.', true),
    termColumn('confidence', confidences, 'Confidence as stated by the speaker.', true),
    textColumn('basis', 'What the speaker said it rests on.', true),
    ...sourceColumns,
  ],
  primaryKey: ['event_id', 'n'],
  foreignKeys: [
    ofEvent,
    refersTo('party_id', 'parties'),
    refersTo('about_id', 'parties'),
    toSource,
  ],
  rows: (record) =>
    listed(
      record.events,
      (event) => event.statements,
      (statement) => ({
        party_id: statement.by ?? null,
        speaker: statement.speaker ?? null,
        act: statement.act,
        about_id: statement.about ?? null,
        summary: statement.summary,
        wording: statement.wording ?? null,
        confidence: statement.confidence ?? null,
        basis: statement.basis ?? null,
        ...sourceCells(statement.source),
      }),
    ),
};

/** The sources of each event. */
export const sources: Table = {
  name: 'sources',
  title: 'The sources of each event',
  columns: [
    eventId,
    textColumn('id', 'Name of the source within its event.'),
    { ...position, description: 'Its number on the event’s page.' },
    textColumn('title', 'Title as it is printed there.'),
    textColumn('author', 'Author, where the source names one.', true),
    textColumn('publisher', 'Who published it.'),
    ...dateColumns('Date of publication', true),
    { name: 'url', type: 'uri', description: 'Its address.' },
    termColumn('tier', tiers, 'What kind of source it is.'),
    textColumn('lang', 'Its language, BCP 47.'),
    textColumn('party_id', 'Id of the party whose official source it is.', true),
    textColumn('symbol', 'United Nations document symbol.', true),
    termColumn('read', readings, 'How much of it the editor had in front of them.'),
    textColumn('via_id', 'For `cited`: the source of the event that names it.', true),
    { name: 'archived', type: 'uri', description: 'Address of an archived copy.', optional: true },
  ],
  primaryKey: ['event_id', 'id'],
  foreignKeys: [
    ofEvent,
    refersTo('party_id', 'parties'),
    { fields: ['event_id', 'via_id'], table: 'sources', references: ['event_id', 'id'] },
  ],
  rows: (record) =>
    listed(
      record.events,
      (event) => event.sources,
      (source) => ({
        id: source.id,
        title: source.title,
        author: source.author ?? null,
        publisher: source.publisher,
        ...dateCells(source.date),
        url: sourceAddress(source),
        tier: source.tier,
        lang: source.lang,
        party_id: source.party ?? null,
        symbol: source.symbol ?? null,
        read: source.read,
        via_id: source.via ?? null,
        archived: source.archived === undefined ? null : toUri(source.archived),
      }),
    ),
};

/** What was added to entries since they were published. */
export const additions: Table = {
  name: 'additions',
  title: 'What was added to events since they were published',
  columns: [
    eventId,
    position,
    { name: 'date', type: 'date', description: 'When it was added.' },
    textColumn('note', 'What was added, or put in other words.'),
  ],
  primaryKey: ['event_id', 'n'],
  foreignKeys: [ofEvent],
  rows: (record) =>
    listed(
      record.events,
      (event) => event.additions,
      ({ date, note }) => ({ date, note }),
    ),
};

/** Public corrections of entries. */
export const corrections: Table = {
  name: 'corrections',
  title: 'Public corrections of events',
  columns: [
    eventId,
    position,
    { name: 'date', type: 'date', description: 'When it was corrected.' },
    textColumn('note', 'What was wrong and what it says now.'),
  ],
  primaryKey: ['event_id', 'n'],
  foreignKeys: [ofEvent],
  rows: (record) =>
    listed(
      record.events,
      (event) => event.corrections,
      ({ date, note }) => ({ date, note }),
    ),
};
