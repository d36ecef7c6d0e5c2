/** Countries and organisations in the API. */
import { z } from 'zod';
import { ids, organisationKinds, regions } from '../../../domain/vocabulary/index.ts';
import { stancesOfParty } from '../../../record/lineage.ts';
import type { Country, Organisation, Party, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { pageOf } from '../../paths.ts';
import { address } from './date.ts';
import { scopeLinks, toScopeLinks } from './scope-links.ts';
import { apiSource, toApiSource } from './source.ts';
import { apiStance, toApiStance } from './stance.ts';

const common = {
  aliases: z.array(z.string()).describe('Other names.'),
  wikidata: z.string().nullable().describe('Wikidata id.'),
  former_ids: z.array(z.string()).describe('Earlier ids of the entry.'),
  events: z.array(z.string()).describe('Ids of its events, in order of time.'),
  stances: z.array(apiStance).describe('Where it stands on each norm.'),
  sources: z.array(apiSource).describe('What its page rests on.'),
  files: scopeLinks,
};

/** A country. */
export const apiCountry = z.strictObject({
  id: z.string().describe('ISO 3166-1 alpha-2 code in lower case.'),
  url: address.describe('Its page.'),
  name: z.string().describe('Short name in English by the naming policy.'),
  iso_alpha3: z.string().describe('ISO 3166-1 alpha-3 code.'),
  region: z.enum(ids(regions)).describe('UN M49 region.'),
  naming_note: z.string().nullable().describe('Why this name is used, where it is disputed.'),
  ...common,
});

/** An organisation or group of states. */
export const apiOrganisation = z.strictObject({
  id: z.string().describe('Short name; shares one set of ids with the countries.'),
  url: address.describe('Its page.'),
  name: z.string().describe('Name in English.'),
  short_name: z.string().nullable().describe('Usual short name.'),
  kind: z.enum(ids(organisationKinds)).describe('What sort of organisation it is.'),
  ...common,
});

/** A country, for the API. */
export function toApiCountry(record: TrackerRecord, country: Country, urls: Urls) {
  return {
    id: country.id,
    url: pageOf(urls, 'countries', country.id),
    name: country.name,
    iso_alpha3: country.iso_alpha3,
    region: country.region,
    naming_note: country.naming_note ?? null,
    ...toCommon(record, country, urls),
  };
}

/** An organisation, for the API. */
export function toApiOrganisation(record: TrackerRecord, organisation: Organisation, urls: Urls) {
  return {
    id: organisation.id,
    url: pageOf(urls, 'organisations', organisation.id),
    name: organisation.name,
    short_name: organisation.short_name ?? null,
    kind: organisation.kind,
    ...toCommon(record, organisation, urls),
  };
}

function toCommon(record: TrackerRecord, party: Party, urls: Urls) {
  return {
    aliases: [...party.also_known_as],
    wikidata: party.wikidata ?? null,
    former_ids: [...party.former_ids],
    events: (record.eventsOf.parties.get(party.id) ?? []).map(({ id }) => id),
    stances: stancesOfParty(record, party.id).map(toApiStance),
    sources: party.sources.map(toApiSource),
    files: toScopeLinks(`${party.folder}/${party.id}/`, urls),
  };
}
