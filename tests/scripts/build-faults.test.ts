/** Builds that are stopped, refused or fail: what is served stays as it was, and nothing is lost. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateRecord } from '../../bench/generate.ts';
import { projectCopies } from '../helpers/project-copies.ts';

const MINUTES = 60_000;
const files = generateRecord(8, 11);
const events = [...files.keys()].filter((path) => path.startsWith('events/'));
const { build, bytesOf, leftovers, pathIn } = projectCopies(['one'], files);

/** How long a build takes here, from its start to its end. */
let duration = 0;

// The record is edited in the middle of this build, which sees one record and one day all the same:
// the last one, without an edit, gives the same bytes.
beforeAll(async () => {
  const path = pathIn('one/content', events[2] ?? '');
  const source = await readFile(path, 'utf8');
  const start = performance.now();
  const { code } = await build('one', {}, () => {
    const timer = setInterval(() => {
      const begun = readdirSync(pathIn('one')).some((entry) => /^\.dist-[^.]+$/.test(entry));
      if (!begun) return;
      clearInterval(timer);
      void writeFile(path, source.replace(/^title: .*$/m, 'title: An edit meanwhile'));
    }, 10);
  });
  duration = performance.now() - start;
  const edited = await readFile(path, 'utf8');
  await writeFile(path, source);
  expect(code).toBe(0);
  expect(edited).toContain('An edit meanwhile');
}, 2 * MINUTES);

describe('a build that does not end', () => {
  it(
    'fails after a schema was tightened, cache or not, and leaves the old site as it was',
    async () => {
      const name = 'one';
      const before = bytesOf(name);
      const schema = pathIn(name, 'src/domain/schema/event.ts');
      const source = await readFile(schema, 'utf8');
      await writeFile(schema, source.replace('title: line(90)', 'title: line(9)'));
      const { code, output } = await build(name);
      await writeFile(schema, source);
      expect(code).toBe(1);
      expect(output).toMatch(/content\/events\/.*:2:8 schema "title" must be at most 9 characters/);
      expect(bytesOf(name)).toEqual(before);
      await expect.poll(() => leftovers(name), { timeout: MINUTES / 2 }).toEqual([]);
    },
    2 * MINUTES,
  );

  it(
    'leaves the old site as it was when it is stopped',
    async () => {
      const before = bytesOf('one');
      const { code } = await build('one', {}, (stop) => {
        const timer = setInterval(() => {
          const staging = readdirSync(pathIn('one')).find((entry) => /^\.dist-[^.]+$/.test(entry));
          if (staging === undefined || !existsSync(pathIn('one', staging, 'events'))) return;
          clearInterval(timer);
          stop('SIGTERM');
        }, 20);
      });
      expect(code).toBe(143);
      expect(bytesOf('one')).toEqual(before);
      // A process of its own removes them, once the threads of the build have ended.
      await expect.poll(() => leftovers('one'), { timeout: MINUTES / 2 }).toEqual([]);
    },
    2 * MINUTES,
  );

  it(
    'leaves the old site as it was when the disk is full',
    async () => {
      const before = bytesOf('one');
      const fault = pathIn('full-disk.mjs');
      await writeFile(fault, FULL_DISK);
      const { code, output } = await build('one', { NODE_OPTIONS: `--import="${fault}"` });
      expect(code).toBe(1);
      expect(output).toContain('no space left on device');
      expect(output).toContain('is as it was');
      expect(bytesOf('one')).toEqual(before);
      await expect.poll(() => leftovers('one'), { timeout: MINUTES / 2 }).toEqual([]);
    },
    2 * MINUTES,
  );
});

describe('a build looks at itself', () => {
  it(
    'and replaces nothing where an address leads nowhere, which it names',
    async () => {
      const before = bytesOf('one');
      const page = pathIn('one', 'src/pages/404.astro');
      const source = await readFile(page, 'utf8');
      await writeFile(page, source.replace('<h1>', '<h1><a href="/no-such-page/">x</a>'));
      const { code, output } = await build('one');
      await writeFile(page, source);
      expect(code).toBe(1);
      expect(output).toContain('404.html: /no-such-page/ leads nowhere');
      expect(output).not.toMatch(/\n {4}at /);
      expect(bytesOf('one')).toEqual(before);
    },
    2 * MINUTES,
  );
});

describe('a build destroys nothing', () => {
  it.each([
    ['.', 'it is the project'],
    ['content', 'it is or holds the record'],
    ['src/site', "it lies in the project's src"],
    ['..', 'it holds the project'],
    ['mine', 'mine holds notes.txt, which no build made'],
    ['link', 'link is a symbolic link'],
    ['package.json', 'package.json is a file'],
  ])('with OUT_DIR=%s', async (outDir, why) => {
    const root = pathIn('one');
    await mkdir(join(root, 'mine'), { recursive: true });
    await writeFile(join(root, 'mine/notes.txt'), 'mine');
    await rm(join(root, 'link'), { force: true });
    await symlink('mine', join(root, 'link'));
    const before = bytesOf('one', 'src');
    const { code, output } = await build('one', { OUT_DIR: outDir });
    expect(code).toBe(1);
    expect(output).toContain(why);
    expect(output).not.toMatch(/\n {4}at /);
    expect(bytesOf('one', 'src')).toEqual(before);
    expect(await readFile(join(root, 'mine/notes.txt'), 'utf8')).toBe('mine');
  });

  it('also where a file of somebody’s own was put into a built site', async () => {
    const file = pathIn('one', 'dist/events/notes.txt');
    await writeFile(file, 'mine');
    const { code, output } = await build('one');
    expect(code).toBe(1);
    expect(output).toContain('holds events/notes.txt, which no build made');
    expect(await readFile(file, 'utf8')).toBe('mine');
    await rm(file);
  });
});

it(
  'leaves the old site whole when it is killed at any moment, and nothing after the next build',
  async () => {
    const before = bytesOf('one');
    for (const part of [0.15, 0.35, 0.55, 0.75, 0.95]) {
      await build('one', {}, (stop) => setTimeout(() => stop('SIGKILL'), part * duration));
      expect(bytesOf('one')).toEqual(before);
    }
    expect(await build('one')).toMatchObject({ code: 0 });
    expect(bytesOf('one')).toEqual(before);
    expect(leftovers('one')).toEqual([]);
  },
  4 * MINUTES,
);

/** Makes every writing of a country's page fail as on a full disk. */
const FULL_DISK = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const write = fs.promises.writeFile;
const full = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
fs.promises.writeFile = (path, ...rest) =>
  /countries.*html/.test(String(path)) ? Promise.reject(full()) : write(path, ...rest);
syncBuiltinESMExports();
`;
