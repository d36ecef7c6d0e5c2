/** Countries and organisations. */
import { parseEdtf } from '../../../domain/date.ts';
import { organisationKinds, regions } from '../../../domain/vocabulary/index.ts';
import { stancesOfParty } from '../../../record/lineage.ts';
import type { Country, Organisation, Party } from '../../../record/types.ts';
import { pageOf } from '../../paths.ts';
import { toApiDate } from '../api/date.ts';
import { scopeFiles, toScopeLinks } from '../api/scope-links.ts';
import { byEarlierName, fieldsOf } from './field.ts';
import { sourceFields } from './source.ts';
import { stanceFields } from './stance.ts';
import { date, idIn, listed, optional, sourceRef, text, uri, word } from './types.ts';

const party = fieldsOf<Party>();
const url = party.field(uri, 'Its page.', ({ folder, id }, { urls }) => pageOf(urls, folder, id));
const common = {
  aliases: party.field(listed, 'Other names. Deprecated: read `also_known_as`.', (one) => [
    ...one.also_known_as,
  ]),
  also_known_as: party.field(listed, 'Other names.', (one) => [...one.also_known_as]),
  wikidata: party.field(optional(text), 'Wikidata id.', ({ wikidata }) => wikidata ?? null),
  former_ids: party.field(listed, 'Earlier ids of the entry.', (one) => [...one.former_ids]),
  events: party.field(listed, 'Ids of its events, in order of time.', ({ id }, { record }) =>
    (record.eventsOf.parties.get(id) ?? []).map((event) => event.id),
  ),
  stances: party.list(stanceFields, 'Where it stands on each norm.', ({ id }, { record }) =>
    stancesOfParty(record, id),
  ),
  sources: party.list(sourceFields, 'What its page rests on.', ({ sources }) => sources),
  files: party.field(scopeFiles, 'Its own feeds, calendar and table.', ({ folder, id }, { urls }) =>
    toScopeLinks(`${folder}/${id}/`, urls),
  ),
};

const country = fieldsOf<Country>();
/** A country. */
export const countryFields = {
  id: country.field(text, 'ISO 3166-1 alpha-2 code in lower case.', ({ id }) => id),
  url,
  name: country.field(text, 'Short name in English by the naming policy.', ({ name }) => name),
  iso_alpha3: country.field(text, 'ISO 3166-1 alpha-3 code.', (one) => one.iso_alpha3),
  region: country.field(word(regions), 'UN M49 region.', ({ region }) => region),
  naming_note: country.field(
    optional(text),
    'Why this name is used, where it is disputed.',
    (one) => one.naming_note ?? null,
  ),
  ...common,
};

const membership = fieldsOf<Organisation['members'][number]>();
/** A stretch of time in which a party was a member. */
export const membershipFields = {
  party: membership.field(idIn('parties'), 'Id of the member.', ({ party: id }) => id),
  from: membership.field(
    optional(date),
    'When it joined; null where the source gives no date.',
    ({ from }) => (from === undefined ? null : toApiDate(parseEdtf(from))),
    'from',
  ),
  to: membership.field(
    optional(date),
    'When it left or was suspended; null while it is a member.',
    ({ to }) => (to === undefined ? null : toApiDate(parseEdtf(to))),
    'to',
  ),
  source: membership.field(
    sourceRef,
    'Source within the organisation’s entry.',
    ({ source }) => source,
  ),
};

const organisation = fieldsOf<Organisation>();
const sortOfOrganisation = organisation.field(
  word(organisationKinds),
  'What sort of organisation it is.',
  ({ kind }) => kind,
);
/** An organisation or group of states. */
export const organisationFields = {
  id: organisation.field(
    text,
    'Short name; shares one set of ids with the countries.',
    ({ id }) => id,
  ),
  url,
  name: organisation.field(text, 'Name in English.', ({ name }) => name),
  short_name: organisation.field(
    optional(text),
    'Usual short name.',
    (one) => one.short_name ?? null,
  ),
  organisation_kind: sortOfOrganisation,
  kind: byEarlierName(sortOfOrganisation, 'organisation_kind'),
  members: organisation.list(
    membershipFields,
    'Its members, of those that have an entry.',
    ({ members }) => members,
  ),
  ...common,
};
