/** The shapes of the API as TypeScript declarations, from the JSON Schemas that describe each answer. */
import type { Urls } from '../../site/urls.ts';
import { absolute } from '../paths.ts';
import { SHAPES_VERSION, SITE_NAME } from '../identity.ts';
import { apiSchema, apiShapes } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * A module of declarations: an interface for each answer of the API, such as `EventsFile` of
 * `events.json`. Later versions may add keys and words, so programs should let unknown ones pass.
 */
export function typesText(urls: Urls): string {
  const answers = Object.keys(apiShapes).map((name) => {
    const schema = apiSchema(name, urls);
    return `${comment(`The answer that ${String(schema['$id'])} describes.`, '')}export interface ${typeName(name)} ${typeOf(schema, '')}\n`;
  });
  return [
    `// ${SITE_NAME}, the shapes of its API, version ${SHAPES_VERSION}: ${absolute(urls, 'data/')}\n`,
    ...answers,
  ].join('\n');
}

/** The name of an answer's type: `withdrawn-event` is `WithdrawnEventFile`. */
export function typeName(name: string): string {
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}File`;
}

/** A schema as a type; what it does not say is `unknown`. */
function typeOf(schema: JsonSchema, indent: string): string {
  const { type, enum: words, const: only, anyOf, properties, items } = schema;
  if (only !== undefined) return JSON.stringify(only);
  if (words) return words.map((word) => JSON.stringify(word)).join(' | ');
  if (Array.isArray(anyOf)) {
    return anyOf.map((one) => typeOf(one as JsonSchema, indent)).join(' | ');
  }
  if (Array.isArray(type)) {
    return type.map((one) => typeOf({ ...schema, type: one }, indent)).join(' | ');
  }
  if (type === 'array') return `readonly (${items ? typeOf(items, indent) : 'unknown'})[]`;
  if (type === 'object') {
    return properties ? objectType(schema, properties, indent) : recordType(schema, indent);
  }
  return PLAIN[type ?? ''] ?? 'unknown';
}

const PLAIN: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

function objectType(
  { required }: JsonSchema,
  properties: Readonly<Record<string, JsonSchema>>,
  indent: string,
): string {
  const inner = `${indent}  `;
  const needed = new Set(Array.isArray(required) ? required : []);
  const lines = Object.entries(properties).map(([key, schema]) => {
    const name = /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key);
    const optional = needed.has(key) ? '' : '?';
    return `${comment(schema['description'], inner)}${inner}readonly ${name}${optional}: ${typeOf(schema, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function recordType({ additionalProperties: values }: JsonSchema, indent: string): string {
  const value =
    typeof values === 'object' && values !== null
      ? typeOf(values as JsonSchema, indent)
      : 'unknown';
  return `Readonly<Record<string, ${value}>>`;
}

/** A description as a comment on a line of its own, which no text can end. */
function comment(description: unknown, indent: string): string {
  return typeof description === 'string'
    ? `${indent}/** ${description.replaceAll('*/', '* /')} */\n`
    : '';
}
