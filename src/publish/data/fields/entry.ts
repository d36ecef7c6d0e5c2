/** Entries of a kind of which the data say nothing of its own. */
import { eventsAbout, namesOf, titleOf } from '../../../record/entries.ts';
import type { AnyEntry } from '../../../record/types.ts';
import { pageOf } from '../../paths.ts';
import { scopeFiles, toScopeLinks } from '../api/scope-links.ts';
import { fieldsOf } from './field.ts';
import { sourceFields } from './source.ts';
import { listed, optional, text, uri } from './types.ts';

const entry = fieldsOf<AnyEntry>();

/** An entry, whatever its kind. */
export const entryFields = {
  id: entry.field(text, 'Id of the entry.', ({ id }) => id),
  url: entry.field(uri, 'Its page.', ({ folder, id }, { urls }) => pageOf(urls, folder, id)),
  name: entry.field(text, 'Its title or name.', titleOf),
  also_known_as: entry.field(listed, 'Other names.', (one) => namesOf(one).slice(1)),
  summary: entry.field(optional(text), 'One sentence: what it is.', (one) =>
    'summary' in one ? one.summary : null,
  ),
  former_ids: entry.field(listed, 'Earlier ids of the entry.', (one) => [...one.former_ids]),
  events: entry.field(
    listed,
    'Ids of the events that list it, in order of time.',
    (one, { record }) => eventsAbout(record, one).map(({ id }) => id),
  ),
  sources: entry.list(sourceFields, 'What its page rests on.', ({ sources }) => sources),
  files: entry.field(scopeFiles, 'Its own feeds, calendar and table.', ({ folder, id }, { urls }) =>
    toScopeLinks(`${folder}/${id}/`, urls),
  ),
};
