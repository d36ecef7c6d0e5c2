/**
 * References: keys of front matter that name something else. Each is declared in its schema, where the
 * key stands; the checks, the choices of the JSON Schemas and the uses of sources read them from there.
 */
import { z } from 'zod';

/** What a key names. */
export interface ReferenceMeta {
  /**
   * What the id is an id of: a set of entries (`parties`, `norms` …), or `commitments` of any event,
   * `sources` of the same entry, `views` of a norm.
   */
  readonly names: string;
  /** For a part of another entry: the key beside this one that names that entry. */
  readonly of?: string;
}

const declared = z.registry<ReferenceMeta>();

/** Declares that a text of a schema names something; the schema is the same otherwise. */
export function reference<T extends z.ZodType>(names: string, text: T, of?: string): T {
  declared.add(text, of === undefined ? { names } : { names, of });
  return text;
}

/** A key of a schema that names something. */
export interface DeclaredReference extends ReferenceMeta {
  /** Keys from the top of the front matter; `[]` stands for the items of a list. */
  readonly path: readonly string[];
}

const known = new WeakMap<z.ZodType, readonly DeclaredReference[]>();

/** The references that a schema declares, in the order of its keys. */
export function referencesOf(schema: z.ZodType): readonly DeclaredReference[] {
  let found = known.get(schema);
  if (!found) known.set(schema, (found = gather(schema, [])));
  return found;
}

interface Definition {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
}

function gather(schema: z.ZodType, path: readonly string[]): DeclaredReference[] {
  const meta = declared.get(schema);
  if (meta) return [{ ...meta, path }];
  const { shape = {}, element, innerType, in: input } = schema.def as Definition;
  const wrapped = innerType ?? input;
  return [
    ...(wrapped ? gather(wrapped, path) : []),
    ...(element ? gather(element, [...path, '[]']) : []),
    ...Object.entries(shape).flatMap(([key, part]) => gather(part, [...path, key])),
  ];
}

/** A reference that an entry makes. */
export interface Reference {
  /** Keys and indexes from the top of the front matter. */
  readonly path: readonly (string | number)[];
  readonly names: string;
  /** What is named; of a source without its locator. */
  readonly id: string;
  /** For a part of another entry: the id of that entry. */
  readonly of?: string | undefined;
  /** The map of keys in which the reference stands. */
  readonly beside: Keys;
}

/** Every reference that a front matter makes, in the order of its schema. */
export function* referencesIn(schema: z.ZodType, data: unknown): Iterable<Reference> {
  for (const { path, names, of } of referencesOf(schema)) {
    for (const { value, at, beside } of valuesAt(data, path)) {
      const id = names === 'sources' ? (value.split(':')[0] ?? '') : value;
      const owner = of === undefined ? undefined : String(beside[of]);
      yield { path: at, names, id, of: owner, beside };
    }
  }
}

type Keys = Readonly<Record<string, unknown>>;

interface Found {
  readonly value: string;
  readonly at: readonly (string | number)[];
  /** The map of keys that holds the value. */
  readonly beside: Keys;
}

function valuesAt(
  value: unknown,
  path: readonly string[],
  at: readonly (string | number)[] = [],
  beside: Keys = {},
): Found[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ value, at, beside }] : [];
  if (step === '[]') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, index) => valuesAt(item, rest, [...at, index], beside));
  }
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Keys)[step], rest, [...at, step], value as Keys);
}
