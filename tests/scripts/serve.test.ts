/** `npm start` where its port is taken or there is no site. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

let site = '';
let taken: Server;
let port = 0;
const children: ChildProcess[] = [];
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(site, 'index.html'), 'front');
});
beforeEach(async () => {
  taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const address = taken.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill();
  await new Promise((done) => taken.close(done));
});
afterAll(() => rm(site, { recursive: true, force: true }));

/** Starts the server; gives what it said until it served, or its exit code. */
function serve(
  env: Readonly<Record<string, string>>,
): Promise<{ said: string; code?: number | null }> {
  const child = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { PATH: process.env['PATH'], OUT_DIR: site, ...env },
  });
  children.push(child);
  let said = '';
  return new Promise((done) => {
    const say = (data: Buffer) => {
      said += data.toString();
      if (said.includes('http://')) done({ said });
    };
    child.stdout.on('data', say);
    child.stderr.on('data', say);
    child.on('close', (code) => done({ said, code }));
  });
}

it('serves, and says where', async () => {
  const { said } = await serve({ PORT: '0' });
  const url = /http:\/\/\S+/.exec(said)?.[0] ?? '';
  expect(await (await fetch(url)).text()).toBe('front');
});

it('says that the port which was asked for is taken, and which to try', async () => {
  expect(await serve({ PORT: String(port) })).toEqual({
    said: `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start\n`,
    code: 1,
  });
});

it('takes the next free port where nobody asked for one', async () => {
  const standard = createServer();
  // Whether this test takes it or somebody else has it already: it is taken.
  await new Promise<void>((done) => {
    standard.once('error', () => done());
    standard.listen(4321, '127.0.0.1', done);
  });
  const { said } = await serve({});
  await new Promise((done) => standard.close(done));
  expect(said).toMatch(/^Port 4321 is taken\.\n/);
  expect(said).toMatch(/http:\/\/127\.0\.0\.1:43(2[2-9]|3\d)\/\n$/);
});

it('says what to do where nothing has been built', async () => {
  const { said, code } = await serve({ OUT_DIR: join(site, 'none') });
  expect(code).toBe(1);
  expect(said).toMatch(/holds no built site: run npm run build first\n$/);
});
