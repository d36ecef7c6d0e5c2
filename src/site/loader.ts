/**
 * The record as an Astro collection with one item a file: its entry, or what is wrong with it.
 * A build stops here with every finding; the dev server keeps them, and the page that is asked for
 * throws them (`site/record.ts`), so that the overlay shows them and a saved fix clears it.
 */
import type { Loader } from 'astro/loaders';
import type { Finding } from '../domain/finding.ts';
import { FindingsError } from '../domain/finding.ts';
import type { Entry } from '../source/entry.ts';
import { asOf } from './as-of.ts';
import { settings } from './settings.ts';
import { urls } from './urls.ts';
import { validateContent } from './validate.ts';

/** What the collection holds for one file. */
export interface FileItem extends Record<string, unknown> {
  readonly entry?: Entry;
  readonly findings?: readonly Finding[];
}

/** How long the dev server waits for further changes before it reads the record again. */
const SETTLE_MILLISECONDS = 30;

/** Astro's way into the record. */
export function recordLoader(): Loader {
  return {
    name: 'record',
    async load({ store, generateDigest, watcher, logger }) {
      const fill = async () => {
        const { entries, findings } = await validateContent(settings.contentDir, asOf, urls.entry);
        if (findings.length > 0 && !watcher) throw new FindingsError(findings);
        const items = new Map<string, FileItem>(entries.map((entry) => [entry.file, { entry }]));
        for (const [file, list] of Map.groupBy(findings, (finding) => finding.file)) {
          items.set(file, { ...items.get(file), findings: list });
        }
        for (const id of store.keys()) if (!items.has(id)) store.delete(id);
        for (const [id, data] of items) store.set({ id, data, digest: generateDigest(data) });
        logger.info(`${entries.length} entries, ${findings.length} findings`);
      };
      await fill();
      if (!watcher) return;
      watcher.add(settings.contentDir);
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(settings.contentDir)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          fill().catch((error: unknown) => logger.error(String(error)));
        }, SETTLE_MILLISECONDS);
      });
    },
  };
}
