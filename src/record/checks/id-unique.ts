import { kindRow } from '../../domain/kinds.ts';
import type { AnyEntry } from '../types.ts';
import type { Rule } from './rule.ts';

export const idUnique: Rule = {
  id: 'id-unique',
  summary: 'Ids and earlier ids are lower-case and unique, also when case is ignored.',
  *check({ entries }) {
    const owners = new Map<string, AnyEntry>();
    /** Takes an id for an entry, or says who has it. */
    function claim(entry: AnyEntry, id: string): string | undefined {
      const name = `${kindRow(entry.folder).namespace}/${id.toLowerCase()}`;
      const owner = owners.get(name);
      if (owner) return `"${id}" is already taken by ${owner.file}`;
      owners.set(name, entry);
      return undefined;
    }
    const isLower = ({ id }: AnyEntry) => id === id.toLowerCase();
    // Those rightly named come first, so that the finding is about the other file.
    for (const entry of entries.toSorted((a, b) => Number(isLower(b)) - Number(isLower(a)))) {
      const at = { line: 1, column: 1 };
      if (!isLower(entry)) {
        yield {
          entry,
          at,
          message: 'the file name must be lower-case',
          hint: `rename it to ${entry.id.toLowerCase()}.md`,
        };
      }
      const message = claim(entry, entry.id);
      if (message) yield { entry, at, message };
    }
    for (const entry of entries) {
      for (const [i, id] of entry.former_ids.entries()) {
        const message = claim(entry, id);
        if (message) yield { entry, path: ['former_ids', i], message };
      }
    }
  },
};
