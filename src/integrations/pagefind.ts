/**
 * Full-text search. The index is made from the record itself, in memory, so that it is the same in
 * the dev server and in the build, and no page is read back from disk.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { counted } from '../domain/words.ts';
import { FindingsError } from '../domain/finding.ts';
import { contentType } from '../publish/hosting/media-types.ts';
import { searchDocuments } from '../search/documents.ts';
import { validatedRecord } from '../site/validated-record.ts';
import { settings } from '../site/settings.ts';
import type { Validated } from '../site/validate.ts';
import type { IndexFile } from '../search/pagefind-index.ts';
import { makeIndex } from '../search/pagefind-index.ts';
import { timelinePages } from '../search/timeline-pages.ts';
import { wordList } from '../search/word-list.ts';

/** The index of a record, with the list by which the timeline finds its events in it, and its words. */
async function buildIndex({ record, findings }: Validated): Promise<IndexFile[]> {
  if (findings.length > 0) throw new FindingsError(findings);
  const documents = searchDocuments(record);
  const files = await makeIndex(documents);
  const events = record.events.map(({ folder, id }) => `/${folder}/${id}/`);
  const list = timelinePages(files, events.toReversed());
  const text = (path: string, content: string) => ({
    path,
    content: new TextEncoder().encode(content),
  });
  return [...files, text('timeline.txt', list), text('words.txt', wordList(record))];
}

/** Astro's hooks: the index beside the built pages, and under the same address in the dev server. */
export function pagefind(): AstroIntegration {
  let building: Promise<IndexFile[]> | undefined;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        // At once, beside Astro's bundling: of all that a build does it takes longest.
        building = validatedRecord().then(buildIndex);
        // Whoever awaits it reports its failure; until then it must not end the process.
        building.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = (await building) ?? [];
        const root = join(fileURLToPath(dir), 'pagefind');
        for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
          mkdirSync(join(root, folder), { recursive: true });
        }
        for (const { path, content } of files) writeFileSync(join(root, path), content);
        logger.info(`${counted(files.length, 'file')} of the search index`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const prefix = `${settings.basePath}pagefind/`;
        let indexed: Validated | undefined;
        let files: Promise<Map<string, Uint8Array>> | undefined;
        const load = async () => {
          const record = await validatedRecord();
          if (record !== indexed) {
            indexed = record;
            files = buildIndex(record).then(
              (list) => new Map(list.map(({ path, content }) => [path, content])),
            );
          }
          return files ?? new Map<string, Uint8Array>();
        };
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          if (!path.startsWith(prefix)) {
            next();
            return;
          }
          load()
            .then((loaded) => {
              const content = loaded.get(path.slice(prefix.length));
              response.statusCode = content ? 200 : 404;
              response.setHeader('content-type', contentType(path));
              response.end(content);
            })
            .catch((error: unknown) => {
              indexed = undefined;
              const message = error instanceof Error ? error.message : String(error);
              logger.error(message);
              response.statusCode = 500;
              response.end(message);
            });
        });
      },
    },
  };
}
