/** The build as a whole, on a small record in copies of the project: the same bytes wherever it runs. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateRecord } from '../../bench/generate.ts';
import { projectCopies } from '../helpers/project-copies.ts';

const MINUTES = 60_000;
const files = generateRecord(8, 11);
const events = [...files.keys()].filter((path) => path.startsWith('events/'));
const idOf = (path: string) => path.replace(/^.*\/|\.md$/g, '');
const [renamed = ''] = events;
// An event that no other one names, since nothing may name an entry that is withdrawn.
const withdrawn = renamed.replace(/-\w+-\d+\.md$/, '-alone.md');
const own = (files.get(renamed) ?? '').replace(/^title: .*$/m, 'title: "An act that nobody names"');
files.set(withdrawn, own);
const withKey = (path: string, key: string) =>
  files.set(path, (files.get(path) ?? '').replace('\nsources:\n', `\n${key}\nsources:\n`));
withKey(renamed, 'former_ids: [an-earlier-id]');
withKey(withdrawn, 'withdrawn: { date: 2026-11-01, reason: The act did not take place. }');

/** Folders whose names are no addresses: with signs to be escaped, and with what looks like an escape. */
const ODD = 'My Norms é (1), 50% done';
const ESCAPED = 'tracker_feature%2Fnew-look';
const { build, bytesOf, leftovers, pathIn } = projectCopies(['one', ODD, ESCAPED], files);

describe('npm run build', () => {
  it(
    'gives the same bytes in another folder, time zone and language',
    async () => {
      const runs = await Promise.all([
        build('one', { TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C' }),
        build(ODD, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
        build(ESCAPED),
      ]);
      expect(runs).toMatchObject([{ code: 0 }, { code: 0 }, { code: 0 }]);
      const bytes = bytesOf('one');
      expect(Object.keys(bytes).length).toBeGreaterThan(100);
      expect(bytesOf(ODD)).toEqual(bytes);
      expect(bytesOf(ESCAPED)).toEqual(bytes);
    },
    4 * MINUTES,
  );

  it(
    'gives the same bytes from its cache, on another disk, and to builds at the same time',
    async () => {
      const written = () =>
        readdirSync(pathIn('one', '.astro'))
          .filter((name) => name.endsWith('.mjs'))
          .map((name) => [name, statSync(pathIn('one', '.astro', name)).mtimeMs]);
      const before = written();
      const bytes = bytesOf('one');
      // On Linux this one is never the disk of the project.
      const disk = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
      const elsewhere = await mkdtemp(join(disk, 'build-'));
      const runs = await Promise.all([
        build('one'),
        build('one', { OUT_DIR: join(elsewhere, 'site') }),
      ]);
      const there = bytesOf('one', relative(pathIn('one'), join(elsewhere, 'site')));
      const left = readdirSync(elsewhere);
      await rm(elsewhere, { recursive: true, force: true });
      expect(runs).toMatchObject([{ code: 0 }, { code: 0 }]);
      // What all builds of a project share is not written again, so that none takes it from another.
      expect(before.length).toBeGreaterThan(0);
      expect(written()).toEqual(before);
      expect(bytesOf('one')).toEqual(bytes);
      expect(there).toEqual(bytes);
      expect(leftovers('one')).toEqual([]);
      expect([...left, ...readdirSync(pathIn('one', '.cache'))]).toEqual(['site']);
    },
    4 * MINUTES,
  );

  it('keeps old addresses: pages that lead on, copies of the data, and lines for hosts', async () => {
    const dist = pathIn('one', 'dist');
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

  it('keeps every address of a withdrawn entry with the reason, and tells of it in changes and feeds only', async () => {
    const id = idOf(withdrawn);
    const line = /^title: (.*)$/m.exec(files.get(withdrawn) ?? '')?.[1] ?? '';
    const title = JSON.parse(line) as string;
    const dist = pathIn('one', 'dist');
    const own = [
      `/api/v1/events/${id}.json`,
      `/embed/events/${id}/index.html`,
      `/events/${id}.md`,
      `/events/${id}/index.html`,
    ];
    for (const path of own)
      expect(await readFile(join(dist, path), 'utf8')).toContain('The act did not take place.');
    const holders = Object.keys(bytesOf('one')).filter(
      (path) =>
        /\.(html|json|csv|xml|atom|rss|ics|md|txt)$/.test(path) &&
        readFileSync(join(dist, path), 'utf8').includes(title),
    );
    const isFeed = (path: string) =>
      path.startsWith('/feeds/') || /\/feed\.(atom|rss|json)$/.test(path);
    const elsewhere = holders.filter((path) => !isFeed(path));
    expect(elsewhere.toSorted()).toEqual([...own, '/changes/index.html'].toSorted());
    expect(holders).toContain('/feed.atom');
  });
});
