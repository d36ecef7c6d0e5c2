import { createServer } from 'node:http';
import type { Server } from 'node:http';
import sirv from 'sirv';

/** The built page that answers for everything that does not exist. */
const NOT_FOUND = '/404.html';

/**
 * A server for a built site, as a static host would serve it: directories by their index, the 404
 * page with its status, everything below the base path and nothing above it.
 */
export function createSiteServer(outDir: string, basePath: string): Server {
  const serveFile = sirv(outDir, { etag: true, dev: false });
  const base = basePath.slice(0, -1);
  return createServer((request, response) => {
    const path = request.url ?? '/';
    if (base !== '' && !path.startsWith(basePath)) {
      response.writeHead(path === base || path === '/' ? 302 : 404, { location: basePath }).end();
      return;
    }
    request.url = path.slice(base.length) || '/';
    serveFile(request, response, () => {
      request.url = NOT_FOUND;
      response.statusCode = 404;
      serveFile(request, response, () => {
        response.end('Not found');
      });
    });
  });
}
