import { commitmentsBetween, mechanismsBetween } from '../../../record/relations.ts';
import type { Party, Relation } from '../../../record/types.ts';
import { pageOf } from '../../paths.ts';
import { toApiDate } from '../api/date.ts';
import { scopeFiles, toScopeLinks } from '../api/scope-links.ts';
import { fieldsOf } from './field.ts';
import { date, listed, optional, text, uri } from './types.ts';

const side = fieldsOf<Party>();
const sideFields = {
  id: side.field(text, 'Id of the party.', ({ id }) => id),
  name: side.field(text, 'Its name.', ({ name }) => name),
  url: side.field(uri, 'Its page.', ({ folder, id }, { urls }) => pageOf(urls, folder, id)),
};

const { field, list } = fieldsOf<Relation>();

/** Two parties and the events in which they face each other. */
export const relationFields = {
  id: field(
    text,
    'The two ids in alphabetical order, joined by a hyphen, or by two where an id has one.',
    ({ id }) => id,
  ),
  url: field(uri, 'Its page.', ({ id }, { urls }) => urls.absolute(urls.relation(id))),
  parties: list(sideFields, 'The two parties.', ({ a, b }) => [a, b]),
  first: field(
    optional(date),
    'Date of its first event.',
    ({ events: [first] }) => (first ? toApiDate(first.date) : null),
    null,
  ),
  last: field(
    optional(date),
    'Date of its latest event.',
    ({ events }) => {
      const last = events.at(-1);
      return last ? toApiDate(last.date) : null;
    },
    null,
  ),
  events: field(listed, 'Ids of its events, in order of time.', ({ events }) =>
    events.map((event) => event.id),
  ),
  mechanisms: field(
    listed,
    'Ids of the mechanisms that join the two alone.',
    (relation, { record }) => mechanismsBetween(record, relation).map(({ id }) => id),
  ),
  commitments: field(
    listed,
    'Keys of what either promised in these events.',
    (relation, { record }) => commitmentsBetween(record, relation).map(({ key }) => key),
  ),
  files: field(scopeFiles, 'Its own feeds, calendar and table.', ({ id }, { urls }) =>
    toScopeLinks(`bilateral/${id}/`, urls),
  ),
};
