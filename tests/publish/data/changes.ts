/** Changes to what editors write, for tests that every key reaches what is published. */
import type { JsonSchema } from '../../../src/publish/data/json-schema.ts';

/** The paths to the plain values that a schema allows, such as `norms[].by[]`. */
export function leaves(schema: JsonSchema, path = ''): string[] {
  const parts = Object.entries(schema.properties ?? {});
  if (parts.length > 0)
    return parts.flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
  return schema.items ? leaves(schema.items, `${path}[]`) : [path];
}

/** Replaces every value at a path in place; false when the path leads to none. */
export function change(value: unknown, steps: readonly string[]): boolean {
  const [step = '', ...rest] = steps;
  if (typeof value !== 'object' || value === null) return false;
  const holder = value as Record<string, unknown>;
  const keys = step === '[]' ? Object.keys(holder) : [step].filter((key) => key in holder);
  return keys
    .map((key) => {
      if (rest.length > 0) return change(holder[key], rest);
      holder[key] = another(holder[key]);
      return true;
    })
    .includes(true);
}

/** Words of vocabularies that something is derived from or looked up, and others in their place. */
const WORDS: Readonly<Record<string, string>> = {
  position: 'summit',
  'no-reply-found': 'not-searched',
  initiator: 'counterpart',
  counterpart: 'addressee',
  met: 'suspended',
  replaced: 'ended',
  accuses: 'denies',
  'responds-to': 'extends',
  reaffirms: 'restates',
  acting: 'subject',
  published: 'announced',
  speech: 'memorandum',
  confirmed: 'reported',
  'alleges-breach': 'affirms',
  invoked: 'assigned',
  high: 'moderate',
  upheld: 'lapsed',
  breached: 'not-met',
  kept: 'renewed',
  happened: 'open',
  press: 'official',
  full: 'excerpt',
  cited: 'excerpt',
  provisional: 'reviewed',
};

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  if (/^\d{4}(-\d\d){0,2}$/.test(text)) return text.replace(/^\d{4}/, '1999');
  if (/^\d{4}-\d\d-\d\d\//.test(text)) return '1999';
  return WORDS[text] ?? `${text}x`;
}
