/**
 * Full-text search. The index is made from the record itself, in memory, so that it is the same in
 * the dev server and in the build, and no page is read back from disk.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { FindingsError } from '../domain/finding.ts';
import { searchDocuments } from '../publish/search-document.ts';
import { buildRecord } from '../record/build.ts';
import { asOf } from '../site/as-of.ts';
import { settings } from '../site/settings.ts';
import { urls } from '../site/urls.ts';
import { validateContent } from '../site/validate.ts';

/** A file of the index: its path below `pagefind/` and its bytes. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Builds the index of the record on disk. Throws when Pagefind reports an error or loses a document. */
export async function buildIndex(): Promise<IndexFile[]> {
  const { entries, findings } = await validateContent(settings.contentDir, asOf, urls.entry);
  if (findings.length > 0) throw new FindingsError(findings);
  const documents = searchDocuments(buildRecord(entries, asOf));
  // The characters of UN symbols and paragraphs: A/70/174, 13(f).
  const { index, errors } = await createIndex({ forceLanguage: 'en', includeCharacters: '/()' });
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  try {
    for (const { url, html } of documents) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: problems } = await index.getFiles();
    if (problems.length > 0) throw new Error(`the search index is broken: ${problems.join('; ')}`);
    const indexed = files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
    if (indexed !== documents.length) {
      throw new Error(`the search index has ${indexed} of ${documents.length} documents`);
    }
    return files.filter(({ path }) => !UNUSED.test(path));
  } finally {
    await index.deleteIndex();
  }
}

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Astro's hooks: the index beside the built pages, and under the same address in the dev server. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const files = await buildIndex();
          const root = join(fileURLToPath(dir), 'pagefind');
          for (const { path, content } of files) {
            await mkdir(dirname(join(root, path)), { recursive: true });
            await writeFile(join(root, path), content);
          }
          logger.info(`${files.length} files of the search index`);
        } finally {
          await close();
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        const prefix = `${settings.basePath}pagefind/`;
        let files: Promise<Map<string, Uint8Array>> | undefined;
        const load = async () =>
          new Map((await buildIndex()).map(({ path, content }) => [path, content]));
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(settings.contentDir)) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          if (!path.startsWith(prefix)) {
            next();
            return;
          }
          files ??= load();
          files
            .then((loaded) => {
              const content = loaded.get(path.slice(prefix.length));
              response.statusCode = content ? 200 : 404;
              response.setHeader(
                'content-type',
                TYPES[extname(path)] ?? 'application/octet-stream',
              );
              response.end(content);
            })
            .catch((error: unknown) => {
              files = undefined;
              logger.error(String(error));
              response.statusCode = 500;
              response.end(String(error));
            });
        });
      },
    },
  };
}
