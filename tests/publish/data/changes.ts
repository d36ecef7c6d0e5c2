/** Changes to what editors write, for tests that every key reaches what is published. */
import type { Kind } from '../../../src/domain/kinds.ts';
import type { JsonSchema } from '../../../src/publish/data/json-schema.ts';
import { buildRecord } from '../../../src/record/build.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { fullEntries } from '../full-record.ts';
import { AS_OF } from '../records.ts';

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

/** The full record, its values at one path replaced; undefined when no entry has that path. */
export function changed(kind: Kind, path: string): TrackerRecord | undefined {
  const entries = structuredClone(fullEntries);
  const steps = path.replaceAll('[]', '.[]').split('.');
  const found = entries.filter((entry) => entry.kind === kind && change(entry.data, steps));
  return found.length === 0 ? undefined : buildRecord(entries, AS_OF);
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
  reported: 'confirmed',
  'alleges-breach': 'affirms',
  invoked: 'assigned',
  high: 'moderate',
  upheld: 'lapsed',
  breached: 'not-met',
  kept: 'renewed',
  happened: 'open',
  official: 'press',
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
  // Another source, at another place in it.
  if (text.startsWith('gazette:')) return `${text.replace('gazette', 'paper')}x`;
  return WORDS[text] ?? `${text}x`;
}
