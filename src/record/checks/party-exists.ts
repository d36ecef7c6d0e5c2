import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Path } from '../../source/front-matter.ts';
import type { AnyEntry, Party } from '../types.ts';
import type { Rule } from './rule.ts';

/** Every place where an entry names a party. */
function* partyRefs(entry: AnyEntry): Iterable<{ id: string; path: Path }> {
  if (entry.folder === 'mechanisms') {
    for (const [i, id] of entry.parties.entries()) yield { id, path: ['parties', i] };
  }
  for (const [i, source] of entry.sources.entries()) {
    if (source.party !== undefined) yield { id: source.party, path: ['sources', i, 'party'] };
  }
  if (entry.folder !== 'events') return;
  for (const [i, part] of entry.parties.entries())
    yield { id: part.party, path: ['parties', i, 'party'] };
  for (const key of ['norms', 'commitments'] as const) {
    for (const [i, item] of entry[key].entries()) {
      for (const [j, id] of (item.by ?? []).entries()) yield { id, path: [key, i, 'by', j] };
    }
  }
  for (const [i, { by, about }] of entry.statements.entries()) {
    if (by !== undefined) yield { id: by, path: ['statements', i, 'by'] };
    if (about !== undefined) yield { id: about, path: ['statements', i, 'about'] };
  }
  for (const [i, { by }] of entry.assessments.entries()) {
    if (by !== undefined) yield { id: by, path: ['assessments', i, 'by'] };
  }
}

/** The ids of parties by the names under which search finds them, in lower case. */
function idsByName(parties: Iterable<Party>): ReadonlyMap<string, string> {
  return new Map(
    [...parties].flatMap((party) =>
      [party.name, ...party.also_known_as].map((name) => [name.toLowerCase(), party.id]),
    ),
  );
}

export const partyExists: Rule = {
  id: 'party-exists',
  summary: 'Every party that an entry names has a page among the countries or organisations.',
  *check({ record, entries, exists }) {
    const known = [...record.byId.parties.keys()];
    const byName = idsByName(record.byId.parties.values());
    for (const entry of entries) {
      for (const { id, path } of partyRefs(entry)) {
        if (exists('countries', id) || exists('organisations', id)) continue;
        yield {
          entry,
          path,
          message: `no country or organisation "${id}"`,
          hint: didYouMean(byName.get(id.toLowerCase()) ?? id, known),
        };
      }
    }
  },
};
