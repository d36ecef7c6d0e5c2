/** Things that go wrong on purpose: none may pass unseen, hang, or bring the check down. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateRecord } from '../../bench/generate.ts';
import { formatFinding } from '../../src/domain/finding.ts';
import { validateContent } from '../../src/site/validate.ts';
import { openCache } from '../../src/source/cache.ts';

const files = generateRecord(12, 5);
const events = [...files.keys()].filter((path) => path.startsWith('events/'));
const [first = '', second = ''] = events;
const text = files.get(first) ?? '';

let parent = '';
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'faults-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

/** Writes the record with some files changed or added; gives its directory. */
async function record(name: string, changes: Readonly<Record<string, string | Buffer>>) {
  const directory = join(parent, name, 'content');
  for (const [path, content] of [...files, ...Object.entries(changes)]) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  return directory;
}

const href = (kind: string, id: string) => `/${kind}/${id}/`;

async function findings(directory: string): Promise<string[]> {
  const { findings } = await validateContent(directory, '2026-11-20', href);
  return findings.map(formatFinding);
}

/** The head of the first event with lines put before its `sources`. */
const withHead = (lines: string) => text.replace('\nsources:\n', `\n${lines}\nsources:\n`);

describe('the check', () => {
  it('finds nothing in the record that the faults are put into', async () => {
    expect(await findings(await record('sound', {}))).toEqual([]);
  });

  it.each([
    ['an entry of 5 MB', text + 'x'.repeat(5_000_000), /file-size a file must be at most 64 KiB/],
    [
      'a head of 10,000 lines',
      withHead(`former_ids:\n${'  - a\n'.repeat(9_000).trimEnd()}`),
      /id-unique/,
    ],
    [
      'a YAML bomb',
      withHead('a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]'),
      /yaml the head must not use YAML anchors/,
    ],
    [
      'lists nested 5,000 deep',
      withHead(`former_ids: ${'['.repeat(5_000)}${']'.repeat(5_000)}`),
      /yaml the head must not nest this deeply/,
    ],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x00]), /encoding the file must be UTF-8/],
  ])('reports %s, and goes on', async (name, content, expected) => {
    const found = await findings(await record(name.replaceAll(/\W+/g, '-'), { [first]: content }));
    expect(found.join('\n')).toMatch(expected);
    expect(found.every((line) => line.length < 1_000)).toBe(true);
  });

  it('takes a byte order mark and carriage returns as the same text', async () => {
    const title = text.replace(/^title: .*$/m, 'title: Zürich');
    const windows = `\uFEFF${title.replaceAll('\n', '\r\n')}`;
    expect(await findings(await record('windows', { [first]: windows }))).toEqual([]);
  });

  it('follows no symbolic link out of the record', async () => {
    const directory = await record('link', {});
    await writeFile(join(parent, 'outside.md'), text);
    await symlink(
      join(parent, 'outside.md'),
      join(directory, dirname(first), `${first.slice(12, 16)}-outside.md`),
    );
    expect((await findings(directory)).join('\n')).toMatch(
      /file-place must not be a symbolic link/,
    );
  });

  it.each(['a b.md', 'ünï.md', '-rf.md', 'a--b.md', '$(x).md'])(
    'reports the odd name %j',
    async (name) => {
      const directory = await record(`odd-${Buffer.from(name).toString('hex')}`, {
        [`norms/${name}`]: 'x',
      });
      expect((await findings(directory)).join('\n')).toMatch(/file-place must be named/);
    },
  );

  it('reads a record that it may not write to', async () => {
    const directory = await record('read-only', {});
    for (const path of [directory, join(directory, dirname(first))]) await chmod(path, 0o555);
    expect(await findings(directory)).toEqual([]);
    for (const path of [directory, join(directory, dirname(first))]) await chmod(path, 0o755);
  });
});

describe('the cache of entries', () => {
  const read = async (directory: string, caches: string) => {
    const cache = await openCache(directory, href, caches);
    let parsed = 0;
    const validated = await validateContent(directory, '2026-11-20', href, {
      cache,
      progress: (done) => (parsed = done),
    });
    return { parsed, entries: validated.entries, findings: validated.findings };
  };

  it('gives what a first reading gave, and reads only what changed', async () => {
    const directory = await record('kept', {});
    const caches = join(parent, 'kept', 'cache');
    const cold = await read(directory, caches);
    const warm = await read(directory, caches);
    expect(cold.parsed).toBe(cold.entries.length);
    expect(warm.parsed).toBe(0);
    expect(warm.entries).toEqual(cold.entries);
    await writeFile(join(directory, first), text.replace(/^title: .*$/m, 'title: Another'));
    const edited = await read(directory, caches);
    expect(edited.parsed).toBe(1);
    expect(edited.entries.find(({ file }) => file.endsWith(first))?.data).toMatchObject({
      title: 'Another',
    });
  });

  it('is passed over where it is damaged or cannot be written', async () => {
    const directory = await record('damaged', {});
    const caches = join(parent, 'damaged', 'cache');
    const { entries } = await read(directory, caches);
    const { readdir } = await import('node:fs/promises');
    for (const name of await readdir(caches, { recursive: true })) {
      if (/[/\\]..$/.test(name)) await writeFile(join(caches, name), 'x\n{"half');
    }
    expect((await read(directory, caches)).entries).toEqual(entries);
    await writeFile(join(parent, 'a-file'), '');
    expect((await read(directory, join(parent, 'a-file', 'cache'))).entries).toEqual(entries);
  });

  it('serves readers at the same time', async () => {
    const directory = await record('together', {});
    const caches = join(parent, 'together', 'cache');
    const all = await Promise.all([1, 2, 3, 4].map(() => read(directory, caches)));
    for (const { entries } of all) expect(entries).toEqual(all[0]?.entries);
    expect((await read(directory, caches)).parsed).toBe(0);
  });

  it('makes another entry of the same file where the addresses of pages differ', async () => {
    const directory = await record('moved', {});
    const caches = join(parent, 'moved', 'cache');
    await read(directory, caches);
    const below = (kind: string, id: string) => `/sub/${kind}/${id}/`;
    const moved = await openCache(directory, below, caches);
    const { entries } = await validateContent(directory, '2026-11-20', below, { cache: moved });
    const links = entries.map(({ body }) => body.html).join('');
    expect(links).not.toMatch(/href="\/events/);
  });
});

describe('npm run new', () => {
  const run = (directory: string, args: readonly string[]) =>
    new Promise<{ code: number; output: string }>((resolve) => {
      execFile(
        process.execPath,
        ['scripts/new.ts', ...args],
        { env: { ...process.env, CONTENT_DIR: directory, AS_OF: '2026-11-20' } },
        (error, stdout, stderr) => {
          resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
        },
      );
    });

  it('writes an event in which only what must be filled in is missing', async () => {
    const directory = await record('new', {});
    const args = 'event --date 2014-05-19 --slug us-acts --type indictment --party us --party cn';
    const { code, output } = await run(directory, args.split(' '));
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringContaining('2014-05-19-us-acts.md') as string,
    });
    const found = await findings(directory);
    expect(found.map((line) => line.replace(/^.*? schema /, '').replace(/ must .*/, ''))).toEqual([
      '"title"',
      '"form"',
      '"summary"',
      '"sources.0.title"',
      '"sources.0.publisher"',
      '"sources.0.url"',
    ]);
  });

  it('says what is wrong with a flag, and overwrites nothing', async () => {
    const directory = await record('new-wrong', {});
    const wrong = await run(directory, [
      'event',
      '--date',
      '2014-13',
      '--type',
      'summitt',
      '--slug',
      'x',
      '--party',
      'us',
    ]);
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain('"2014-13" is not in the calendar');
    expect(wrong.output).toContain('did you mean summit?');
    const unknown = await run(directory, ['event', '--dat', '2014-05-19']);
    expect(unknown.code).toBe(1);
    expect(unknown.output).toMatch(/^Unknown option '--dat'\nusage: npm run new/);
    const taken = await run(directory, ['norm', '--slug', 'norm-1', '--name', 'X']);
    expect(taken).toMatchObject({
      code: 1,
      output: expect.stringContaining('exists already') as string,
    });
  });
});

it('keeps two events apart in the record that the tests use', () => {
  expect(second).not.toBe(first);
});
