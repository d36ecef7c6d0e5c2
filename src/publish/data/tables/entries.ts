/** Parties, norms and mechanisms, and the relations that are derived from the events. */
import { vocabularies, vocabularyId } from '../../../domain/vocabulary/index.ts';
import { lifeOf } from '../../../record/lifecycle.ts';
import { columnsOf, keysOf, rowOf } from '../fields/field.ts';
import { mechanismFields, phaseFields } from '../fields/mechanism.ts';
import { normFields, normTextFields, viewFields } from '../fields/norm.ts';
import { countryFields, membershipFields, organisationFields } from '../fields/party.ts';
import { relationFields } from '../fields/relation.ts';
import { position, textColumn } from './columns.ts';
import type { Column, Row, Table } from './table.ts';
import { refersTo, tableOf } from './table.ts';

/** Countries and organisations: what only one of the two has is empty for the other. */
export const parties: Table = {
  name: 'parties',
  title: 'Countries and organisations',
  columns: partyColumns(),
  primaryKey: ['id'],
  foreignKeys: [],
  rows: (record, urls) => {
    const empty: Row = Object.fromEntries(partyColumns().map(({ name }) => [name, null]));
    return [
      ...record.countries.map((country) => ({
        ...empty,
        ...rowOf(countryFields, country, { record, urls }),
        kind: 'country',
      })),
      ...record.organisations.map((organisation) => ({
        ...empty,
        ...rowOf(organisationFields, organisation, { record, urls }),
        kind: 'organisation',
      })),
    ];
  },
};

function partyColumns(): Column[] {
  const { id, name, url, ...ofCountry } = countryFields;
  const { short_name, organisation_kind } = organisationFields;
  const { iso_alpha3, region, ...others } = ofCountry;
  const shared = new Set(columnsOf(organisationFields).map((column) => column.name));
  const ofOne = columnsOf({ short_name, iso_alpha3, region, organisation_kind, ...others }).map(
    (column) =>
      shared.has(column.name) && column.name in countryFields
        ? column
        : { ...column, optional: true },
  );
  return [
    ...columnsOf({ id }),
    { ...textColumn('kind', 'What it is.'), values: ['country', 'organisation'] },
    ...columnsOf({ name }),
    ...ofOne,
    ...columnsOf({ url }),
  ];
}

/** The members of organisations and groups of states. */
export const memberships: Table = {
  name: 'memberships',
  title: 'Members of organisations and groups of states, with dates',
  columns: [
    textColumn('organisation_id', 'Id of the organisation.'),
    position,
    ...columnsOf(membershipFields),
  ],
  primaryKey: ['organisation_id', 'n'],
  foreignKeys: [refersTo('organisation_id', 'parties'), refersTo('party_id', 'parties')],
  rows: (record, urls) =>
    record.organisations.flatMap(({ id, members }) =>
      members.map((member, index) => ({
        organisation_id: id,
        n: index + 1,
        ...rowOf(membershipFields, member, { record, urls }),
      })),
    ),
};

/** Norms. */
export const norms = tableOf('norms', 'Norms', normFields, (record) => record.norms);

/** The texts in which norms were written down. */
export const normTexts: Table = {
  name: 'norm_texts',
  title: 'The texts in which each norm was written down',
  columns: [textColumn('norm_id', 'Id of the norm.'), position, ...columnsOf(normTextFields)],
  primaryKey: ['norm_id', 'n'],
  foreignKeys: [refersTo('norm_id', 'norms'), ...keysOf(normTextFields)],
  rows: (record, urls) =>
    record.norms.flatMap((norm) =>
      norm.texts.map((text, index) => ({
        norm_id: norm.id,
        n: index + 1,
        ...rowOf(normTextFields, text, { record, urls }),
      })),
    ),
};

/** The ways in which states read norms. */
export const normViews: Table = {
  name: 'norm_views',
  title: 'Ways in which states read a norm, where they differ on its nature',
  columns: [textColumn('norm_id', 'Id of the norm.'), ...columnsOf(viewFields)],
  primaryKey: ['norm_id', 'id'],
  foreignKeys: [refersTo('norm_id', 'norms')],
  rows: (record, urls) =>
    record.norms.flatMap((norm) =>
      norm.views.map((view) => ({
        norm_id: norm.id,
        ...rowOf(viewFields, view, { record, urls }),
      })),
    ),
};

/** Mechanisms. */
export const mechanisms = tableOf(
  'mechanisms',
  'Mechanisms: standing channels between parties',
  mechanismFields,
  (record) => record.mechanisms,
);

/** The lives of mechanisms. */
export const mechanismPhases: Table = {
  name: 'mechanism_phases',
  title: 'The life of each mechanism as stretches of time in one state',
  columns: [
    textColumn('mechanism_id', 'Id of the mechanism.'),
    { ...position, description: 'Its place within the life, from 1.' },
    ...columnsOf(phaseFields),
  ],
  primaryKey: ['mechanism_id', 'n'],
  foreignKeys: [refersTo('mechanism_id', 'mechanisms')],
  rows: (record, urls) =>
    record.mechanisms.flatMap(({ id }) =>
      lifeOf(record, id).phases.map((phase, index) => ({
        mechanism_id: id,
        n: index + 1,
        ...rowOf(phaseFields, phase, { record, urls }),
      })),
    ),
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
    ...columnsOf({ id: relationFields.id }),
    textColumn('party_a_id', 'Id of the first party.'),
    textColumn('party_b_id', 'Id of the second party.'),
    { name: 'events', type: 'integer', description: 'Number of its events.' },
    ...columnsOf({ url: relationFields.url }),
  ],
  primaryKey: ['id'],
  foreignKeys: [refersTo('party_a_id', 'parties'), refersTo('party_b_id', 'parties')],
  rows: (record, urls) =>
    [...record.relations.values()].map((relation) => ({
      ...rowOf({ id: relationFields.id, url: relationFields.url }, relation, { record, urls }),
      party_a_id: relation.a.id,
      party_b_id: relation.b.id,
      events: relation.events.length,
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
