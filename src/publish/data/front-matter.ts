/** The head of an event as it is written, from the event's file of the API. Safe for browsers. */
import type { Path } from '../../domain/place.ts';
import { event } from '../../domain/schema/event.ts';
import type { Written } from '../../source/entry-text.ts';
import { keysAt } from '../../source/issues.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the API calls by another name than the head, at the key of a list. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mechanisms: { by: 'replaced_by' },
  expectations: { date: 'voiced' },
};

/** The keys of the head of an event, in the order of its schema; what the event has not is not there. */
export function frontMatterOf(published: Json): Record<string, Written> {
  const head = mapAt([], published);
  const expectations = head['expectations'] as readonly Record<string, Written>[] | undefined;
  if (!expectations) return head;
  // The API says of each expectation when it was voiced; the head, where that is not the event's date.
  const own = expectations.map(({ date, ...rest }) =>
    date === undefined || date === head['date'] ? rest : { ...rest, date },
  );
  return { ...head, expectations: own };
}

/** The map of keys at a path of the schema. */
function mapAt(path: Path, json: Json): Record<string, Written> {
  const renamed = RENAMED[String(path[0])] ?? {};
  return Object.fromEntries(
    keysAt(event, path).flatMap((key): [string, Written][] => {
      const value = written(json[renamed[key] ?? key], [...path, key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function written(value: unknown, path: Path): Written | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value as number);
  if ('edtf' in value) return String(value.edtf);
  if (!Array.isArray(value)) return mapAt(path, value as Json);
  const items = value.map((item: unknown) =>
    typeof item === 'string' ? item : mapAt([...path, 0], item as Json),
  );
  return items.length === 0 ? undefined : items;
}
