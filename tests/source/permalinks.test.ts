import { expect, it } from 'vitest';
import { formatFinding } from '../../src/domain/finding.ts';
import { readPermalinks, withAddresses } from '../../src/source/permalinks.ts';
import { temporaryRecords } from '../record/checks/temporary-record.ts';

const makeRecord = temporaryRecords();
const read = (text: string) => readPermalinks(makeRecord('nothing', { 'permalinks.txt': text }));

it('reads addresses with their lines, and passes over blank lines and remarks', () => {
  const { permalinks, findings } = read('\uFEFF# a/b\r\n\r\n  norms/a  \r\ncountries/us\r\n');
  expect(findings).toEqual([]);
  expect(permalinks).toEqual({
    file: 'content/permalinks.txt',
    addresses: [
      { address: 'norms/a', line: 3 },
      { address: 'countries/us', line: 4 },
    ],
  });
});

it('is empty where there is no file', () => {
  const { permalinks, findings } = readPermalinks(makeRecord('nothing'));
  expect(permalinks.addresses).toEqual([]);
  expect(findings).toEqual([]);
});

it.each([
  'norms',
  'norms/',
  'norms/a/',
  '/norms/a',
  'norms/A',
  'norms/a  # gone',
  'https://example.org/norms/a/',
  'norms/../a',
])('finds that %j is no address', (line) => {
  const { permalinks, findings } = read(`norms/a\n${line}\n`);
  expect(permalinks.addresses).toHaveLength(1);
  expect(findings.map(formatFinding)).toEqual([
    `content/permalinks.txt:2:1 permalinks "${line}" is no address of an entry or a relation, such as countries/us`,
  ]);
});

it('finds an address that stands twice', () => {
  expect(read('norms/a\nnorms/b\nnorms/a\n').findings.map(formatFinding)).toEqual([
    'content/permalinks.txt:3:1 permalinks "norms/a" stands already on line 1',
  ]);
});

it.each([
  ['', ['norms/a'], 'norms/a\n'],
  ['norms/b\nnorms/a\n', ['countries/us'], 'countries/us\nnorms/a\nnorms/b\n'],
  ['norms/b', ['norms/a'], 'norms/a\nnorms/b\n'],
  [
    '# Never remove a line.\n# Never.\n\nnorms/b\n# renamed\nnorms/c\n# end\n',
    ['norms/bb', 'countries/us'],
    '# Never remove a line.\n# Never.\n\ncountries/us\nnorms/b\nnorms/bb\n# renamed\nnorms/c\n# end\n',
  ],
  ['norms/a\n\nnorms/c\n', ['norms/b'], 'norms/a\nnorms/b\n\nnorms/c\n'],
])('adds to %j the addresses %j', (text, added, expected) => {
  expect(withAddresses(text, added)).toBe(expected);
});
