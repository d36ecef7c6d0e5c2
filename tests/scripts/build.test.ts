/** The build as a whole, on a small record in copies of the project: same bytes, whole or not at all. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateRecord } from '../../bench/generate.ts';
import { copyProject } from '../helpers/project-copy.ts';

const MINUTES = 60_000;
const files = generateRecord(8, 11);
const events = [...files.keys()].filter((path) => path.startsWith('events/'));
const [renamed = '', withdrawn = ''] = events;
const idOf = (path: string) => path.replace(/^.*\/|\.md$/g, '');
const withKey = (path: string, key: string) =>
  files.set(path, (files.get(path) ?? '').replace('\nsources:\n', `\n${key}\nsources:\n`));
withKey(renamed, 'former_ids: [an-earlier-id]');
withKey(withdrawn, 'withdrawn: { date: 2026-11-01, reason: The act did not take place. }');

let parent = '';
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'build-'));
  await Promise.all(
    ['one', 'My Norms é (1)'].map((name) => copyProject(join(parent, name), files)),
  );
}, MINUTES);
afterAll(() => rm(parent, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the build in a copy of the project; `meanwhile` may stop it. */
function build(
  name: string,
  env: Readonly<Record<string, string>> = {},
  meanwhile: (stop: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Run> {
  const inherited = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: join(parent, name),
    env: { ...inherited, AS_OF: '2026-11-20', SITE_URL: 'https://example.org', ...env },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  meanwhile((signal) => child.kill(signal));
  return new Promise((done) =>
    child.on('close', (code) => {
      done({ code, output });
    }),
  );
}

/** The digest of every file below a directory of a copy. */
function bytesOf(name: string, out = 'dist'): Record<string, string> {
  const directory = join(parent, name, out);
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names
      .toSorted()
      .map((path) => [
        path.slice(directory.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

/** What a build left beside `dist` that should not stay. */
const leftovers = (name: string) =>
  readdirSync(join(parent, name)).filter((entry) => /^\.(dist|other)-/.test(entry));

describe('npm run build', () => {
  it(
    'gives the same bytes in another folder, time zone and language',
    async () => {
      const [one, two] = await Promise.all([
        build('one', { TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C' }),
        build('My Norms é (1)', {
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
        }),
      ]);
      expect(one).toMatchObject({ code: 0 });
      expect(two).toMatchObject({ code: 0 });
      const bytes = bytesOf('one');
      expect(Object.keys(bytes).length).toBeGreaterThan(100);
      expect(bytesOf('My Norms é (1)')).toEqual(bytes);
    },
    4 * MINUTES,
  );

  it(
    'gives the same bytes from its cache, and to builds at the same time',
    async () => {
      const runs = await Promise.all([build('one'), build('one', { OUT_DIR: 'other' })]);
      expect(runs.map(({ code }) => code)).toEqual([0, 0]);
      expect(bytesOf('one')).toEqual(bytesOf('My Norms é (1)'));
      expect(bytesOf('one', 'other')).toEqual(bytesOf('one'));
      expect(leftovers('one')).toEqual([]);
    },
    4 * MINUTES,
  );

  it(
    'gives the same bytes on another disk',
    async () => {
      // On Linux this one is never the disk of the project.
      const disk = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
      const elsewhere = await mkdtemp(join(disk, 'build-'));
      const { code } = await build('one', { OUT_DIR: join(elsewhere, 'site') });
      const bytes = bytesOf('one', relative(join(parent, 'one'), join(elsewhere, 'site')));
      const left = readdirSync(elsewhere);
      await rm(elsewhere, { recursive: true, force: true });
      expect(code).toBe(0);
      expect(bytes).toEqual(bytesOf('one'));
      expect([...left, ...readdirSync(join(parent, 'one/.cache'))]).toEqual(['site']);
    },
    2 * MINUTES,
  );

  it('keeps old addresses: pages that lead on, copies of the data, and lines for hosts', async () => {
    const dist = join(parent, 'one/dist');
    const id = idOf(renamed);
    const old = (path: string) => readFile(join(dist, path.replace(id, 'an-earlier-id')), 'utf8');
    for (const path of [`events/${id}/`, `embed/events/${id}/`]) {
      const page = await old(`${path}index.html`);
      expect(page).toContain(`content="0; url=/${path}"`);
      expect(page).toContain(`<link rel="canonical" href="https://example.org/${path}">`);
      expect(page).toContain('<meta name="robots" content="noindex">');
    }
    const files = Object.keys(bytesOf('one')).filter((path) => path.includes(id));
    expect(files.length).toBeGreaterThan(3);
    for (const path of files.filter((path) => !path.endsWith('.html')))
      expect(await old(path)).toBe(await readFile(join(dist, path), 'utf8'));
    const lines = (await readFile(join(dist, '_redirects'), 'utf8')).trim().split('\n');
    const addresses = files.map((path) => path.replace(/index\.html$/, ''));
    expect(lines.filter((line) => line.includes('an-earlier-id')).toSorted()).toEqual(
      addresses
        .flatMap((path) => [...new Set([path, path.replace(/\/$/, '')])])
        .map((path) => {
          const to = addresses.find((one) => one === path || one === `${path}/`);
          return `${path.replace(id, 'an-earlier-id')} ${to} 301`;
        })
        .toSorted(),
    );
  });

  it('keeps the page of a withdrawn entry with the reason, and tells of it in changes and feeds only', async () => {
    const id = idOf(withdrawn);
    const line = /^title: (.*)$/m.exec(files.get(withdrawn) ?? '')?.[1] ?? '';
    const title = JSON.parse(line) as string;
    const dist = join(parent, 'one/dist');
    const page = await readFile(join(dist, 'events', id, 'index.html'), 'utf8');
    expect(page).toContain('The act did not take place.');
    const holders = Object.keys(bytesOf('one')).filter(
      (path) =>
        /\.(html|json|csv|xml|atom|rss|ics|md|txt)$/.test(path) &&
        readFileSync(join(dist, path), 'utf8').includes(title),
    );
    const elsewhere = holders.filter((path) => !/\/feed\.(atom|rss|json)$/.test(path));
    expect(elsewhere).toEqual(['/changes/index.html', `/events/${id}/index.html`]);
    expect(holders).toContain('/feed.atom');
  });

  it(
    'fails after a schema was tightened, cache or not, and leaves the old site as it was',
    async () => {
      const name = 'My Norms é (1)';
      const before = bytesOf(name);
      const schema = join(parent, name, 'src/domain/schema/event.ts');
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
          const aside = readdirSync(join(parent, 'one')).find((entry) =>
            /^\.dist-[^.]+$/.test(entry),
          );
          if (aside === undefined || !existsSync(join(parent, 'one', aside, 'events'))) return;
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
      const fault = join(parent, 'full-disk.mjs');
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
      const page = join(parent, 'one/src/pages/404.astro');
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

  it.each(['50% done', 'tracker_feature%2Fnew-look'])(
    'and gives the same bytes in the folder %s',
    async (name) => {
      await copyProject(join(parent, name), files);
      expect(await build(name)).toMatchObject({ code: 0 });
      expect(bytesOf(name)).toEqual(bytesOf('one'));
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
    const root = join(parent, 'My Norms é (1)');
    await mkdir(join(root, 'mine'), { recursive: true });
    await writeFile(join(root, 'mine/notes.txt'), 'mine');
    await rm(join(root, 'link'), { force: true });
    await symlink('mine', join(root, 'link'));
    const before = bytesOf('My Norms é (1)', 'src');
    const { code, output } = await build('My Norms é (1)', { OUT_DIR: outDir });
    expect(code).toBe(1);
    expect(output).toContain(why);
    expect(output).not.toMatch(/\n {4}at /);
    expect(bytesOf('My Norms é (1)', 'src')).toEqual(before);
    expect(await readFile(join(root, 'mine/notes.txt'), 'utf8')).toBe('mine');
  });

  it('also where a file of somebody’s own was put into a built site', async () => {
    const file = join(parent, 'My Norms é (1)/dist/events/notes.txt');
    await writeFile(file, 'mine');
    const { code, output } = await build('My Norms é (1)');
    expect(code).toBe(1);
    expect(output).toContain('holds events/notes.txt, which no build made');
    expect(await readFile(file, 'utf8')).toBe('mine');
    await rm(file);
  });
});

it(
  'sees one record and one day, whatever happens meanwhile',
  async () => {
    const path = join(parent, 'one/content', events[2] ?? '');
    const before = bytesOf('one');
    const source = await readFile(path, 'utf8');
    const { code } = await build('one', {}, () => {
      const timer = setInterval(() => {
        const begun = readdirSync(join(parent, 'one')).some((entry) =>
          /^\.dist-[^.]+$/.test(entry),
        );
        if (!begun) return;
        clearInterval(timer);
        void writeFile(path, source.replace(/^title: .*$/m, 'title: An edit meanwhile'));
      }, 10);
    });
    const edited = await readFile(path, 'utf8');
    await writeFile(path, source);
    expect(code).toBe(0);
    expect(edited).toContain('An edit meanwhile');
    expect(bytesOf('one')).toEqual(before);
  },
  2 * MINUTES,
);

it(
  'leaves the old site whole when it is killed at any moment, and nothing after the next build',
  async () => {
    const before = bytesOf('one');
    for (let tenth = 1; tenth <= 10; tenth += 1) {
      await build('one', {}, (stop) => setTimeout(() => stop('SIGKILL'), tenth * 400));
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
