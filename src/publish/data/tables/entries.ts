/** Parties, norms and mechanisms, and the relations that are derived from the events. */
import {
  levels,
  organisationKinds,
  pillars,
  regions,
  standings,
  vocabularies,
} from '../../../domain/vocabulary/index.ts';
import { vocabularyId } from '../api/vocabulary.ts';
import { pageOf } from '../../paths.ts';
import { dateCells, dateColumns, position, termColumn, textColumn } from './columns.ts';
import { refersTo } from './table.ts';
import type { Table } from './table.ts';

const url = { name: 'url', type: 'uri', description: 'Its page.' } as const;

/** Countries and organisations. */
export const parties: Table = {
  name: 'parties',
  title: 'Countries and organisations',
  columns: [
    textColumn('id', 'Id: ISO 3166-1 alpha-2 in lower case, or a short name.'),
    { ...textColumn('kind', 'What it is.'), values: ['country', 'organisation'] },
    textColumn('name', 'Name in English.'),
    textColumn('short_name', 'Usual short name of an organisation.', true),
    textColumn('iso_alpha3', 'ISO 3166-1 alpha-3 code of a country.', true),
    termColumn('region', regions, 'UN M49 region of a country.', true),
    termColumn('organisation_kind', organisationKinds, 'What sort of organisation it is.', true),
    textColumn('wikidata', 'Wikidata id.', true),
    url,
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  rows: (record, urls) => [
    ...record.countries.map((country) => ({
      id: country.id,
      kind: 'country',
      name: country.name,
      short_name: null,
      iso_alpha3: country.iso_alpha3,
      region: country.region,
      organisation_kind: null,
      wikidata: country.wikidata ?? null,
      url: pageOf(urls, 'countries', country.id),
    })),
    ...record.organisations.map((organisation) => ({
      id: organisation.id,
      kind: 'organisation',
      name: organisation.name,
      short_name: organisation.short_name ?? null,
      iso_alpha3: null,
      region: null,
      organisation_kind: organisation.kind,
      wikidata: organisation.wikidata ?? null,
      url: pageOf(urls, 'organisations', organisation.id),
    })),
  ],
};

/** Norms. */
export const norms: Table = {
  name: 'norms',
  title: 'Norms',
  columns: [
    textColumn('id', 'Id of the norm.'),
    textColumn('title', 'The rule in a phrase.'),
    textColumn('short', 'Short label.'),
    textColumn('summary', 'One sentence in plain language.'),
    termColumn('pillar', pillars, 'Branch of the framework it belongs to.'),
    termColumn('standing', standings, 'How far it has been accepted.'),
    textColumn('un_paragraph', 'Paragraph of A/70/174, for the eleven norms.', true),
    url,
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  rows: (record, urls) =>
    record.norms.map((norm) => ({
      id: norm.id,
      title: norm.title,
      short: norm.short,
      summary: norm.summary,
      pillar: norm.pillar,
      standing: norm.standing,
      un_paragraph: norm.un_paragraph ?? null,
      url: pageOf(urls, 'norms', norm.id),
    })),
};

/** The texts in which norms were written down. */
export const normTexts: Table = {
  name: 'norm_texts',
  title: 'The texts in which each norm was written down',
  columns: [
    textColumn('norm_id', 'Id of the norm.'),
    position,
    textColumn('title', 'Title of the text.'),
    textColumn('symbol', 'Document symbol.', true),
    textColumn('paragraph', 'Paragraph, such as 13(f).', true),
    ...dateColumns('Date of the text'),
    textColumn('event_id', 'Id of the event at which it was adopted.', true),
  ],
  primaryKey: ['norm_id', 'n'],
  foreignKeys: [refersTo('norm_id', 'norms'), refersTo('event_id', 'events')],
  rows: (record) =>
    record.norms.flatMap((norm) =>
      norm.texts.map((text, index) => ({
        norm_id: norm.id,
        n: index + 1,
        title: text.title,
        symbol: text.symbol ?? null,
        paragraph: text.paragraph ?? null,
        ...dateCells(text.date),
        event_id: text.event ?? null,
      })),
    ),
};

/** Mechanisms. */
export const mechanisms: Table = {
  name: 'mechanisms',
  title: 'Mechanisms: standing channels between parties',
  columns: [
    textColumn('id', 'Id of the mechanism.'),
    textColumn('name', 'Name in English.'),
    textColumn('short_name', 'Usual short name.', true),
    textColumn('summary', 'One sentence: what it is for.'),
    termColumn('level', levels, 'At what level it meets.'),
    textColumn('parent_id', 'Id of the mechanism that it sits under.', true),
    url,
  ],
  primaryKey: ['id'],
  foreignKeys: [refersTo('parent_id', 'mechanisms')],
  rows: (record, urls) =>
    record.mechanisms.map((mechanism) => ({
      id: mechanism.id,
      name: mechanism.name,
      short_name: mechanism.short_name ?? null,
      summary: mechanism.summary,
      level: mechanism.level,
      parent_id: mechanism.parent ?? null,
      url: pageOf(urls, 'mechanisms', mechanism.id),
    })),
};

/** The parties that each mechanism joins. */
export const mechanismParties: Table = {
  name: 'mechanism_parties',
  title: 'The parties that each mechanism joins',
  columns: [
    textColumn('mechanism_id', 'Id of the mechanism.'),
    textColumn('party_id', 'Id of the party.'),
  ],
  primaryKey: ['mechanism_id', 'party_id'],
  foreignKeys: [refersTo('mechanism_id', 'mechanisms'), refersTo('party_id', 'parties')],
  rows: (record) =>
    record.mechanisms.flatMap((mechanism) =>
      [...new Set(mechanism.parties)].map((id) => ({ mechanism_id: mechanism.id, party_id: id })),
    ),
};

/** Bilateral relations. */
export const relations: Table = {
  name: 'relations',
  title: 'Bilateral relations: two parties that face each other in at least one event',
  columns: [
    textColumn(
      'id',
      'The two ids in alphabetical order, joined by a hyphen, or by two where an id has one.',
    ),
    textColumn('party_a_id', 'Id of the first party.'),
    textColumn('party_b_id', 'Id of the second party.'),
    { name: 'events', type: 'integer', description: 'Number of its events.' },
    url,
  ],
  primaryKey: ['id'],
  foreignKeys: [refersTo('party_a_id', 'parties'), refersTo('party_b_id', 'parties')],
  rows: (record, urls) =>
    [...record.relations.values()].map(({ id, a, b, events }) => ({
      id,
      party_a_id: a.id,
      party_b_id: b.id,
      events: events.length,
      url: urls.absolute(urls.relation(id)),
    })),
};

/** The events of each relation. */
export const relationEvents: Table = {
  name: 'relation_events',
  title: 'The events of each relation',
  columns: [
    textColumn('relation_id', 'Id of the relation.'),
    textColumn('event_id', 'Id of the event.'),
  ],
  primaryKey: ['relation_id', 'event_id'],
  foreignKeys: [refersTo('relation_id', 'relations'), refersTo('event_id', 'events')],
  rows: (record) =>
    [...record.relations.values()].flatMap(({ id, events }) =>
      [...new Set(events)].map((event) => ({ relation_id: id, event_id: event.id })),
    ),
};

/** The words of the closed vocabularies. */
export const terms: Table = {
  name: 'terms',
  title: 'The closed vocabularies: what the ids in the other tables mean',
  columns: [
    textColumn('vocabulary', 'Id of the vocabulary.'),
    textColumn('id', 'What the tables hold.'),
    textColumn('label', 'What readers see.'),
    textColumn('definition', 'What it means.'),
  ],
  primaryKey: ['vocabulary', 'id'],
  foreignKeys: [],
  rows: () =>
    Object.entries(vocabularies).flatMap(([name, words]) =>
      words.map(({ id, label, definition }) => ({
        vocabulary: vocabularyId(name),
        id,
        label,
        definition,
      })),
    ),
};
