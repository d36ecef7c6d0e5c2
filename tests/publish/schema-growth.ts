/** What a JSON Schema has lost since it was published: fields, types, and fields that are always there. */

interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Every loss between two versions of a schema, each in words. Additions are none. */
export function lost(before: Schema, after: Schema, at: string): string[] {
  const [was, is] = [typesOf(before), typesOf(after)];
  if (was !== is) return [`${at} was ${was} and is ${is}`];
  const [old, now] = [objectOf(before), objectOf(after)];
  const fields = Object.entries(old.properties ?? {}).flatMap(([name, schema]) => {
    const found = now.properties?.[name];
    return found ? lost(schema, found, `${at}.${name}`) : [`${at}.${name} has disappeared`];
  });
  const required = (old.required ?? [])
    .filter((name) => now.properties?.[name] && !now.required?.includes(name))
    .map((name) => `${at}.${name} is no longer required`);
  const items = old.items && now.items ? lost(old.items, now.items, `${at}[]`) : [];
  return [...fields, ...required, ...items];
}

/** The types that a schema allows, in a fixed order. */
function typesOf(schema: Schema): string {
  const types = schema.anyOf ? schema.anyOf.map(typesOf) : [schema.type ?? 'anything'];
  return [...new Set(types.flat())].toSorted().join('|');
}

/** The part of a schema that describes an object or a list, where it may also be null. */
function objectOf(schema: Schema): Schema {
  return schema.anyOf?.find(({ properties, items }) => properties ?? items) ?? schema;
}
