/** The columns and rows of `events.csv`, made from the events of the API. */
import type { ApiEventSummary } from '../api/event.ts';
import type { Column, Row } from './table.ts';

/** The columns of `events.csv`; lists are ids joined by `;`. */
export const eventColumns: readonly Column[] = [
  { name: 'id', type: 'string', description: 'Id of the event.' },
  { name: 'title', type: 'string', description: 'What happened.' },
  {
    name: 'date_edtf',
    type: 'string',
    description: 'When it happened, as written: EDTF (ISO 8601-2:2019), level 0 or 1.',
  },
  { name: 'date_earliest', type: 'date', description: 'First possible day.' },
  { name: 'date_latest', type: 'date', description: 'Last possible day, inclusive.' },
  { name: 'date_words', type: 'string', description: 'The date in English words.' },
  { name: 'type', type: 'string', description: 'What kind of act it is (event types).' },
  { name: 'family', type: 'string', description: 'Family of its type (type families).' },
  { name: 'form', type: 'string', description: 'In what form it was put on record (forms).' },
  { name: 'status', type: 'string', description: 'confirmed, reported or scheduled (statuses).' },
  { name: 'summary', type: 'string', description: 'One sentence that stands alone.' },
  { name: 'place', type: 'string', description: 'Where it happened.', optional: true },
  { name: 'parties', type: 'string', description: 'Ids of its parties, joined by semicolons.' },
  {
    name: 'norms',
    type: 'string',
    description: 'Ids of the norms it bears on, joined by semicolons.',
    optional: true,
  },
  {
    name: 'mechanisms',
    type: 'string',
    description: 'Ids of the mechanisms it changed, joined by semicolons.',
    optional: true,
  },
  { name: 'added', type: 'date', description: 'When the entry was added.' },
  { name: 'updated', type: 'date', description: 'When the entry was last changed in substance.' },
  { name: 'review', type: 'string', description: 'How far it has been checked (review state).' },
  { name: 'url', type: 'uri', description: 'Its page.' },
];

/** The row of an event. */
export function eventRow(event: ApiEventSummary): Row {
  return {
    id: event.id,
    title: event.title,
    date_edtf: event.date.edtf,
    date_earliest: event.date.earliest,
    date_latest: event.date.latest,
    date_words: event.date.words,
    type: event.type,
    family: event.family,
    form: event.form,
    status: event.status,
    summary: event.summary,
    place: event.place,
    parties: joined(event.parties.map(({ party }) => party)),
    norms: joined(event.norms.map(({ norm }) => norm)),
    mechanisms: joined(event.mechanisms.map(({ mechanism }) => mechanism)),
    added: event.added,
    updated: event.updated,
    review: event.review,
    url: event.url,
  };
}

function joined(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : [...new Set(ids)].join(';');
}
