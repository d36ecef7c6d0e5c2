/** Linked data for search engines: JSON-LD 1.1 in the terms of schema.org. */
import type {
  Dataset,
  DefinedTerm,
  Event as SchemaEvent,
  Graph,
  Thing,
  WebPage,
  WithContext,
} from 'schema-dts';
import { standings, term } from '../../domain/vocabulary/index.ts';
import { partiesOf } from '../../record/parties.ts';
import { stepsOf } from '../../record/dossiers.ts';
import { namesOf } from '../../record/entries.ts';
import type {
  Actor,
  Dossier,
  Event,
  Mechanism,
  Norm,
  Party,
  TrackerRecord,
} from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { catalogue, isFamily } from '../data/catalogue.ts';
import { citedDossier, citedEvent } from '../citation/item.ts';
import type { CitedEntry } from '../citation/item.ts';
import { DATASET_DESCRIPTION, LICENCE, revisionOf, SITE_NAME } from '../identity.ts';
import { absolute, pageOf } from '../paths.ts';
import type { CitedPage } from './cited-page.ts';

/** Linked data that a page may carry. */
export type JsonLd = WithContext<WebPage> | WithContext<Dataset> | WithContext<DefinedTerm> | Graph;

const CONTEXT = 'https://schema.org';

/** What the id of an entity of Wikidata stands behind (Wikidata, data access). */
const WIKIDATA = 'http://www.wikidata.org/entity/';

/**
 * Linked data as the text of a `<script type="application/ld+json">`. `<` is written as an escape
 * (RFC 8259 §7), so that no text can end the element (HTML standard §4.12.1.3).
 */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The page of an event: a web page about an event, cited at its revision. */
export function eventPage(record: TrackerRecord, event: Event, urls: Urls): WithContext<WebPage> {
  return {
    ...sitePage(pageOfEntry(citedEvent(record, event, urls)), urls, schemaEvent(event)),
    datePublished: event.added,
    mentions: partiesOf(record, event).map(partyThing),
  };
}

/** The page about the data: the record as a data set with its downloads. */
export function dataset(record: TrackerRecord, urls: Urls): WithContext<Dataset> {
  const years = record.events.map(({ year }) => year);
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': absolute(urls, 'data/'),
    url: absolute(urls, 'data/'),
    name: SITE_NAME,
    description: DATASET_DESCRIPTION,
    keywords: ['cyber norms', 'cyber diplomacy', 'international law', 'cybersecurity'],
    license: LICENCE.url,
    isAccessibleForFree: true,
    inLanguage: 'en',
    version: revisionOf(record),
    dateModified: revisionOf(record),
    ...(years.length > 0 && {
      temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
    }),
    creator: publisher(urls),
    publisher: publisher(urls),
    distribution: catalogue
      .filter(
        (listing) =>
          !isFamily(listing) &&
          ['api', 'tables', 'database', 'citations'].includes(listing.section),
      )
      .map(({ path, title, mediaType }) => ({
        '@type': 'DataDownload' as const,
        name: title,
        encodingFormat: mediaType,
        contentUrl: absolute(urls, path),
      })),
  };
}

/** The page of a norm: a defined term of the record, and no law. */
export function normTerm(norm: Norm, urls: Urls): WithContext<DefinedTerm> {
  const url = pageOf(urls, 'norms', norm.id);
  return {
    '@context': CONTEXT,
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: norm.title,
    alternateName: [norm.short, ...norm.also_known_as],
    description: `${norm.summary} (${term(standings, norm.standing).label})`,
    termCode: norm.un_paragraph === undefined ? norm.id : `A/70/174 ${norm.un_paragraph}`,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': absolute(urls, 'norms/'),
      name: `Norms in the ${SITE_NAME}`,
    },
  };
}

/** An actor as the subject of its page: a body with all its names, and nothing of whose it is. */
export function actorThing(actor: Actor): Thing {
  const sameAs = [
    ...(actor.mitre === undefined ? [] : [`https://attack.mitre.org/groups/${actor.mitre}/`]),
    ...(actor.wikidata === undefined ? [] : [`${WIKIDATA}${actor.wikidata}`]),
  ];
  return {
    '@type': actor.actor_kind === 'persona' ? 'Thing' : 'Organization',
    name: actor.name,
    alternateName: namesOf(actor).slice(1),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

/** A standing channel as the subject of its page. */
export function mechanismThing(mechanism: Mechanism): Thing {
  return {
    '@type': 'Thing',
    name: mechanism.name,
    alternateName: namesOf(mechanism).slice(1),
    description: mechanism.summary,
  };
}

/** A page of the site, at its revision; `about` is its subject, where it has one. */
export function sitePage(
  { title, description, url, revised }: CitedPage,
  urls: Urls,
  about?: Thing | readonly Thing[],
): WithContext<WebPage> {
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    ...(description !== undefined && { description }),
    inLanguage: 'en',
    dateModified: revised,
    license: LICENCE.url,
    publisher: publisher(urls),
    isPartOf: { '@type': 'Dataset', '@id': absolute(urls, 'data/'), name: SITE_NAME },
    ...(about !== undefined && { about }),
  };
}

/** The page of a story: a web page whose subject is the list of its events, oldest first. */
export function dossierPage(
  record: TrackerRecord,
  dossier: Dossier,
  urls: Urls,
): WithContext<WebPage> {
  return {
    ...sitePage(pageOfEntry(citedDossier(record, dossier, urls)), urls),
    datePublished: dossier.added,
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: stepsOf(record, dossier).map(({ n, event }) => ({
        '@type': 'ListItem',
        position: n,
        name: event.title,
        url: pageOf(urls, 'events', event.id),
      })),
    },
  };
}

function pageOfEntry({ title, summary, url, revised }: CitedEntry): CitedPage {
  return { title, description: summary, url, revised };
}

function publisher(urls: Urls) {
  return { '@type': 'Organization' as const, name: SITE_NAME, url: absolute(urls, '') };
}

function schemaEvent(event: Event): SchemaEvent {
  const { date } = event;
  const known = !date.approximate && !date.uncertain && date.precision !== 'unspecified';
  const [start, end] = date.edtf.split('/');
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    // ISO 8601 has reduced precision, but no doubt: an uncertain date is left to the description.
    ...(known && start !== undefined && { startDate: start }),
    ...(known && start !== undefined && { endDate: end ?? start }),
    ...(event.place !== undefined && {
      location: { '@type': 'Place', name: event.place },
    }),
  };
}

/** A state or an organisation as the subject of a page. */
export function partyThing(party: Party): Thing {
  return {
    '@type': party.folder === 'countries' ? 'Country' : 'Organization',
    name: party.name,
    ...(party.wikidata !== undefined && {
      sameAs: `${WIKIDATA}${party.wikidata}`,
    }),
  };
}
