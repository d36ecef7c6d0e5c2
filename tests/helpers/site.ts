import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createSiteServer } from '../../scripts/site-server.ts';
import { settings } from '../../src/site/settings.ts';

/** A built site that is being served. */
export interface ServedSite {
  /** Origin and base path, such as `http://127.0.0.1:4000/sub/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built site of this run (`OUT_DIR`, `BASE_PATH`) on a free port of this machine. Throws
 * when it has not been built: `npm run build` comes first, as `npm test` does it. `SERVED_AT` names a
 * server that serves it already, with the headers of `hosting/`.
 */
export async function serveSite(): Promise<ServedSite> {
  const { outDir, basePath } = settings;
  const served = process.env['SERVED_AT'];
  if (served) return { url: served, close: () => Promise.resolve() };
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new Error(`${outDir} holds no built site: run npm run build first`);
  }
  const server = createSiteServer(outDir, basePath);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no address');
  return {
    url: `http://127.0.0.1:${address.port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
