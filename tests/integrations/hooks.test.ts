/** The steps of a build, each run by itself on a folder with a few files. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillPath } from '../../src/integrations/endpoint-worker.ts';
import { hosting } from '../../src/integrations/hosting.ts';
import { pagefind } from '../../src/integrations/pagefind.ts';
import { counting } from '../../src/integrations/progress.ts';
import { leftBehind } from '../../src/integrations/left-behind.ts';
import { takeRecord } from '../../src/site/validated-record.ts';
import { event, recordOf } from '../record/entries.ts';

type Hook = keyof AstroIntegration['hooks'];

/** Calls one hook of an integration with the few options that it reads. */
async function run(integration: AstroIntegration, hook: Hook, options: object): Promise<void> {
  await (integration.hooks[hook] as ((given: object) => unknown) | undefined)?.(options);
}

let root: string;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const dir = () => pathToFileURL(`${root}/`);

/** Hands over a record whose second event once had another address. */
function handOver(findings: readonly object[] = []): void {
  const record = recordOf(event('2015-b', { former_ids: ['2015-old'] }), event('2014-a'));
  takeRecord({ record, entries: [], published: [], coverage: undefined, findings } as never);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hooks-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  vi.restoreAllMocks();
});

describe('hosting', () => {
  it('leads on from old pages, copies old data, and lists both', async () => {
    handOver();
    put('events/2015-b/index.html', '<p>page</p>');
    put('events/2015-b.md', '# text');
    put('about/index.html', '<p>about</p>');
    await run(hosting(), 'astro:build:done', { dir: dir() });
    expect(read('events/2015-old/index.html')).toContain('url=/events/2015-b/');
    expect(read('events/2015-old.md')).toBe('# text');
    expect(read('_redirects')).toContain('/events/2015-old/ /events/2015-b/ 301');
    for (const folder of ['/about/*', '/events/*']) expect(read('_headers')).toContain(folder);
  });

  it.each([
    ['20000', '/bilateral/xa-xb/feed.atom /countries/xa/feed.atom 302', false],
    ['', '', true],
  ])('spares a host the files of few events where its limit is “%s”', async (limit, line, own) => {
    vi.stubEnv('HOST_FILE_LIMIT', limit);
    vi.resetModules();
    const parties = [
      { party: 'xa', role: 'initiator' },
      { party: 'xb', role: 'counterpart' },
    ];
    const record = recordOf(event('2015-b', { parties }));
    const { takeRecord: take } = await import('../../src/site/validated-record.ts');
    take({ record, entries: [], published: [], coverage: undefined, findings: [] } as never);
    const { hosting: hostingWith } = await import('../../src/integrations/hosting.ts');
    await run(hostingWith(), 'astro:build:done', { dir: dir() });
    expect(read('_redirects')).toContain(line);
    const endpoint = await import('../../src/pages/[folder]/[id]/[file].ts');
    const paths = (await endpoint.getStaticPaths()).map(({ params }) => Object.values(params));
    expect(paths).toContainEqual(['countries', 'xa', 'feed.atom']);
    expect(paths.some(([folder]) => folder === 'bilateral')).toBe(own);
    vi.unstubAllEnvs();
  });

  it('overwrites no file of the site', async () => {
    handOver();
    put('events/2015-b/index.html', 'new');
    put('events/2015-old/index.html', 'somebody else’s');
    await run(hosting(), 'astro:build:done', { dir: dir() });
    expect(read('events/2015-old/index.html')).toBe('somebody else’s');
  });
});

describe('style sheets', () => {
  const bundle = {
    '_astro/lost.css': { type: 'asset', source: 'a{}' },
    '_astro/kept.css': { type: 'asset', source: 'b{}' },
    '_astro/app.js': { type: 'chunk' },
    '_astro/icon.svg': { type: 'asset', source: '<svg/>' },
  };

  it('that Astro left behind are put into the site, and no others', async () => {
    const integration = leftBehind();
    interface Given {
      readonly vite: {
        readonly plugins: { writeBundle: (options: unknown, files: object) => void }[];
      };
    }
    const updateConfig = ({ vite }: Given) => vite.plugins[0]?.writeBundle({}, bundle);
    await run(integration, 'astro:config:setup', { updateConfig });
    put('_astro/kept.css', 'as Astro wrote it');
    await run(integration, 'astro:build:done', { dir: dir() });
    expect([read('_astro/lost.css'), read('_astro/kept.css')]).toEqual([
      'a{}',
      'as Astro wrote it',
    ]);
    expect(
      ['_astro/app.js', '_astro/icon.svg'].filter((file) => existsSync(join(root, file))),
    ).toEqual([]);
  });
});

it.each([
  [
    'src/pages/[folder]/[id]/feed.[format].ts',
    { folder: 'norms', id: 'theft', format: 'atom' },
    '/norms/theft/feed.atom',
  ],
  ['src/pages/api/v1/[...path].json.ts', { path: 'events/2014-a' }, '/api/v1/events/2014-a.json'],
  ['src/pages/robots.txt.ts', {}, '/robots.txt'],
  ['src/pages/x/[id].ts', { id: undefined }, '/x/'],
])('the address of %s with %j is %s', (component, params, address) => {
  expect(fillPath(component, params)).toBe(address);
});

it('a prerenderer that counts still renders, and ends what it wraps', async () => {
  const inner = {
    name: 'inner',
    getStaticPaths: vi.fn(() => Promise.resolve([{}, {}])),
    render: vi.fn(() => Promise.resolve(new Response('page'))),
    teardown: vi.fn(),
  };
  const outer = counting(inner as unknown as AstroPrerenderer);
  expect(await outer.getStaticPaths()).toHaveLength(2);
  const response = await outer.render(new Request('https://norms.example/'), {} as never);
  expect(response).toBeInstanceOf(Response);
  expect(await (response as Response).text()).toBe('page');
  await outer.teardown?.();
  expect([inner.render.mock.calls.length, inner.teardown.mock.calls.length]).toEqual([1, 1]);
});

describe('the search index', () => {
  const logger = { info: vi.fn(), error: vi.fn() };

  /** What the dev server answers under an address; undefined where it passes the question on. */
  async function ask(
    url: string,
  ): Promise<{ status: number; type: string; body: string } | undefined> {
    let answer: ((request: object, response: object, next: () => void) => void) | undefined;
    const server = { middlewares: { use: (handler: typeof answer) => (answer = handler) } };
    await run(pagefind(), 'astro:server:setup', { server, logger });
    return new Promise((resolve) => {
      let type = '';
      const response = {
        statusCode: 0,
        setHeader: (_name: string, value: string) => (type = value),
        end: (body: Uint8Array | string | undefined) =>
          resolve({ status: response.statusCode, type, body: Buffer.from(body ?? '').toString() }),
      };
      answer?.({ url }, response, () => resolve(undefined));
    });
  }

  it('is written beside the pages, with the list by which the timeline finds events', async () => {
    handOver();
    const integration = pagefind();
    await run(integration, 'astro:config:setup', { command: 'build' });
    await run(integration, 'astro:build:done', { dir: dir(), logger });
    expect(existsSync(join(root, 'pagefind/pagefind.js'))).toBe(true);
    expect(read('pagefind/timeline.txt').trim()).not.toBe('');
  });

  it('answers in the preview, as of a page’s question and not for other addresses', async () => {
    handOver();
    expect(await ask('/norms/')).toBeUndefined();
    expect(await ask('/pagefind/nothing.js')).toMatchObject({ status: 404 });
    const found = await ask('/pagefind/pagefind.js?v=1');
    expect(found).toMatchObject({
      status: 200,
      type: expect.stringContaining('javascript') as string,
    });
  });

  it('says in the preview which findings stand in its way', async () => {
    handOver([
      { file: 'a.md', line: 1, column: 1, rule: 'yaml', message: 'a colon is out of place' },
    ]);
    expect(await ask('/pagefind/pagefind.js')).toMatchObject({
      status: 500,
      body: expect.stringContaining('a colon is out of place') as string,
    });
  });
});
