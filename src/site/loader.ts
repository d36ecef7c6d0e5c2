/**
 * The record as an Astro collection: it is read and checked before anything is built. The entries
 * themselves are handed over in memory (`validated-record.ts`), so the collection holds only their number. A
 * build stops here with every finding; the dev server goes on, and the page that is asked for throws
 * them (`record.ts`), so that the overlay shows them and a saved fix clears it.
 */
import type { Loader } from 'astro/loaders';
import { counted } from '../domain/words.ts';
import { FindingsError } from '../domain/finding.ts';
import { rereadRecord, validatedRecord } from './validated-record.ts';

/** Astro's way into the record. */
export function recordLoader(): Loader {
  return {
    name: 'record',
    async load({ store, watcher, logger }) {
      // In the dev server a second call means that the code changed, from which entries are made.
      const { entries, findings } = await (watcher ? rereadRecord() : validatedRecord());
      if (findings.length > 0 && !watcher) throw new FindingsError(findings);
      // The store holds nothing else. Clearing it would make Astro write its files in `.astro` anew in each
      // build, and of two builds at the same time one would fail.
      store.set({ id: 'record', data: { entries: entries.length } });
      logger.info(`${counted(entries.length, 'entry')}, ${counted(findings.length, 'finding')}`);
    },
  };
}
