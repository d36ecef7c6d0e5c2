import { kindRow } from '../../domain/kinds.ts';
import { compoundsIn } from '../../markdown/facts.ts';
import { namesOf } from '../entries.ts';
import type { AnyEntry } from '../types.ts';
import type { Problem, Rule } from './rule.ts';

export const rawId: Rule = {
  id: 'raw-id',
  summary:
    'A body, coverage.md and every text of a head name entries in words, never by their raw ids.',
  *check({ entries, texts }) {
    const ids = rawIds(entries);
    const problem = (word: string) => ({
      message: `"${word}" is the id of an entry and means nothing to readers`,
      hint: `say it in words; a body may link to ${ids.get(word)}:${word}`,
    });
    for (const entry of entries)
      for (const { path, text } of textsOf(entry))
        for (const { word } of compoundsIn(text))
          if (ids.has(word)) yield { entry, path, ...problem(word) } satisfies Problem;
    for (const entry of texts)
      for (const { line, column, word } of entry.body.compounds)
        if (ids.has(word))
          yield { entry, at: { line, column }, ...problem(word) } satisfies Problem;
  },
};

/**
 * The ids and former ids that no reader takes for a word, with the word of their kind. An id of two or
 * three words that stand in the entry’s own name is a word of the language, such as `capacity-building`
 * or, before a noun, `points-of-contact`.
 */
function rawIds(entries: readonly AnyEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap((entry) => {
      const names = namesOf(entry).map((name) => name.toLowerCase().replaceAll(' ', '-'));
      const isWord = (id: string) =>
        id.split('-').length <= 3 && names.some((name) => name.includes(id));
      return [entry.id, ...entry.former_ids]
        .filter((id) => !isWord(id))
        .map((id) => [id, kindRow(entry.folder).word] as const);
    }),
  );
}

/** The texts of a head with their paths; what holds no blank is an id, a date, a word or an address. */
function* textsOf(entry: AnyEntry): Iterable<{ path: (string | number)[]; text: string }> {
  for (const key of Object.keys(kindRow(entry.folder).schema.shape))
    yield* textsIn((entry as unknown as Readonly<Record<string, unknown>>)[key], [key]);
}

function* textsIn(
  value: unknown,
  path: (string | number)[],
): Iterable<{ path: (string | number)[]; text: string }> {
  if (typeof value === 'string') {
    if (value.includes(' ')) yield { path, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}
