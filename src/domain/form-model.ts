/**
 * What a form must ask, from a schema: a field a key, with the words that describe it there and the
 * choices of its vocabulary. The form of contributors is made from this, so that a new key is asked too.
 */
import { z } from 'zod';
import { referencesOf } from './references.ts';
import { vocabularies } from './vocabulary/index.ts';
import type { Term } from './vocabulary/index.ts';

/** What a field asks, whatever it asks for. */
interface Asked {
  /** Key of the schema; empty for an item of a list. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
}

/** A field of a form. */
export type FormField = Asked &
  (
    | { readonly control: 'text'; readonly max: number | undefined }
    | { readonly control: 'choice'; readonly options: readonly Choice[] }
    /** The id of something: of an entry of these (`parties`, `norms` …), or of a part of one. */
    | { readonly control: 'reference'; readonly names: string }
    | { readonly control: 'list'; readonly item: FormField }
    | { readonly control: 'group'; readonly fields: readonly FormField[] }
  );
export type Choice = Pick<Term, 'id' | 'label' | 'definition'>;

/** A JSON Schema as far as a form follows it. */
interface Shape {
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** The fields of the front matter that a schema describes, in the order of its keys. */
export function formOf(schema: z.ZodObject): readonly FormField[] {
  const names = new Map(
    referencesOf(schema).map(({ path, names }) => [path.join('.'), names] as const),
  );
  return fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as Shape, '', names);
}

/** What the fields name, whatever they stand in: `parties`, `norms` …, each once. */
export function namedIn(fields: readonly FormField[]): string[] {
  const named = fields.flatMap((field): string[] =>
    field.control === 'reference'
      ? [field.names]
      : field.control === 'list'
        ? namedIn([field.item])
        : field.control === 'group'
          ? namedIn(field.fields)
          : [],
  );
  return [...new Set(named)];
}

type Names = ReadonlyMap<string, string>;

function fieldsOf({ properties = {}, required = [] }: Shape, at: string, names: Names) {
  return Object.entries(properties).map(([key, shape]) =>
    fieldOf(key, shape, at === '' ? key : `${at}.${key}`, required.includes(key), names),
  );
}

function fieldOf(
  key: string,
  shape: Shape,
  at: string,
  required: boolean,
  names: Names,
): FormField {
  const asked = { key, label: labelOf(key), help: shape.description ?? '', required };
  const named = names.get(at);
  if (named !== undefined) return { ...asked, control: 'reference', names: named };
  if (shape.enum) return { ...asked, control: 'choice', options: choicesOf(shape.enum) };
  if (shape.items) {
    const item = fieldOf('', shape.items, `${at}.[]`, true, names);
    return { ...asked, control: 'list', item };
  }
  if (shape.properties) return { ...asked, control: 'group', fields: fieldsOf(shape, at, names) };
  return { ...asked, control: 'text', max: shape.maxLength };
}

/** A key as people read it: `follow_ups` is `Follow ups`. */
function labelOf(key: string): string {
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words of the vocabulary that has these ids. */
function choicesOf(ids: readonly string[]): readonly Choice[] {
  const same = (terms: readonly Term[]) =>
    terms.length === ids.length && terms.every(({ id }) => ids.includes(id));
  const terms: readonly Term[] | undefined = Object.values(vocabularies).find(same);
  return terms ?? ids.map((id) => ({ id, label: labelOf(id), definition: '' }));
}
