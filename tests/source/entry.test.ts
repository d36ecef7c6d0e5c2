import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/domain/finding.ts';
import { readEntry } from '../../src/source/entry.ts';

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
    [
      'a zero byte',
      `${COUNTRY}A\u0000`,
      '6:2 characters the text must not hold U+0000 NULL (take it out)',
    ],
    [
      'an escape sequence',
      `${COUNTRY}A \u001b[31m`,
      '6:3 characters the text must not hold U+001B ESCAPE (take it out)',
    ],
    [
      'a control character of Latin-1',
      `${COUNTRY}A\u0085`,
      '6:2 characters the text must not hold U+0085 NEXT LINE (write a plain space)',
    ],
    [
      'broken YAML',
      '---\nname: a: b\n---\n',
      '2:7 yaml a colon is out of place here (a text with a colon in it must stand in quotation marks)',
    ],
    [
      'a list for a key',
      '---\n[name]: Norway\niso_alpha3: NOR\nregion: europe\n---\n',
      '2:1 yaml a key must be a text (a text with special characters in it must stand in quotation marks)',
    ],
    [
      'a map for a key',
      '---\nname: Norway\n? {iso_alpha3: NOR}\n: x\nregion: europe\n---\n',
      '3:3 yaml a key must be a text (a text with special characters in it must stand in quotation marks)',
    ],
    [
      'no key before a colon',
      '---\nname: Norway\n: NOR\n---\n',
      '3:1 yaml a key must be a text (a text with special characters in it must stand in quotation marks)',
    ],
    [
      'a text after a closing quotation mark',
      '---\nname: "Norway"# Kingdom of\niso_alpha3: NOR\nregion: europe\n---\n',
      '2:15 yaml Comments must be separated from other tokens by white space characters',
    ],
    [
      'a text after a quotation mark that YAML takes for a comment',
      '---\nname: "Norway" #Kingdom of\niso_alpha3: NOR\nregion: europe\n---\n',
      '2:16 yaml what follows # is a comment and would be lost (put the text in quotation marks, or a space after the # of a comment)',
    ],
    [
      'a text after a bracket that YAML takes for a comment',
      '---\nname: Norway\nalso_known_as: [Norge] #1\niso_alpha3: NOR\nregion: europe\n---\n',
      '3:24 yaml what follows # is a comment and would be lost (put the text in quotation marks, or a space after the # of a comment)',
    ],
    [
      'a key twice, once in quotation marks',
      '---\nname: Norway\n"name": Norge\n---\n',
      '3:1 yaml the key "name" stands twice',
    ],
    [
      'half of a surrogate pair by an escape',
      '---\nname: "Nor\\uD800way"\niso_alpha3: NOR\nregion: europe\n---\n',
      '2:7 characters the text must not hold U+D800 half of a surrogate pair (write the character that is meant)',
    ],
    [
      'a noncharacter by an escape',
      '---\nname: Norway\nalso_known_as: [Norge, "No\\uFFFErge"]\niso_alpha3: NOR\nregion: europe\n---\n',
      '3:24 characters the text must not hold U+FFFE a noncharacter (write the character that is meant)',
    ],
    [
      'an escape in a key',
      '---\nname: Norway\n"regi\\u200Bon": europe\n---\n',
      '3:17 characters the text must not hold U+200B ZERO WIDTH SPACE (take it out)',
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
