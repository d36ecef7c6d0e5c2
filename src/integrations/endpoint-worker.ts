/** The worker thread of `endpoints.ts`: calls each endpoint as Astro would, and writes what it answers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { APIContext, APIRoute, GetStaticPathsItem } from 'astro';
import type { Release } from '../domain/release.ts';
import { buildRecord } from '../record/build.ts';
import { asOf, today } from '../site/as-of.ts';
import { takeRecord } from '../site/validated-record.ts';
import { settings } from '../site/settings.ts';
import type { Entry } from '../source/entry.ts';

/** A file to write: its address below the base path, and the module that makes it. */
export interface EndpointPath {
  readonly pathname: string;
  readonly component: string;
}

/** What the worker is asked: the files of a record that the build has read, so that it reads nothing. */
export interface EndpointWork {
  readonly entries: readonly Entry[];
  /** The addresses that were once published, of which some still have files. */
  readonly published: readonly string[];
  readonly releases: readonly Release[];
  readonly paths: readonly EndpointPath[];
}

interface Endpoint {
  readonly GET: APIRoute;
  readonly getStaticPaths?: () => GetStaticPathsItem[] | Promise<GetStaticPathsItem[]>;
}

/** The address of an endpoint's file: its place among the pages, with the parameters filled in. */
export function fillPath(component: string, params: GetStaticPathsItem['params']): string {
  return component
    .replace(/^src\/pages/, '')
    .replace(/\.ts$/, '')
    .replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => String(params[name] ?? ''));
}

/** Writes the files of one endpoint; gives their addresses. */
async function writeEndpoint(outDir: string, component: string): Promise<string[]> {
  const endpoint = (await import(pathToFileURL(resolve(component)).href)) as Endpoint;
  const items = (await endpoint.getStaticPaths?.()) ?? [{ params: {} }];
  const folders = new Set<string>();
  const written: string[] = [];
  for (const { params, props = {} } of items) {
    const pathname = fillPath(component, params);
    const url = new URL(`${settings.basePath.slice(0, -1)}${pathname}`, settings.siteUrl);
    const site = new URL(settings.siteUrl);
    const context = { params, props, url, site, request: new Request(url) };
    const response = await endpoint.GET(context as unknown as APIContext);
    const file = join(outDir, decodeURI(pathname));
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, await response.bytes());
    written.push(pathname);
  }
  return written;
}

if (parentPort && typeof workerData === 'string') {
  const outDir = workerData;
  parentPort.once('message', ({ entries, published, releases, paths }: EndpointWork) => {
    const work = async () => {
      const record = buildRecord(entries, asOf, today, published, releases);
      takeRecord({
        record,
        entries,
        published,
        coverage: undefined,
        lists: [],
        findings: [],
      });
      const components = [...new Set(paths.map(({ component }) => component))];
      const written: string[] = [];
      for (const component of components) written.push(...(await writeEndpoint(outDir, component)));
      parentPort?.postMessage(written);
    };
    void work();
  });
}
