/** An event: its summary stands in lists and tables, its detail in a file of its own. */
import {
  eventTypes,
  families,
  forms,
  reviews,
  statuses,
  linkRelations,
} from '../../../domain/vocabulary/index.ts';
import { z } from 'zod';
import { storiesOf } from '../../../record/dossiers.ts';
import { followUpsBy, ledgerOfEvent } from '../../../record/ledger.ts';
import { accusationsIn } from '../../../record/sides/accusation.ts';
import type { Event, Neighbour } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { citationText } from '../../citation/styles.ts';
import { absolute, apiPath, markdownPath, pageOf } from '../../paths.ts';
import { toApiDate } from '../api/date.ts';
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
} from './event-parts.ts';
import { fieldsOf, onlyInApi } from './field.ts';
import {
  assessmentFields,
  commitmentFields,
  expectationFields,
  expiryFields,
  followUpFields,
} from './ledger.ts';
import { sourceFields } from './source.ts';
import { dateWithWords, day, listed, optional, text, texts, uri, word } from './types.ts';

const { field, list } = fieldsOf<Event>();

/** Everything of an event that can be filtered, counted or joined. */
export const eventSummaryFields = {
  id: field(text, 'Id of the event; its address never dies.', ({ id }) => id),
  url: field(uri, 'Its page.', ({ id }, { urls }) => pageOf(urls, 'events', id)),
  json: field(
    uri,
    'Its detail in this API.',
    ({ id }, { urls }) => absolute(urls, apiPath(`events/${id}`)),
    null,
  ),
  markdown: field(
    uri,
    'Its text as Markdown.',
    ({ id }, { urls }) => absolute(urls, markdownPath(id)),
    null,
  ),
  title: field(text, 'What happened.', ({ title }) => title),
  date: field(dateWithWords, 'When it happened.', ({ date }) => toApiDate(date)),
  type: field(word(eventTypes), 'What kind of act it is.', ({ type }) => type),
  family: field(word(families), 'Family of its type.', ({ family }) => family),
  form: field(word(forms), 'In what form it was put on record.', ({ form }) => form),
  status: field(
    word(statuses),
    'How sure the record is that it took place.',
    ({ status }) => status,
  ),
  summary: field(text, 'One sentence that stands alone.', ({ summary }) => summary),
  place: field(optional(text), 'Where it happened.', ({ place }) => place ?? null),
  parties: list(
    participationFields,
    'Who acted or was acted on.',
    ({ parties }, { record }) => parties.filter(({ party }) => record.byId.parties.has(party)),
    { ids: 'party', required: true },
  ),
  roles: field(texts, 'Who took part in which role, as `party:role`.', ({ parties }, { record }) =>
    parties
      .filter(({ party }) => record.byId.parties.has(party))
      .map(({ party, role }) => `${party}:${role}`),
  ),
  replies: field(
    texts,
    'What each party accused here answered, as `party:reply`.',
    ({ id }, { record }) => [
      ...new Set(
        accusationsIn(record, id).map(({ accused, reply }) => `${accused.id}:${reply.kind}`),
      ),
    ],
  ),
  norms: list(normLinkFields, 'Which norms it bears on, and how.', ({ norms }) => norms, {
    ids: 'norm',
  }),
  mechanisms: list(
    mechanismChangeFields,
    'What it did to standing channels.',
    ({ mechanisms }) => mechanisms,
    { ids: 'mechanism' },
  ),
  links: list(linkFields, 'Typed links that the entry names.', ({ links }) => links),
  actors: list(
    actorFields,
    'Groups, units, companies and personas that the entry names.',
    ({ actors }) => actors,
  ),
  added: field(day, 'When the entry was added.', ({ added }) => added),
  updated: field(day, 'When the entry was last changed in substance.', ({ updated }) => updated),
  review: field(word(reviews), 'How far it has been checked.', ({ review }) => review),
};

const neighbour = fieldsOf<Neighbour>();
/** A typed link of another event to this one. */
const linkedFromFields = {
  rel: neighbour.field(
    word(linkRelations),
    'How the other event relates to this one.',
    ({ rel }) => rel,
  ),
  event: neighbour.field(text, 'Id of the other event.', ({ event }) => event.id),
};

/** An event with everything that its page shows. */
export const eventFields = {
  ...eventSummaryFields,
  dossiers: field(listed, 'Ids of the stories that it is a step of.', (event, { record }) => [
    ...new Set(storiesOf(record, event).map(({ dossier }) => dossier.id)),
  ]),
  other_dates: list(
    otherDateFields,
    'Other dates of the same act.',
    (event) => event.other_dates ?? [],
  ),
  statements: list(
    statementFields,
    'Each side’s own account, at equal rank.',
    ({ statements }) => statements,
  ),
  commitments: list(
    commitmentFields,
    'What was promised here.',
    (event, { record }) => ledgerOfEvent(record, event).commitments,
  ),
  assessments: list(assessmentFields, 'Earlier commitments that were judged here.', (event) =>
    event.assessments.map((assessment) => ({ ...assessment, event })),
  ),
  follow_ups: list(followUpFields, 'What the event did to earlier commitments.', (event) =>
    followUpsBy(event),
  ),
  expectations: list(
    expectationFields,
    'What was publicly expected.',
    (event, { record }) => ledgerOfEvent(record, event).expectations,
  ),
  expiries: list(expiryFields, 'Ends of the terms that it set.', ({ expiries }) => expiries),
  linked_from: list(
    linkedFromFields,
    'Typed links of other events to this one.',
    ({ id }, { record }) => (record.neighbours.get(id) ?? []).filter(({ inverse }) => inverse),
  ),
  sources: list(
    sourceFields,
    'What the entry rests on, numbered as on the page.',
    ({ sources }) => sources,
  ),
  corrections: list(
    correctionFields,
    'Public corrections of the entry.',
    ({ corrections }) => corrections,
  ),
  additions: list(
    additionFields,
    'What was added to the entry since it was published.',
    ({ additions }) => additions,
  ),
  aliases: field(listed, 'Earlier ids of the entry. Deprecated: read `former_ids`.', (event) => [
    ...event.former_ids,
  ]),
  former_ids: field(listed, 'Earlier ids of the entry.', (event) => [...event.former_ids]),
  body: field(
    onlyInApi(
      z.strictObject({
        markdown: z.string().describe('The text as it was written, with the record’s own links.'),
        html: z.string().describe('The text as HTML, with absolute addresses.'),
      }),
    ),
    'The entry’s text.',
    (event, { urls }) => ({ markdown: event.markdown, html: absoluteHtml(event, urls) }),
  ),
  citation: field(text, 'How to cite the entry.', (event, { record, urls }) =>
    citationText(record, event, urls),
  ),
};

/** The body's HTML with its links, which the pipeline made for the page, as absolute addresses. */
function absoluteHtml(event: Event, urls: Urls): string {
  const page = pageOf(urls, 'events', event.id);
  return event.body.html
    .replaceAll('href="#', `href="${page}#`)
    .replaceAll(`href="${urls.base}`, `href="${urls.absolute(urls.base)}`);
}
