import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { formatFinding } from '../../src/domain/finding.ts';
import { readFiles, shownPath } from '../../src/source/files.ts';
import { temporaryRecords } from '../record/checks/temporary-record.ts';

const makeRecord = temporaryRecords();

it('reads the files of every kind in a fixed order, with forward slashes in their paths', async () => {
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
  const { raw, findings, unread } = await readFiles(directory);
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

const FOLDERS = 'events, countries, organisations, norms, mechanisms';
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
  ['us.md', `must stand in one of the folders ${FOLDERS}`],
])('reports a file out of place: %s', async (path, message) => {
  const { raw, findings } = await readFiles(makeRecord('nothing', { [path]: 'x' }));
  expect(raw).toEqual([]);
  expect(findings.map(formatFinding)).toEqual([`content/${path}:1:1 file-place ${message}`]);
});

it.each([
  ['event', `must be one of the folders ${FOLDERS} (did you mean events?)`],
  ['Countries', `must be one of the folders ${FOLDERS} (did you mean countries?)`],
  ['people', `must be one of the folders ${FOLDERS}`],
])('reports a folder that is none of the record: %s', async (folder, message) => {
  const { raw, findings } = await readFiles(makeRecord('nothing', { [`${folder}/us.md`]: 'x' }));
  expect(raw).toEqual([]);
  expect(findings.map(formatFinding)).toEqual([`content/${folder}:1:1 file-place ${message}`]);
});

it('reports a file that stands where a folder should', async () => {
  const { findings } = await readFiles(makeRecord('nothing', { norms: 'x' }));
  expect(findings.map(formatFinding)).toEqual(['content/norms:1:1 file-place must be a folder']);
});

it('reports symbolic links, to files, folders and nothing, and does not follow them', async () => {
  const directory = makeRecord('nothing', { 'countries/us.md': 'u', 'norms/a.md': 'a' });
  symlinkSync('us.md', join(directory, 'countries/usa.md'));
  symlinkSync('/etc/passwd', join(directory, 'countries/secret.md'));
  symlinkSync('missing.md', join(directory, 'countries/zz.md'));
  symlinkSync('../norms', join(directory, 'countries/norms'));
  const { raw, findings } = await readFiles(directory);
  expect(raw.map(({ file }) => file)).toEqual(['content/countries/us.md', 'content/norms/a.md']);
  expect(findings.map(formatFinding)).toEqual(
    ['norms', 'secret.md', 'usa.md', 'zz.md'].map(
      (name) => `content/countries/${name}:1:1 file-place must not be a symbolic link`,
    ),
  );
});

it.each([
  [1024 * 1024, []],
  [1024 * 1024 + 1, ['content/countries/us.md:1:1 file-size an entry must be at most 1 MiB']],
])('a file of %i bytes', async (size, lines) => {
  const directory = makeRecord('nothing', { 'countries/us.md': new Uint8Array(size) });
  const { raw, findings } = await readFiles(directory);
  expect(findings.map(formatFinding)).toEqual(lines);
  expect(raw).toHaveLength(lines.length === 0 ? 1 : 0);
});

it('names the entries that it could not read, so that nothing else complains of them', async () => {
  const { unread } = await readFiles(
    makeRecord('nothing', { 'events/2013/2014-05-19-a.md': 'x', 'countries/america/us.md': 'x' }),
  );
  expect(unread).toEqual(['events/2014-05-19-a', 'countries/us']);
});

it('reports a record that is not there', async () => {
  const directory = join(makeRecord('nothing'), 'content');
  const { raw, findings } = await readFiles(directory);
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
