import fs, { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { formatFinding } from '../../src/domain/finding.ts';
import { readFiles, readPaper, shownPath } from '../../src/source/files.ts';
import { temporaryRecords } from '../record/checks/temporary-record.ts';

const makeRecord = temporaryRecords();

it('reads the files of every kind in a fixed order, with forward slashes in their paths', () => {
  const directory = makeRecord('nothing', {
    'mechanisms/group.md': 'g',
    'events/2014/2014-05-19-b.md': 'b',
    'events/2014/2014-05-19-a.md': 'a',
    'events/2013/2013-12-c.md': 'c',
    'countries/us.md': 'u',
    'coverage.md': 'not an entry',
    'README.md': 'not an entry',
    LICENSE: 'not an entry',
    'permalinks.txt': 'not an entry',
    'events/.gitkeep': '',
    'countries/.us.md.swp': 'not an entry',
  });
  const { raw, findings, unread } = readFiles(directory);
  expect(
    raw.map(({ kind, id, file, bytes }) => [kind, id, file, Buffer.from(bytes).toString()]),
  ).toEqual([
    ['events', '2013-12-c', 'content/events/2013/2013-12-c.md', 'c'],
    ['events', '2014-05-19-a', 'content/events/2014/2014-05-19-a.md', 'a'],
    ['events', '2014-05-19-b', 'content/events/2014/2014-05-19-b.md', 'b'],
    ['countries', 'us', 'content/countries/us.md', 'u'],
    ['mechanisms', 'group', 'content/mechanisms/group.md', 'g'],
  ]);
  expect(findings).toEqual([]);
  expect(unread).toEqual([]);
});

const FOLDERS = 'events, countries, organisations, norms, mechanisms, actors, dossiers';
it.each([
  ['countries/us.txt', 'must be a Markdown file ending in .md'],
  ['countries/us.MD', 'must be a Markdown file ending in .md'],
  ['countries/us', 'must be a Markdown file ending in .md'],
  ['countries/u s.md', 'must be named in letters a–z, digits and single hyphens'],
  ['countries/us--a.md', 'must be named in letters a–z, digits and single hyphens'],
  ['countries/us_a.md', 'must be named in letters a–z, digits and single hyphens'],
  ['countries/é.md', 'must be named in letters a–z, digits and single hyphens'],
  ['countries/us.en.md', 'must be named in letters a–z, digits and single hyphens'],
  ['countries/america/us.md', 'must stand directly in countries/'],
  ['events/2014-05-19-a.md', 'must stand in the folder of its year (events/2014/2014-05-19-a.md)'],
  [
    'events/2013/2014-05-19-a.md',
    'must stand in the folder of its year (events/2014/2014-05-19-a.md)',
  ],
  [
    'events/2014/05/2014-05-19-a.md',
    'must stand in the folder of its year (events/2014/2014-05-19-a.md)',
  ],
  ['events/2014/talks.md', 'must be named after the date of the event, such as 2014-05-19-…'],
  [`norms/${'a'.repeat(101)}.md`, 'must have a name of at most 100 characters'],
  ['organisations/2030.md', 'must not be named by a number, true, false or null'],
  ['norms/1e5.md', 'must not be named by a number, true, false or null'],
  ['norms/null.md', 'must not be named by a number, true, false or null'],
  ['us.md', `must stand in one of the folders ${FOLDERS}`],
])('reports a file out of place: %s', (path, message) => {
  const { raw, findings } = readFiles(makeRecord('nothing', { [path]: 'x' }));
  expect(raw).toEqual([]);
  expect(findings.map(formatFinding)).toEqual([`content/${path}:1:1 file-place ${message}`]);
});

it.each([
  ['event', `must be one of the folders ${FOLDERS} (did you mean events?)`],
  ['Countries', `must be one of the folders ${FOLDERS} (did you mean countries?)`],
  ['people', `must be one of the folders ${FOLDERS}`],
])('reports a folder that is none of the record: %s', (folder, message) => {
  const { raw, findings } = readFiles(makeRecord('nothing', { [`${folder}/us.md`]: 'x' }));
  expect(raw).toEqual([]);
  expect(findings.map(formatFinding)).toEqual([`content/${folder}:1:1 file-place ${message}`]);
});

it('reports a file that stands where a folder should', () => {
  const { findings } = readFiles(makeRecord('nothing', { norms: 'x' }));
  expect(findings.map(formatFinding)).toEqual(['content/norms:1:1 file-place must be a folder']);
});

it('reports symbolic links, to files, folders and nothing, and does not follow them', () => {
  const directory = makeRecord('nothing', { 'countries/us.md': 'u', 'norms/a.md': 'a' });
  symlinkSync('us.md', join(directory, 'countries/usa.md'));
  symlinkSync('/etc/passwd', join(directory, 'countries/secret.md'));
  symlinkSync('missing.md', join(directory, 'countries/zz.md'));
  symlinkSync('../norms', join(directory, 'countries/norms'));
  const { raw, findings } = readFiles(directory);
  expect(raw.map(({ file }) => file)).toEqual(['content/countries/us.md', 'content/norms/a.md']);
  expect(findings.map(formatFinding)).toEqual(
    ['norms', 'secret.md', 'usa.md', 'zz.md'].map(
      (name) => `content/countries/${name}:1:1 file-place must not be a symbolic link`,
    ),
  );
});

it.each([
  [64 * 1024, []],
  [64 * 1024 + 1, ['content/countries/us.md:1:1 file-size a file must be at most 64 KiB']],
])('a file of %i bytes', (size, lines) => {
  const directory = makeRecord('nothing', { 'countries/us.md': new Uint8Array(size) });
  const { raw, findings } = readFiles(directory);
  expect(findings.map(formatFinding)).toEqual(lines);
  expect(raw).toHaveLength(lines.length === 0 ? 1 : 0);
});

it('names the character that nobody sees in a file name', () => {
  const { findings } = readFiles(makeRecord('nothing', { 'countries/u\u200Bs.md': 'x' }));
  expect(findings.map(formatFinding)).toEqual([
    'content/countries/u<U+200B>s.md:1:1 file-place must be named in letters a–z, digits and single hyphens (the name holds U+200B ZERO WIDTH SPACE)',
  ]);
});

describe('when the system refuses', () => {
  it.each([
    ['a folder', 'events/2014', 'EACCES', 'cannot be read (this user may not)'],
    ['a folder of a kind', 'norms', 'EACCES', 'cannot be read (this user may not)'],
    ['a file', 'countries/us.md', 'EPERM', 'cannot be read (this user may not)'],
    ['a file that vanished', 'countries/us.md', 'ENOENT', 'cannot be read (it has just gone)'],
    ['a disk', 'countries/us.md', 'EIO', 'cannot be read (EIO)'],
  ])('%s is a finding', (_, path, code, message) => {
    const directory = makeRecord('nothing', {
      'events/2014/2014-05-19-a.md': 'a',
      'countries/us.md': 'u',
      'norms/a.md': 'a',
    });
    const refused = join(directory, path);
    const refuse = () => {
      throw Object.assign(new Error(code), { code });
    };
    const { readdirSync, readFileSync } = fs;
    vi.spyOn(fs, 'readdirSync').mockImplementation(((
      at: string,
      options: { withFileTypes: true },
    ) => (at === refused ? refuse() : readdirSync(at, options))) as unknown as typeof readdirSync);
    vi.spyOn(fs, 'readFileSync').mockImplementation(((at: string) =>
      at === refused ? refuse() : readFileSync(at)) as unknown as typeof readFileSync);
    syncBuiltinESMExports();
    const { findings } = readFiles(directory);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(findings.map(formatFinding)).toEqual([`content/${path}:1:1 file-place ${message}`]);
  });
});

describe('readPaper', () => {
  it('gives the bytes of a paper, and nothing where there is none', () => {
    const directory = makeRecord('nothing', { 'coverage.md': 'c' });
    expect(Buffer.from(readPaper(directory, 'coverage.md').bytes ?? []).toString()).toBe('c');
    const none = { file: 'content/permalinks.txt', bytes: undefined, findings: [] };
    expect(readPaper(directory, 'permalinks.txt')).toEqual(none);
  });

  it.each([
    [
      'a link to a file',
      (path: string) => {
        symlinkSync('/etc/hostname', path);
      },
      'must not be a symbolic link',
    ],
    [
      'a link to nothing',
      (path: string) => {
        symlinkSync('nowhere', path);
      },
      'must not be a symbolic link',
    ],
    [
      'a folder',
      (path: string) => {
        mkdirSync(path);
      },
      'must be a plain file',
    ],
    [
      'too large',
      (path: string) => {
        writeFileSync(path, new Uint8Array(5 * 1024 * 1024));
      },
      /^a file must be at most/,
    ],
  ])('refuses %s', (_, make, message) => {
    for (const name of ['coverage.md', 'permalinks.txt'] as const) {
      const directory = makeRecord('nothing');
      make(join(directory, name));
      const { bytes, findings } = readPaper(directory, name);
      expect(bytes).toBeUndefined();
      expect(findings).toMatchObject([{ file: `content/${name}`, line: 1, column: 1 }]);
      expect(findings[0]?.message).toMatch(message);
    }
  });
});

it('names the entries that it could not read, so that nothing else complains of them', () => {
  const { unread } = readFiles(
    makeRecord('nothing', { 'events/2013/2014-05-19-a.md': 'x', 'countries/america/us.md': 'x' }),
  );
  expect(unread).toEqual(['events/2014-05-19-a', 'countries/us']);
});

it('reports a record that is not there', () => {
  const directory = join(makeRecord('nothing'), 'content');
  const { raw, findings } = readFiles(directory);
  expect(raw).toEqual([]);
  expect(findings.map(formatFinding)).toEqual([
    'content:1:1 file-place the directory of the record does not exist',
  ]);
});

it.each([
  ['content', 'events/a.md', 'content/events/a.md'],
  ['tests/x/content', 'events/a.md', 'tests/x/content/events/a.md'],
  ['../elsewhere/record', 'events/a.md', 'record/events/a.md'],
])('shownPath: in %s, %s is shown as %s', (folder, path, shown) => {
  const directory = resolve(folder);
  expect(shownPath(directory, join(directory, path))).toBe(shown);
});
