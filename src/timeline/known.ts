/** Values of an address as people write them, made the ids of the index. */
import { nameKey } from '../domain/names.ts';
import type { TimelineIndex } from './index.ts';
import type { Query } from './query.ts';
import { perFacet } from './query.ts';
import { choicesOf } from './select.ts';

/**
 * The query with the ids of the values that it names by their labels or otherwise spelt, such as
 * `country=China` or `role=Alleged actor`; what is no value of the record stays as it was written.
 */
export function knownQuery(index: TimelineIndex, query: Query): Query {
  return {
    ...query,
    ...perFacet(({ id: facet }) => {
      const asked = query[facet];
      const choices = choicesOf(index, facet);
      const ids = new Set(asked.length === 0 ? [] : choices.map(([id]) => id));
      const all = asked.map((value) => {
        if (ids.has(value)) return value;
        const key = nameKey(value);
        const named = choices.find(([id, label]) => nameKey(id) === key || nameKey(label) === key);
        return named?.[0] ?? value;
      });
      return [...new Set(all)];
    }),
  };
}
