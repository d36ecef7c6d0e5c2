/** The local server on a small site, asked in odd ways and while the site is replaced. */
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '../../scripts/site-server.ts';

let parent = '';
let site = '';
const servers: Server[] = [];
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'server-'));
  site = await makeSite('site', FILES);
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await symlink(join(parent, 'secret.txt'), join(site, 'link.txt'));
  await symlink(parent, join(site, 'out'));
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const FILES = {
  'index.html': 'front',
  '404.html': 'nothing here',
  'events/a/index.html': 'event a',
  'data/x.bib': '@online{x}',
  'data/empty.txt': '',
  'data/ten.txt': '0123456789',
  'a b/ü.txt': 'odd name',
  'record.sqlite': 'binary',
  _redirects: '/old/feed.atom /data/x.bib 302\n/old /events/a/ 301\n',
  '.built-files': 'hidden',
  '.well-known/security.txt': 'contact',
};

async function makeSite(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(parent, name, path)), { recursive: true });
    await writeFile(join(parent, name, path), text);
  }
  return join(parent, name);
}

async function listen(base = '/', directory = site): Promise<number> {
  const server = createSiteServer(directory, base);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for an address as it is written: nothing is normalised on the way. */
function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ port, path, headers, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (data: string) => (body += data));
      response.on('error', fail);
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    asked.on('error', fail);
    asked.end();
  });
}

describe('what is there', () => {
  it.each([
    ['/', 'front', 'text/html; charset=utf-8'],
    ['/?country=us', 'front', 'text/html; charset=utf-8'],
    ['/events/a/', 'event a', 'text/html; charset=utf-8'],
    ['/data/x.bib', '@online{x}', 'application/x-bibtex; charset=utf-8'],
    ['/data/empty.txt', '', 'text/plain; charset=utf-8'],
    ['/a%20b/%C3%BC.txt', 'odd name', 'text/plain; charset=utf-8'],
    ['/record.sqlite', 'binary', 'application/vnd.sqlite3'],
    ['/.well-known/security.txt', 'contact', 'text/plain; charset=utf-8'],
  ])('%s', async (path, body, type) => {
    const answer = await ask(await listen(), path);
    expect(answer).toMatchObject({ status: 200, body, headers: { 'content-type': type } });
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(body)));
    const head = await ask(await listen(), path, {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-type': type } });
  });

  it('is redirected to from a folder without its slash, with the query', async () => {
    const port = await listen();
    expect(await ask(port, '/events/a')).toMatchObject({
      status: 301,
      headers: { location: '/events/a/' },
    });
    expect((await ask(port, '/events/a?x=1&y')).headers.location).toBe('/events/a/?x=1&y');
  });

  it.each([
    ['/old/feed.atom', 302, '/data/x.bib'],
    ['/old', 301, '/events/a/'],
    ['/old/feed.rss', 404, undefined],
    ['/old/', 404, undefined],
  ])('is led on to, from %s, as the list for hosts has it', async (path, status, location) => {
    expect(await ask(await listen(), path)).toMatchObject({ status });
    expect((await ask(await listen(), path)).headers.location).toBe(location);
  });
});

describe('below a sub-path', () => {
  it.each([
    ['/sub', 301, '/sub/'],
    ['/sub?x=1', 301, '/sub/?x=1'],
    ['/', 302, '/sub/'],
    ['/?x=1', 302, '/sub/?x=1'],
    ['/sub/events/a?x', 301, '/sub/events/a/?x'],
    ['/sub/', 200, undefined],
    ['/sub/?x=1', 200, undefined],
    ['/subway', 404, undefined],
    ['/other/', 404, undefined],
    ['/events/a/', 404, undefined],
  ])('%s answers %i, location %s', async (path, status, location) => {
    const answer = await ask(await listen('/sub/'), path);
    expect(answer.status).toBe(status);
    expect(answer.headers.location).toBe(location);
    if (status === 404) expect(answer.body).toBe('nothing here');
  });
});

describe('what is not there', () => {
  it.each([
    '/nothing',
    '/events/',
    '/events/a/index.html/',
    '/data/ten.txt/',
    '/data/ten.txt/x',
    '//',
    '//events/a/',
    '//evil.example',
    '/events//a/',
    '/../secret.txt',
    '/events/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/\\..\\secret.txt',
    '/link.txt',
    '/out/secret.txt',
    '/.built-files',
    '/.git/config',
    '/%',
    '/%E0%A4%A',
    '/a%00b',
    'http://other.example/',
    `/${'x'.repeat(5_000)}`,
    `/${'x/'.repeat(3_000)}`,
  ])('%s answers 404 with its page, whole', async (path) => {
    const headers = { 'If-None-Match': '*', Range: 'bytes=0-1' };
    const answer = await ask(await listen(), path, headers);
    expect(answer).toMatchObject({ status: 404, body: 'nothing here' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('answers 404 also where the site has no page for it', async () => {
    const bare = await makeSite('bare', { 'index.html': 'front' });
    expect((await ask(await listen('/', bare), '/x')).status).toBe(404);
  });
});

describe('methods', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    '%s is refused',
    async (method) => {
      const port = await listen();
      const answer = await ask(port, '/', {}, method);
      expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
      expect((await ask(port, '/')).status).toBe(200);
    },
  );
});

describe('conditions', () => {
  it('answers 304 to who has the file', async () => {
    const port = await listen();
    const { headers } = await ask(port, '/data/ten.txt');
    const etag = headers.etag ?? '';
    const modified = headers['last-modified'] ?? '';
    for (const condition of [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"x", W/${etag}` },
      { 'If-None-Match': '*' },
      { 'If-Modified-Since': modified },
    ]) {
      expect(await ask(port, '/data/ten.txt', condition)).toMatchObject({ status: 304, body: '' });
    }
    for (const condition of [
      { 'If-None-Match': '"x"' },
      { 'If-None-Match': '"x"', 'If-Modified-Since': modified },
      { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
      { 'If-Modified-Since': 'no day' },
    ]) {
      expect((await ask(port, '/data/ten.txt', condition)).status).toBe(200);
    }
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=99999999999999999999-', 416, '', 'bytes */10'],
    ['bytes=5-2', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
    ['bytes=a-b', 200, '0123456789', undefined],
    ['bytes=0-1,3-4', 200, '0123456789', undefined],
    ['bytes=--1', 200, '0123456789', undefined],
    ['bytes=1.5-3', 200, '0123456789', undefined],
    ['lines=0-1', 200, '0123456789', undefined],
    ['', 200, '0123456789', undefined],
  ])('%s answers %i', async (range, status, body, contentRange) => {
    const port = await listen();
    const answer = await ask(port, '/data/ten.txt', { Range: range });
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-range']).toBe(contentRange);
    expect((await ask(port, '/')).status).toBe(200);
  });

  it('answers the whole where the file has changed since', async () => {
    const port = await listen();
    const stale = { Range: 'bytes=0-1', 'If-Range': '"x"' };
    expect((await ask(port, '/data/ten.txt', stale)).status).toBe(200);
  });

  it('has no part of an empty file', async () => {
    const port = await listen();
    expect((await ask(port, '/data/empty.txt', { Range: 'bytes=0-' })).status).toBe(416);
  });
});

it('survives who goes away, and who sends no HTTP', async () => {
  const large = await makeSite('large', { 'index.html': 'x'.repeat(20_000_000), 'a.txt': 'a' });
  const port = await listen('/', large);
  for (const text of ['GET / HTTP/1.1\r\nHost: x\r\n\r\n', 'nonsense\r\n\r\n', 'GET\r\n']) {
    await new Promise<void>((done) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.on('error', () => undefined);
      socket.once('data', () => socket.destroy());
      socket.on('close', () => done());
    });
  }
  expect((await ask(port, '/a.txt')).body).toBe('a');
});

it('serves each new site without a restart, every answer whole, and nothing of what has gone', async () => {
  const versions = ['a'.repeat(90_000), 'bb'.repeat(70_000), 'c'.repeat(10)];
  const live = await makeSite('live', { 'index.html': versions[0] ?? '', 'old.html': 'old' });
  const port = await listen('/', live);
  const seen = new Set<string>();
  let stop = false;
  const readers = Array.from({ length: 4 }, async () => {
    while (!stop) {
      const { status, body } = await ask(port, '/');
      expect(status).toBe(200);
      expect(versions).toContain(body);
      seen.add(body);
    }
  });
  for (let round = 0; round < 30; round += 1) {
    const text = versions[round % versions.length] ?? '';
    const next = await makeSite(`next-${round}`, { 'index.html': text, 'new.html': text });
    await rename(live, join(parent, `gone-${round}`));
    await rename(next, live);
    await rm(join(parent, `gone-${round}`), { recursive: true });
    expect((await ask(port, '/')).body).toBe(text);
  }
  stop = true;
  await Promise.all(readers);
  expect(seen.size).toBe(versions.length);
  expect((await ask(port, '/old.html')).status).toBe(404);
  expect((await ask(port, '/new.html')).status).toBe(200);
});
