import { z } from 'zod';
import { commitmentsBetween, mechanismsBetween } from '../../../record/relations.ts';
import type { Party, Relation, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { pageOf } from '../../paths.ts';
import { address, apiDate, toApiDate } from './date.ts';
import { scopeLinks, toScopeLinks } from './scope-links.ts';

const side = z.strictObject({
  id: z.string().describe('Id of the party.'),
  name: z.string().describe('Its name.'),
  url: address.describe('Its page.'),
});

/** Two parties and the events in which they face each other. */
export const apiRelation = z.strictObject({
  id: z
    .string()
    .describe(
      'The two ids in alphabetical order, joined by a hyphen, or by two where an id has one.',
    ),
  url: address.describe('Its page.'),
  parties: z.array(side).describe('The two parties.'),
  first: apiDate.nullable().describe('Date of its first event.'),
  last: apiDate.nullable().describe('Date of its latest event.'),
  events: z.array(z.string()).describe('Ids of its events, in order of time.'),
  mechanisms: z.array(z.string()).describe('Ids of the mechanisms that join the two alone.'),
  commitments: z.array(z.string()).describe('Keys of what either promised in these events.'),
  files: scopeLinks,
});

/** A relation, for the API. */
export function toApiRelation(record: TrackerRecord, relation: Relation, urls: Urls) {
  const { id, a, b, events } = relation;
  const [first, last] = [events[0], events.at(-1)];
  const toSide = ({ id: party, name, folder }: Party) => ({
    id: party,
    name,
    url: pageOf(urls, folder, party),
  });
  return {
    id,
    url: urls.absolute(urls.relation(id)),
    parties: [toSide(a), toSide(b)],
    first: first ? toApiDate(first.date) : null,
    last: last ? toApiDate(last.date) : null,
    events: events.map((event) => event.id),
    mechanisms: mechanismsBetween(record, relation).map((mechanism) => mechanism.id),
    commitments: commitmentsBetween(record, relation).map(({ key }) => key),
    files: toScopeLinks(`bilateral/${id}/`, urls),
  };
}
