import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { archivedCopy, askAddress } from '../../scripts/ask-address.ts';
import type { Answer } from '../../scripts/ask-address.ts';
import {
  askLinks,
  hasNoNetwork,
  ISSUE_LENGTH,
  linkReport,
  standingOf,
} from '../../scripts/outside-links.ts';
import { event } from '../record/entries.ts';

const seen = new Map<string, number>();
/** A server that misbehaves, each path in its way. */
const answers: Readonly<Record<string, RequestListener>> = {
  '/fine': (_, response) => response.end(),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-is-404': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/resets': (request) => request.socket.destroy(),
  '/resets-twice': (request, response) =>
    times(request.url) < 4 ? request.socket.destroy() : response.end(),
  '/busy-once': (request, response) => response.writeHead(times(request.url) < 3 ? 503 : 200).end(),
  '/programs': ({ headers }, response) =>
    response.writeHead(headers['user-agent']?.startsWith('Mozilla/5.0') ? 200 : 403).end(),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/limits': (_, response) => response.writeHead(429).end(),
  '/silent': () => undefined,
  '/moved': (_, response) => response.writeHead(301, { location: '/fine' }).end(),
  '/archive?url=known': (_, response) =>
    response.end(
      '{"archived_snapshots":{"closest":{"available":true,"url":"https://copy.example/"}}}',
    ),
  '/archive?url=unknown': (_, response) => response.end('{"archived_snapshots":{}}'),
  '/archive?url=broken': (_, response) => response.end('<html>'),
};
function times(path = ''): number {
  seen.set(path, (seen.get(path) ?? 0) + 1);
  return seen.get(path) ?? 0;
}
const server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const QUICK = { attempts: 3, pause: 1, timeout: 300 };

it.each<[string, string]>([
  ['/fine', 'alive'],
  ['/gone', 'gone'],
  ['/no-head', 'alive'],
  ['/head-is-404', 'alive'],
  ['/resets', 'gone'],
  ['/resets-twice', 'alive'],
  ['/busy-once', 'alive'],
  ['/programs', 'alive'],
  ['/forbidden', 'refuses'],
  ['/limits', 'refuses'],
  ['/silent', 'gone'],
  ['/moved', 'alive'],
])('%s is %s', async (path, standing) => {
  expect(standingOf(await askAddress(origin + path, QUICK))).toBe(standing);
});

it.each([
  ['known', 'https://copy.example/'],
  ['unknown', undefined],
  ['broken', undefined],
])('finds the archived copy of what is %s', async (url, copy) => {
  expect(await archivedCopy(url, `${origin}/archive`)).toBe(copy);
});

const link = (answer: Answer, url = 'https://a.example/') => ({ url, answer, files: ['x.md'] });

it.each([
  ['nothing was asked', [], false],
  ['all names stay unresolved', [link('ENOTFOUND'), link('EAI_AGAIN')], true],
  [
    'one in ten answers',
    [link(200), ...Array.from({ length: 9 }, () => link('ECONNREFUSED'))],
    true,
  ],
  ['half of them answer', [link(200), link('ENOTFOUND')], false],
  ['all are gone by their own word', [link(404), link(410)], false],
])('no network: %s', (_, asked, expected) => {
  expect(hasNoNetwork(asked)).toBe(expected);
});

describe('the report', () => {
  it('names what is gone, with a copy, and counts what refuses', () => {
    const asked = [
      link(200),
      link(404, 'https://b.example/'),
      link('ENOTFOUND', 'https://c.example/'),
      link(403),
    ];
    const report = linkReport(asked, new Map([['https://b.example/', 'https://copy.example/']]));
    expect(report).toContain(
      '- [ ] <https://b.example/> (404), in x.md; [an archived copy](https://copy.example/)',
    );
    expect(report).toContain('<https://c.example/> (ENOTFOUND), in x.md; [look for');
    expect(report).toContain('1 address refuses programs');
    expect(report).not.toContain('a.example');
  });

  it.each([400, 401, 2_510])(
    'of %s addresses fits an issue and says what it leaves out',
    (count) => {
      const asked = Array.from({ length: count }, (_, n) =>
        link(404, `https://${n}.example/${'p'.repeat(60)}`),
      );
      const report = linkReport(asked);
      expect(report.length).toBeLessThanOrEqual(ISSUE_LENGTH);
      const shown = report.match(/^- \[ \] /gm)?.length ?? 0;
      const left = Number(/and (\d+) more/.exec(report)?.[1] ?? 0);
      expect(shown + left).toBe(count);
    },
  );

  it('says so when nothing is gone', () => {
    expect(linkReport([link(200)])).toBe('Every source that can be asked answers.');
  });
});

it('asks each address once, whoever names it', async () => {
  const entries = [event('2014-a'), event('2015-b')];
  const asked = await askLinks(entries, () => Promise.resolve(404));
  expect(asked).toEqual([
    { url: 'https://gazette.example/', answer: 404, files: entries.map(({ file }) => file) },
  ]);
});
