/** The dev server on a small record: findings are shown, do not end it, and are gone once mended. */
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { generateRecord } from '../../bench/generate.ts';
import { copyProject } from '../helpers/project-copy.ts';

const SECONDS = 1_000;
const AS_OF = '2026-11-20';

const files = generateRecord(8, 12);
const path = [...files.keys()].find((name) => name.startsWith('events/')) ?? '';
const address = `events/${path.replace(/^.*\/|\.md$/g, '')}/`;
const sound = files.get(path) ?? '';
files.set(path, sound.replace(/^type: .*$/m, 'type: summitt'));

let directory = '';
let url = '';
let server: ChildProcessWithoutNullStreams;
/** What the server has printed; the overlay gets the same by its own channel. */
let said = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dev-'));
  await copyProject(directory, files);
  const port = await freePort();
  url = `http://127.0.0.1:${port}/`;
  server = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev'], {
    cwd: directory,
    // Little of this environment: under a test runner Astro would not answer.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port), AS_OF },
  });
  const say = (data: Buffer) => (said += data.toString());
  server.stdout.on('data', say);
  server.stderr.on('data', say);
  await vi.waitUntil(async () => (await status(address)) > 0, {
    timeout: 60 * SECONDS,
    interval: 100,
  });
}, 90 * SECONDS);
afterAll(async () => {
  server.kill();
  await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => {
    probe.listen(0, '127.0.0.1', done);
  });
  const bound = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof bound === 'object' && bound ? bound.port : 0;
}

/** The status with which the server answers; 0 while it does not. */
function status(page: string): Promise<number> {
  return fetch(url + page).then(
    (response) => response.status,
    () => 0,
  );
}

const save = (text: string) => writeFile(join(directory, 'content', path), text);

it(
  'shows findings, keeps running, and shows the page once they are mended',
  async () => {
    const faulty = await fetch(url + address);
    expect(faulty.status).toBe(500);
    expect(await faulty.text()).toContain('<title>FindingsError</title>');
    expect(said).toMatch(/content\/events\/.*\.md:4:7 schema .*did you mean summit\?/);
    expect(await status('norms/')).toBe(500);
    await save(sound);
    await expect.poll(() => status(address), { timeout: 20 * SECONDS }).toBe(200);
    expect(server.exitCode).toBeNull();
  },
  40 * SECONDS,
);

it(
  'shows an edit without being asked to, and the search finds it',
  async () => {
    await save(sound.replace(/^title: .*$/m, 'title: An edited title'));
    const page = () => fetch(url + address).then((response) => response.text());
    await expect.poll(page, { timeout: 20 * SECONDS }).toContain('<h1>An edited title</h1>');
    expect(await status('pagefind/pagefind.js')).toBe(200);
    const list = await (await fetch(`${url}pagefind/timeline.txt`)).text();
    const events = [...files.keys()].filter((name) => name.startsWith('events/'));
    expect(list.split('\n').filter(Boolean)).toHaveLength(events.length);
  },
  40 * SECONDS,
);
