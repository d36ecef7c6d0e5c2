/**
 * JSON Schema (draft 2020-12) from the zod schemas: what the API answers, and, for editors, what the
 * head of an entry may hold, with the ids of the record as enumerations.
 */
import { z } from 'zod';
import type { Kind } from '../../domain/kinds.ts';
import { kindRow, namespaces } from '../../domain/kinds.ts';
import { referencesOf } from '../../domain/references.ts';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { apiFiles, eventFileShape } from './api/files.ts';
import { indexShape } from './api/index-file.ts';
import { withdrawnFileShape } from './withdrawn.ts';
import { SITE_NAME } from '../identity.ts';
import { absolute, apiSchemaPath, entrySchemaPath } from '../paths.ts';

/** A JSON Schema as plain data, as far as this module looks into it. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  enum?: unknown[];
}

/** The shape of each answer of the API by the name of its schema. */
export const apiShapes: Readonly<Record<string, z.ZodObject>> = {
  index: indexShape,
  event: eventFileShape,
  'withdrawn-event': withdrawnFileShape,
  ...Object.fromEntries(apiFiles.map(({ name, shape }) => [name, shape])),
};

/** The schema of an answer of the API. It lets keys pass that a later version may add. */
export function apiSchema(name: string, urls: Urls): JsonSchema {
  const shape = apiShapes[name];
  if (!shape) throw new RangeError(`the API has no answer "${name}"`);
  const schema = z.toJSONSchema(shape, {
    io: 'output',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return titled(schema, absolute(urls, apiSchemaPath(name)), `${SITE_NAME} API: ${name}`);
}

/** Keys whose text YAML reads as a number when it stands without quotation marks, such as `2015`. */
const NUMERIC = ['date', 'due', 'from', 'to', 'round', 'paragraph'];

/** The schema of the head of an entry, for editors (YAML language servers) and their forms. */
export function entrySchema(kind: Kind, record: TrackerRecord, urls: Urls): JsonSchema {
  const { word, schema: head } = kindRow(kind);
  const schema = titled(
    z.toJSONSchema(head, { io: 'input' }),
    absolute(urls, entrySchemaPath(word)),
    `${SITE_NAME}: ${word}`,
  );
  for (const { path, names, of } of referencesOf(head)) {
    // Which parts another entry has follows from a key beside; a list for all would offer wrong ones.
    const ids = of === undefined ? choicesOf(record, names) : [];
    if (ids.length > 0) at(schema, path).enum = ids;
  }
  suitEditors(schema);
  return schema;
}

function titled(schema: object, id: string, title: string): JsonSchema {
  const { $schema, ...rest } = schema as JsonSchema;
  return { $schema, $id: id, title, ...rest };
}

/** The ids that a key may name, in order; none where they are parts of the same entry or not yet known. */
function choicesOf(record: TrackerRecord, names: string): string[] {
  if (names === 'commitments') return record.commitments.map(({ key }) => key);
  const namespace = namespaces.find((name) => name === names);
  return namespace ? [...record.byId[namespace].keys()].toSorted() : [];
}

/** The part of a schema at a path, in which `[]` stands for the items of a list. */
function at(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const found = path.reduce<JsonSchema | undefined>(
    (part, key) => (key === '[]' ? part?.items : part?.properties?.[key]),
    schema,
  );
  if (!found) throw new RangeError(`the schema has nothing at ${path.join('.')}`);
  return found;
}

/** Lets numbers stand for their text, and addresses hold letters of any script (IRI, RFC 3987). */
function suitEditors(schema: JsonSchema): void {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (property.type === 'string' && NUMERIC.includes(key)) property.type = ['string', 'integer'];
    if (property['format'] === 'uri') property['format'] = 'iri';
    suitEditors(property);
  }
  if (schema.items) suitEditors(schema.items);
}
