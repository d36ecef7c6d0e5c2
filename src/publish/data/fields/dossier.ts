/** Stories: their steps, in order of time. */
import { reviews } from '../../../domain/vocabulary/index.ts';
import { eventsAbout } from '../../../record/entries.ts';
import type { Dossier } from '../../../record/types.ts';
import { pageOf } from '../../paths.ts';
import { scopeFiles, toScopeLinks } from '../api/scope-links.ts';
import { fieldsOf } from './field.ts';
import { sourceFields } from './source.ts';
import { commitmentOfEvent, day, idIn, listed, optional, text, uri, word } from './types.ts';

const step = fieldsOf<Dossier['steps'][number]>();
/** A step of a story. */
export const stepFields = {
  event: step.field(idIn('events'), 'Id of the event.', ({ event }) => event),
  commitment: step.field(
    optional(commitmentOfEvent),
    'Name, within that event, of the promise that the step is about.',
    ({ commitment }) => commitment ?? null,
  ),
  text: step.field(text, 'Why it matters in the story.', (one) => one.text),
  source: step.field(
    optional(text),
    'Source within the story’s entry; without one the sentence rests on the event’s entry.',
    ({ source }) => source ?? null,
  ),
};

const dossier = fieldsOf<Dossier>();
/** A story. */
export const dossierFields = {
  id: dossier.field(text, 'Id of the story.', ({ id }) => id),
  url: dossier.field(uri, 'Its page.', ({ id }, { urls }) => pageOf(urls, 'dossiers', id)),
  title: dossier.field(text, 'What the story is.', ({ title }) => title),
  summary: dossier.field(text, 'One sentence that stands alone.', ({ summary }) => summary),
  also_known_as: dossier.field(listed, 'Other names.', (one) => [...one.also_known_as]),
  steps: dossier.list(stepFields, 'Its steps, oldest first.', ({ steps }) => steps),
  events: dossier.field(listed, 'Ids of its events, in order of time.', (one, { record }) =>
    eventsAbout(record, one).map(({ id }) => id),
  ),
  added: dossier.field(day, 'When the story was added.', ({ added }) => added),
  updated: dossier.field(
    day,
    'When the story was last changed in substance.',
    ({ updated }) => updated,
  ),
  review: dossier.field(word(reviews), 'How far it has been checked.', ({ review }) => review),
  former_ids: dossier.field(listed, 'Earlier ids of the entry.', (one) => [...one.former_ids]),
  sources: dossier.list(
    sourceFields,
    'What its page rests on beside the entries that it names.',
    ({ sources }) => sources,
  ),
  files: dossier.field(scopeFiles, 'Its own feeds, calendar and table.', ({ id }, { urls }) =>
    toScopeLinks(`dossiers/${id}/`, urls),
  ),
};
