/**
 * The record as an Astro collection. It holds one item, which changes whenever the record does, so
 * that the dev server shows pages anew; the entries themselves are handed over in memory
 * (`handover.ts`). A build stops here with every finding; the dev server goes on, and the page that
 * is asked for throws them (`record.ts`), so that the overlay shows them and a saved fix clears it.
 */
import type { Loader } from 'astro/loaders';
import { FindingsError } from '../domain/finding.ts';
import { rereadRecord, validatedRecord } from './handover.ts';
import { settings } from './settings.ts';

/** The collection's only item. */
const ITEM = 'record';

/** How long the dev server waits for further changes before it reads the record again. */
const SETTLE_MILLISECONDS = 30;

/** Astro's way into the record. */
export function recordLoader(): Loader {
  return {
    name: 'record',
    async load({ store, watcher, logger }) {
      let revision = 0;
      const announce = async (reading: ReturnType<typeof validatedRecord>) => {
        const { entries, findings } = await reading;
        if (findings.length > 0 && !watcher) throw new FindingsError(findings);
        revision += 1;
        const data = { revision, entries: entries.length };
        store.clear();
        store.set({ id: ITEM, data });
        logger.info(`${entries.length} entries, ${findings.length} findings`);
      };
      await announce(watcher ? rereadRecord() : validatedRecord());
      if (!watcher) return;
      watcher.add(settings.contentDir);
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(settings.contentDir)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          announce(rereadRecord()).catch((error: unknown) => logger.error(String(error)));
        }, SETTLE_MILLISECONDS);
      });
    },
  };
}
