import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/domain/finding.ts';
import { decode, readEntry } from '../../src/source/entry.ts';

const COUNTRY = `---
name: Norway
iso_alpha3: NOR
region: europe
---
`;

/** Reads a country from the bytes of its file. */
function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const raw = { kind: 'countries', id: 'no', file: 'content/countries/no.md', bytes } as const;
  return readEntry(raw, (kind, id) => `/${kind}/${id}/`);
}

it('gives the entry with its identity, its data and its body', () => {
  const { entry, findings } = read(`${COUNTRY}Text.\n`);
  expect(findings).toEqual([]);
  expect(entry).toMatchObject({
    kind: 'countries',
    id: 'no',
    file: 'content/countries/no.md',
    data: { name: 'Norway', also_known_as: [], sources: [], former_ids: [] },
    markdown: 'Text.\n',
    body: { html: '<p>Text.</p>', paragraphs: [{ line: 6, column: 1, sourced: false }] },
  });
});

it.each([
  ['a byte order mark', `\uFEFF${COUNTRY}Text.\n`],
  ['carriage returns and line feeds', `${COUNTRY}Text.\n`.replaceAll('\n', '\r\n')],
  ['carriage returns', `${COUNTRY}Text.\n`.replaceAll('\n', '\r')],
  ['all of these', `\uFEFF${COUNTRY}Text.\r\n`.replaceAll('a\n', 'a\r')],
])('reads a file with %s like any other', (_, content) => {
  expect(read(content)).toEqual(read(`${COUNTRY}Text.\n`));
});

describe('refuses', () => {
  it.each([
    ['nothing', '', '1:1 empty-file the file must not be empty (npm run new writes a skeleton)'],
    [
      'space',
      ' \r\n\t\n',
      '1:1 empty-file the file must not be empty (npm run new writes a skeleton)',
    ],
    [
      'a byte order mark alone',
      '\uFEFF',
      '1:1 empty-file the file must not be empty (npm run new writes a skeleton)',
    ],
    [
      'no head',
      'Text.\n',
      '1:1 front-matter the file must begin with a YAML head between two --- lines',
    ],
    [
      'a head without an end',
      '---\nname: Norway\n',
      '1:1 front-matter the YAML head must end with a line of ---',
    ],
    [
      'Latin-1',
      Buffer.from('---\nname: Norge på norsk\n', 'latin1'),
      '2:14 encoding the file must be UTF-8 (save it as UTF-8)',
    ],
    [
      'Latin-1 after carriage returns',
      Buffer.from('---\r\nname: på\r\n', 'latin1'),
      '2:8 encoding the file must be UTF-8 (save it as UTF-8)',
    ],
    [
      'UTF-16',
      Buffer.from(`\uFEFF${COUNTRY}`, 'utf16le'),
      '1:1 encoding the file must be UTF-8 (save it as UTF-8)',
    ],
    [
      'a letter cut in two',
      Buffer.from(`${COUNTRY}på`).subarray(0, -1),
      '6:2 encoding the file must be UTF-8 (save it as UTF-8)',
    ],
    [
      'an overlong form',
      new Uint8Array([0x61, 0xc0, 0xaf]),
      '1:2 encoding the file must be UTF-8 (save it as UTF-8)',
    ],
    ['a zero byte', `${COUNTRY}A\u0000`, '6:2 encoding the file must not hold control characters'],
    [
      'an escape sequence',
      `${COUNTRY}A \u001b[31m`,
      '6:3 encoding the file must not hold control characters',
    ],
    [
      'a control character of Latin-1',
      `${COUNTRY}A\u0085`,
      '6:2 encoding the file must not hold control characters',
    ],
    [
      'broken YAML',
      '---\nname: a: b\n---\n',
      '2:7 yaml a colon is out of place here (a text with a colon in it must stand in quotation marks)',
    ],
    [
      'another shape',
      '---\nname: Norway\niso_alpha3: NOR\nregoin: europe\nregion: europe\n---\n',
      '4:1 schema unknown key "regoin" (did you mean region?)',
    ],
  ])('%s', (_, content, line) => {
    const { entry, findings } = read(content);
    expect(entry).toBeUndefined();
    expect(findings.map(formatFinding)).toEqual([`content/countries/no.md:${line}`]);
  });
});

it('reports everything that is wrong with the head in one go', () => {
  const { findings } = read('---\nname: ""\niso_alpha3: no\nregion: Europe\n---\n');
  expect(findings.map(formatFinding).toSorted()).toEqual([
    'content/countries/no.md:2:7 schema "name" must not be empty',
    'content/countries/no.md:3:13 schema "iso_alpha3" must be an ISO 3166-1 alpha-3 code',
    'content/countries/no.md:4:9 schema "region" must be one of africa, americas, asia, europe, oceania (did you mean europe?)',
  ]);
});

it.each([
  ['plain', [0x61], 'a'],
  ['with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['not UTF-8', [0xff], undefined],
  ['with line ends of all kinds', [0x61, 0x0d, 0x0a, 0x0d, 0x0a, 0x0d], 'a\n\n\n'],
])('decodes text %s', (_, bytes, text) => {
  expect(decode(new Uint8Array(bytes))).toBe(text);
});
