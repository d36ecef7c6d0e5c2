/** Every answer of the API: its name, what it is, its shape, and how it is made. */
import { z } from 'zod';
import type { Event, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { jsonText } from '../../text.ts';
import { envelope, head } from './envelope.ts';
import { eventDetail, eventSummary, toEventDetail, toEventSummary } from './event.ts';
import { graphShape, toGraph } from './graph.ts';
import { apiCommitment, apiExpectation, toApiCommitments, toApiExpectations } from './ledger.ts';
import { apiMechanism, toApiMechanism } from './mechanism.ts';
import { apiNorm, toApiNorm } from './norm.ts';
import { apiCountry, apiOrganisation, toApiCountry, toApiOrganisation } from './party.ts';
import { apiRelation, toApiRelation } from './relation.ts';
import { apiVocabulary, toApiVocabularies } from './vocabulary.ts';

/** One file of the API that holds the whole of something. */
export interface ApiFile {
  readonly name: string;
  readonly title: string;
  readonly shape: z.ZodObject;
  readonly data: (record: TrackerRecord, urls: Urls) => Readonly<Record<string, unknown>>;
}

/** The files of the API but the index, which lists them, and the details of events. */
export const apiFiles: readonly ApiFile[] = [
  {
    name: 'events',
    title: 'Every event without its text, accounts and sources, in order of time',
    shape: z.strictObject({
      ...envelope,
      events: z.array(eventSummary).describe('The events, by date, then id.'),
    }),
    data: (record, urls) => ({
      events: record.events.map((event) => toEventSummary(record, event, urls)),
    }),
  },
  {
    name: 'countries',
    title: 'Countries with their events and stances',
    shape: z.strictObject({
      ...envelope,
      countries: z.array(apiCountry).describe('The countries, by name.'),
    }),
    data: (record, urls) => ({
      countries: record.countries.map((country) => toApiCountry(record, country, urls)),
    }),
  },
  {
    name: 'organisations',
    title: 'Organisations and groups of states with their events and stances',
    shape: z.strictObject({
      ...envelope,
      organisations: z.array(apiOrganisation).describe('The organisations, by name.'),
    }),
    data: (record, urls) => ({
      organisations: record.organisations.map((organisation) =>
        toApiOrganisation(record, organisation, urls),
      ),
    }),
  },
  {
    name: 'norms',
    title: 'Norms with their texts, lineage and stances',
    shape: z.strictObject({
      ...envelope,
      norms: z
        .array(apiNorm)
        .describe('The norms: the eleven of A/70/174 in their order, then the others.'),
    }),
    data: (record, urls) => ({
      norms: record.norms.map((norm) => toApiNorm(record, norm, urls)),
    }),
  },
  {
    name: 'mechanisms',
    title: 'Mechanisms with their lives',
    shape: z.strictObject({
      ...envelope,
      mechanisms: z.array(apiMechanism).describe('The mechanisms, by name.'),
    }),
    data: (record, urls) => ({
      mechanisms: record.mechanisms.map((mechanism) => toApiMechanism(record, mechanism, urls)),
    }),
  },
  {
    name: 'relations',
    title: 'Bilateral relations with their events',
    shape: z.strictObject({
      ...envelope,
      relations: z.array(apiRelation).describe('The relations, by id.'),
    }),
    data: (record, urls) => ({
      relations: [...record.relations.values()].map((relation) =>
        toApiRelation(record, relation, urls),
      ),
    }),
  },
  {
    name: 'commitments',
    title: 'Every promise with its later, named assessments',
    shape: z.strictObject({
      ...envelope,
      commitments: z.array(apiCommitment).describe('The commitments, in order of time.'),
    }),
    data: (record, urls) => ({ commitments: toApiCommitments(record, urls) }),
  },
  {
    name: 'expectations',
    title: 'Every public expectation with its outcome',
    shape: z.strictObject({
      ...envelope,
      expectations: z.array(apiExpectation).describe('The expectations, by event.'),
    }),
    data: (record, urls) => ({ expectations: toApiExpectations(record, urls) }),
  },
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

/** The shape of the detail of an event, `events/<id>.json`. */
export const eventFileShape = z.strictObject({
  ...envelope,
  event: eventDetail.describe('The event.'),
});

/** A file of the API as JSON text (RFC 8259). */
export function apiFileText(file: ApiFile, record: TrackerRecord, urls: Urls): string {
  return jsonText({ ...head(record, urls, file.name), ...file.data(record, urls) });
}

/** The detail of an event as JSON text (RFC 8259). */
export function eventFileText(record: TrackerRecord, event: Event, urls: Urls): string {
  return jsonText({ ...head(record, urls, 'event'), event: toEventDetail(record, event, urls) });
}
