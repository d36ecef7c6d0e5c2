/** The published files as an OpenAPI 3.1 description, for clients that are generated or that find their way. */
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { contentType } from '../hosting/media-types.ts';
import {
  DATASET_DESCRIPTION,
  LICENCE,
  revisionOf,
  SHAPES_VERSION,
  SITE_NAME,
} from '../identity.ts';
import { absolute, apiPath, apiSchemaPath } from '../paths.ts';
import { catalogue, isFamily, sections } from './catalogue.ts';
import type { Listing } from './catalogue.ts';
import { apiSchema, apiShapes } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The OpenAPI document (3.1.1): a path for each file or family of files of the catalogue, and the JSON
 * Schemas of the API as components. Its version is that of the shapes with the revision of the record.
 */
export function openApi(record: TrackerRecord, urls: Urls) {
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: SITE_NAME,
      version: `${SHAPES_VERSION}+${revisionOf(record)}`,
      summary: 'Static files: read only, no key, no limits, the same for everybody.',
      description: DATASET_DESCRIPTION,
      license: { name: LICENCE.title, identifier: LICENCE.id },
    },
    // Nothing asks who somebody is, which some programs want to be told.
    security: [],
    servers: [{ url: absolute(urls, '').replace(/\/$/, '') }],
    externalDocs: {
      url: absolute(urls, 'data/'),
      description: 'The files, their columns and examples',
    },
    tags: Object.entries(sections)
      .filter(([id]) => catalogue.some(({ section }) => section === id))
      .map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(catalogue.map((listing) => [`/${listing.path}`, pathItem(listing)])),
    components: {
      schemas: Object.fromEntries(
        Object.keys(apiShapes).map((name) => [name, component(apiSchema(name, urls))]),
      ),
    },
  };
}

/** A schema as a part of this document: with no address and dialect of its own. */
function component(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keyword.startsWith('$')));
}

/** What can be asked of one file: to be read. */
function pathItem(listing: Listing) {
  const family = isFamily(listing);
  const headers = { ETag: { description: 'Version of the file.', schema: { type: 'string' } } };
  return {
    get: {
      operationId: listing.path.replace(/\/$/, '').replaceAll(/[^a-zA-Z0-9]+/g, '_'),
      summary: listing.title,
      tags: [listing.section],
      ...(family && { parameters: [idParameter(listing)] }),
      responses: {
        200: { description: listing.title, headers, content: contentOf(listing) },
        304: { description: 'The version that `If-None-Match` names is still the latest.' },
        ...(family && { 404: { description: 'There is no such file.' } }),
      },
    },
  };
}

/** The id in the address of a family, and where the ids are listed. */
function idParameter({ ids = '' }: Listing) {
  return {
    name: 'id',
    in: 'path',
    required: true,
    description: `The id of an item of /${apiPath(ids)}.`,
    schema: { type: 'string' },
  };
}

/** The media type of a file with its schema. Bytes have none (OpenAPI 3.1.1 §4.8.14.4). */
function contentOf({ path, mediaType, schema, schemaOfWithdrawn }: Listing) {
  const refs = [schema, schemaOfWithdrawn]
    .flatMap((file) => Object.keys(apiShapes).filter((name) => apiSchemaPath(name) === file))
    .map((name) => ({ $ref: `#/components/schemas/${name}` }));
  if (refs.length > 0)
    return { [mediaType]: { schema: refs.length === 1 ? refs[0] : { anyOf: refs } } };
  const isText = !mediaType.includes('json') && contentType(path).includes('charset');
  return { [mediaType]: isText || path.endsWith('/') ? { schema: { type: 'string' } } : {} };
}
