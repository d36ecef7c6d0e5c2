import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Path } from '../../source/front-matter.ts';
import type { AnyEntry } from '../types.ts';
import type { Rule } from './rule.ts';

/** Every place where an entry names a mechanism. */
function* mechanismRefs(entry: AnyEntry): Iterable<{ id: string; path: Path }> {
  if (entry.folder === 'mechanisms' && entry.parent !== undefined) {
    yield { id: entry.parent, path: ['parent'] };
  }
  if (entry.folder !== 'events') return;
  for (const [i, { mechanism, by }] of entry.mechanisms.entries()) {
    yield { id: mechanism, path: ['mechanisms', i, 'mechanism'] };
    if (by !== undefined) yield { id: by, path: ['mechanisms', i, 'by'] };
  }
}

export const mechanismExists: Rule = {
  id: 'mechanism-exists',
  summary: 'Every mechanism that an entry names has a page.',
  *check({ record, entries, exists }) {
    const known = [...record.byId.mechanisms.keys()];
    for (const entry of entries) {
      for (const { id, path } of mechanismRefs(entry)) {
        if (exists('mechanisms', id)) continue;
        yield { entry, path, message: `no mechanism "${id}"`, hint: didYouMean(id, known) };
      }
    }
  },
};
