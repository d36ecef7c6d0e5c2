/** Every answer of the API: its name, what it is, its shape, and how it is made. */
import { z } from 'zod';
import { kindRow, kinds } from '../../../domain/kinds.ts';
import type { AnyEntry, Event, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { jsonText } from '../../text.ts';
import { envelope, head } from './envelope.ts';
import { actorEntryFields } from '../fields/actor.ts';
import { dossierFields } from '../fields/dossier.ts';
import { entryFields } from '../fields/entry.ts';
import { accusations } from '../../../record/sides/accusation.ts';
import { normStances } from '../../../record/sides/norm-stances.ts';
import { accusationFields, normStanceFields } from '../fields/accusation.ts';
import { eventFields, eventSummaryFields } from '../fields/event.ts';
import { shapeOf, valuesOf } from '../fields/field.ts';
import type { Fields } from '../fields/field.ts';
import { commitmentFields, expectationFields } from '../fields/ledger.ts';
import { mechanismFields } from '../fields/mechanism.ts';
import { normFields } from '../fields/norm.ts';
import { countryFields, organisationFields } from '../fields/party.ts';
import { relationFields } from '../fields/relation.ts';
import { graphShape, toGraph } from './graph.ts';
import { apiVocabulary, toApiVocabularies } from './vocabulary.ts';

/** One file of the API that holds the whole of something. */
export interface ApiFile {
  readonly name: string;
  readonly title: string;
  readonly shape: z.ZodObject;
  readonly data: (record: TrackerRecord, urls: Urls) => Readonly<Record<string, unknown>>;
}

/** A file that lists items by their declared fields, under its own name. */
function listFile<T>(
  name: string,
  title: string,
  description: string,
  fields: Fields<T>,
  items: (record: TrackerRecord) => readonly T[],
): ApiFile {
  return {
    name,
    title,
    shape: z.strictObject({
      ...envelope,
      [name]: z.array(shapeOf(fields)).describe(description),
    }),
    data: (record, urls) => ({
      [name]: items(record).map((item) => valuesOf(fields, item, { record, urls })),
    }),
  };
}

/** The files with something of their own. */
const ownFiles: readonly ApiFile[] = [
  listFile(
    'events',
    'Every event without its text, accounts and sources, in order of time',
    'The events, by date, then id.',
    eventSummaryFields,
    ({ events }) => events,
  ),
  listFile(
    'countries',
    'Countries with their events and stances',
    'The countries, by name.',
    countryFields,
    ({ countries }) => countries,
  ),
  listFile(
    'organisations',
    'Organisations and groups of states with their events and stances',
    'The organisations, by name.',
    organisationFields,
    ({ organisations }) => organisations,
  ),
  listFile(
    'norms',
    'Norms with their texts, lineage and stances',
    'The norms: the eleven of A/70/174 in their order, then the others.',
    normFields,
    ({ norms }) => norms,
  ),
  listFile(
    'mechanisms',
    'Mechanisms with their lives',
    'The mechanisms, by name.',
    mechanismFields,
    ({ mechanisms }) => mechanisms,
  ),
  listFile(
    'actors',
    'Actors with their names, events and who says whose they are',
    'The actors, by name.',
    actorEntryFields,
    ({ actors }) => actors,
  ),
  listFile(
    'dossiers',
    'Stories: events in order of time, each with why it matters',
    'The stories, by title.',
    dossierFields,
    ({ dossiers }) => dossiers,
  ),
  listFile(
    'relations',
    'Bilateral relations with their events',
    'The relations, by id.',
    relationFields,
    ({ relations }) => [...relations.values()],
  ),
  listFile(
    'accusations',
    'Who accuses whom, in which event, and what was answered',
    'The accusations, in the order of their events.',
    accusationFields,
    accusations,
  ),
  listFile(
    'norm_stances',
    'What each party did about each norm, by kind of evidence',
    'Affirms, accuses, is accused, denies, contests: by norm, party, kind, event.',
    normStanceFields,
    normStances,
  ),
  listFile(
    'commitments',
    'Every promise with its later, named assessments',
    'The commitments, in order of time.',
    commitmentFields,
    ({ commitments }) => commitments,
  ),
  listFile(
    'expectations',
    'Every public expectation with its outcome',
    'The expectations, by event.',
    expectationFields,
    ({ expectations }) => expectations,
  ),
  {
    name: 'graph',
    title: 'The record as a graph: entries as nodes, typed edges between them',
    shape: z.strictObject({ ...envelope, ...graphShape }),
    data: toGraph,
  },
  {
    name: 'vocabularies',
    title: 'The closed vocabularies: what each id means',
    shape: z.strictObject({
      ...envelope,
      vocabularies: z.array(apiVocabulary).describe('In the order of the codebook.'),
    }),
    data: () => ({ vocabularies: toApiVocabularies() }),
  },
];

/** The files of the API but the index, which lists them, and the details of events. */
export const apiFiles: readonly ApiFile[] = [
  ...ownFiles,
  ...kinds
    .filter((kind) => !ownFiles.some(({ name }) => name === kind))
    .map((kind) => {
      const { plural } = kindRow(kind);
      const description = `The ${plural.toLowerCase()}, by name.`;
      return listFile<AnyEntry>(
        kind,
        `${plural} with their events`,
        description,
        entryFields,
        (record) => record[kind],
      );
    }),
];

/** The shape of the detail of an event, `events/<id>.json`. */
export const eventFileShape = z.strictObject({
  ...envelope,
  event: shapeOf(eventFields).describe('The event.'),
});

/** A file of the API as JSON text (RFC 8259). */
export function apiFileText(file: ApiFile, record: TrackerRecord, urls: Urls): string {
  return jsonText({ ...head(record, urls, file.name), ...file.data(record, urls) });
}

/** The detail of an event as JSON text (RFC 8259). */
export function eventFileText(record: TrackerRecord, event: Event, urls: Urls): string {
  return jsonText({
    ...head(record, urls, 'event'),
    event: valuesOf(eventFields, event, { record, urls }),
  });
}
