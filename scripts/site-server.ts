/**
 * A server for a built site, as a static host would serve it: directories by their index, addresses that
 * `_redirects` lists, the 404 page with its status, everything below the base path and nothing above it. Every answer comes from one
 * open file, so that a build may replace the site at any time: an answer is of the old site or of the
 * new one, whole.
 */
import { readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CROSS_ORIGIN } from '../src/publish/hosting/headers.ts';
import { contentType } from '../src/publish/hosting/media-types.ts';
import type { Range } from './http-conditions.ts';
import { isFresh, rangeOf } from './http-conditions.ts';
import { findFile } from './site-files.ts';

/** The built page that answers for everything that does not exist. */
const NOT_FOUND = '404.html';

/** Makes the server of a directory; it listens to nobody yet. */
export function createSiteServer(outDir: string, basePath: string): Server {
  return createServer((request, response) => {
    answer(outDir, basePath, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error));
    });
  });
}

async function answer(
  outDir: string,
  basePath: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    request.resume();
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
    return;
  }
  const [path = '', ...query] = (request.url ?? '/').split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  const redirect = (location: string, status = 301) => {
    response.writeHead(status, { Location: location + search, 'Content-Length': 0 }).end();
  };
  if (path === basePath.slice(0, -1)) {
    redirect(basePath);
    return;
  }
  // Not for ever: another site may stand above this one.
  if (path === '/' && basePath !== '/') {
    redirect(basePath, 302);
    return;
  }
  const inside = path.startsWith(basePath);
  const found = inside ? await findFile(outDir, path.slice(basePath.length)) : undefined;
  if (found?.kind === 'folder') redirect(`${basePath}${found.path}/`);
  else if (found) await send(found.handle, found.path, request, response);
  else {
    const led = inside ? await leadOn(outDir, path) : undefined;
    if (led) redirect(led.to, led.status);
    else await sendNotFound(outDir, request, response);
  }
}

/** Where `_redirects` leads on to from the address of a file that is not there. */
async function leadOn(
  outDir: string,
  path: string,
): Promise<{ to: string; status: number } | undefined> {
  const text = await readFile(join(outDir, '_redirects'), 'utf8').catch(() => '');
  for (const line of text.split('\n')) {
    const [from, to, status] = line.split(' ');
    if (from === path && to !== undefined) return { to, status: Number(status) };
  }
  return undefined;
}

async function send(
  handle: FileHandle,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size, mtime, mtimeMs, ino } = await handle.stat();
  const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}-${ino.toString(36)}"`;
  const validators = { ETag: etag, 'Last-Modified': mtime.toUTCString() };
  const headers = {
    ...CROSS_ORIGIN,
    ...validators,
    'Cache-Control': 'no-cache',
    'Accept-Ranges': 'bytes',
  };
  if (isFresh(request.headers, etag, mtime)) {
    await handle.close();
    response.writeHead(304, headers).end();
    return;
  }
  const range = request.method === 'GET' ? rangeOf(request.headers, size, etag, mtime) : undefined;
  if (range === 'unsatisfiable') {
    await handle.close();
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'Content-Type': contentType(path),
    'Content-Length': end - start + 1,
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  await stream(handle, { start, end }, request, response);
}

/** The 404 page is neither kept nor sent in parts, whatever the request asks. */
async function sendNotFound(
  outDir: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await findFile(outDir, NOT_FOUND);
  if (found?.kind !== 'file') {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  const { size } = await found.handle.stat();
  response.writeHead(404, {
    'Content-Type': contentType(NOT_FOUND),
    'Content-Length': size,
    'Cache-Control': 'no-store',
  });
  await stream(found.handle, { start: 0, end: size - 1 }, request, response);
}

async function stream(
  handle: FileHandle,
  { start, end }: Range,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'HEAD' || end < start) {
    await handle.close();
    response.end();
    return;
  }
  try {
    await pipeline(handle.createReadStream({ start, end }), response);
  } catch {
    // The reader went away, or the disk did: either way the connection tells.
    response.destroy();
  }
}
