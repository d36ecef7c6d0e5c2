/**
 * Writes the files of the endpoints (JSON, CSV, feeds, …) in a worker thread, while Astro renders the
 * pages: they are three quarters of all files and pure functions of the record, so they need nothing
 * of Astro. The dev server serves them as usual.
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { counted } from '../domain/words.ts';
import { validatedRecord } from '../site/validated-record.ts';
import type { EndpointPath, EndpointWork } from './endpoint-worker.ts';
import { counting } from './progress.ts';

export function endpoints(): AstroIntegration {
  let worker: Worker | undefined;
  let written: Promise<string[]> | undefined;
  let asked: readonly EndpointPath[] = [];
  let outDir = '';
  return {
    name: 'endpoints',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const started = startWorker(outDir);
        worker = started.worker;
        written = started.written;
        const withoutEndpoints = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            asked = paths.filter(isEndpoint).map(({ pathname, route }) => ({
              // Astro ends some of them with the slash that it gives to pages.
              pathname: pathname.replace(/\/$/, ''),
              component: route.component,
            }));
            const { entries, published, record } = await validatedRecord();
            const { releases } = record;
            const work: EndpointWork = { entries, published, releases, paths: asked };
            started.worker.postMessage(work);
            return paths.filter((path) => !isEndpoint(path));
          },
        });
        setPrerenderer((prerenderer) => counting(withoutEndpoints(prerenderer)));
      },
      'astro:build:done': async () => {
        const files = new Set(await written);
        const missing = asked.filter(({ pathname }) => !files.has(pathname));
        if (missing.length > 0 || files.size !== asked.length) {
          const names = missing.map(({ pathname }) => pathname).slice(0, 5);
          throw new Error(
            `${files.size} of ${counted(asked.length, 'file')} were written, not ${names.join()}`,
          );
        }
        await worker?.terminate();
      },
    },
  };
}

function isEndpoint({ route }: PathWithRoute): boolean {
  return route.type === 'endpoint' && route.component.startsWith('src/pages/');
}

/** Starts a worker that waits for the record and for paths, and answers with those it wrote. */
function startWorker(outDir: string): { worker: Worker; written: Promise<string[]> } {
  const worker = new Worker(new URL('./endpoint-worker.ts', import.meta.url), {
    workerData: outDir,
  });
  // A build that fails before it asks for a file must be able to end.
  worker.unref();
  const written = new Promise<string[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`the files of the endpoints stopped with code ${code}`));
    });
  });
  written.catch(() => undefined);
  return { worker, written };
}
