import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Path } from '../../source/front-matter.ts';
import type { AnyEntry } from '../types.ts';
import type { Rule } from './rule.ts';

/** Every place in a head where an entry names an event. */
function* eventRefs(entry: AnyEntry): Iterable<{ id: string; path: Path }> {
  if (entry.folder === 'norms') {
    for (const [i, { event }] of entry.texts.entries()) {
      if (event !== undefined) yield { id: event, path: ['texts', i, 'event'] };
    }
  }
  if (entry.folder !== 'events') return;
  for (const [i, { event }] of entry.links.entries())
    yield { id: event, path: ['links', i, 'event'] };
  for (const [i, { settled_by: id }] of entry.expectations.entries()) {
    if (id !== undefined) yield { id, path: ['expectations', i, 'settled_by'] };
  }
}

export const eventExists: Rule = {
  id: 'event-exists',
  summary: 'Every event that an entry names exists.',
  *check({ record, entries, exists }) {
    const known = [...record.byId.events.keys()];
    for (const entry of entries) {
      for (const { id, path } of eventRefs(entry)) {
        if (exists('events', id)) continue;
        yield { entry, path, message: `no event "${id}"`, hint: didYouMean(id, known) };
      }
    }
  },
};
