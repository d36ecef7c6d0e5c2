import { describe, expect, it } from 'vitest';
import { parseFrontMatter, splitFrontMatter } from '../../src/source/front-matter.ts';

describe('splitFrontMatter', () => {
  it.each([
    ['---\na: b\n---\nText\n', { yaml: 'a: b\n', body: 'Text\n', bodyLine: 4 }],
    ['---\na: b\nc: d\n---\n\nText', { yaml: 'a: b\nc: d\n', body: '\nText', bodyLine: 5 }],
    ['---\na: b\n---', { yaml: 'a: b\n', body: '', bodyLine: 3 }],
    ['---\n---\nText', { yaml: '', body: 'Text', bodyLine: 3 }],
    ['--- \t\na: b\n---  \nText', { yaml: 'a: b\n', body: 'Text', bodyLine: 4 }],
    ['---\na: b\n---\nA\n\n---\n\nB', { yaml: 'a: b\n', body: 'A\n\n---\n\nB', bodyLine: 4 }],
    ['---\na: "---"\n ---\n---\nA', { yaml: 'a: "---"\n ---\n', body: 'A', bodyLine: 5 }],
    ['', undefined],
    ['Text', undefined],
    ['\n---\na: b\n---\n', undefined],
    [' ---\na: b\n---\n', undefined],
    ['---\na: b\n', undefined],
    ['---\na: b\n----\n', undefined],
    ['----\na: b\n---\n', undefined],
    ['--- a: b\n---\n', undefined],
  ])('%j', (text, split) => {
    expect(splitFrontMatter(text)).toEqual(split);
  });
});

describe('parseFrontMatter reads every value as the text that was written', () => {
  it.each([
    ['party: no', { party: 'no' }],
    [
      'a: [no, yes, on, off, true, ~, null]',
      { a: ['no', 'yes', 'on', 'off', 'true', '~', 'null'] },
    ],
    ['date: 2016', { date: '2016' }],
    ['date: 2016-05-12', { date: '2016-05-12' }],
    ['date: 2016-05-12T10:00:00Z', { date: '2016-05-12T10:00:00Z' }],
    [
      'a: [1.10, 007, 0x1F, 1_000, 1e3, .inf]',
      { a: ['1.10', '007', '0x1F', '1_000', '1e3', '.inf'] },
    ],
    ['a: 12:30:45', { a: '12:30:45' }],
    ['a:', { a: '' }],
    ['a: ""', { a: '' }],
    ['a: {b: c, d: [e]}', { a: { b: 'c', d: ['e'] } }],
    ['<<: {a: b}', { '<<': { a: 'b' } }],
    ['a: |\n  b\n  c\n', { a: 'b\nc\n' }],
    ['a: >-\n  b\n  c\n', { a: 'b c' }],
    ['a: "\\u00e9"', { a: 'é' }],
    ["a: 'it''s'", { a: 'it’s'.replace('’', "'") }],
    ['# comment\na: b  # comment\n', { a: 'b' }],
    ['', null],
    ['- a', ['a']],
    ['a', 'a'],
  ])('%j', (yaml, value) => {
    const head = parseFrontMatter(yaml);
    expect(head.errors).toEqual([]);
    expect(head.value).toEqual(value);
  });

  it('keeps a key named __proto__ a key', () => {
    const { value } = parseFrontMatter('__proto__: {a: b}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });
});

describe('positions in the file', () => {
  const head = parseFrontMatter(`title: A
parties:
  - { party: cn, role: initiator }
  - party: us
    role: counterpart
sources: [voa,
  mfa]
note: >
  long
`);

  it.each([
    [[], 2, 1],
    [['title'], 2, 8],
    [['parties'], 4, 3],
    [['parties', 0], 4, 5],
    [['parties', 0, 'party'], 4, 14],
    [['parties', 1], 5, 5],
    [['parties', 1, 'role'], 6, 11],
    [['sources', 1], 8, 3],
    [['note'], 9, 7],
    // What does not exist stands where the nearest thing around it does.
    [['date'], 2, 1],
    [['parties', 1, 'as'], 5, 5],
    [['parties', 7, 'party'], 4, 3],
    [['title', 'a', 'b'], 2, 8],
    [['missing', 'title'], 2, 1],
  ])('locate %j', (path, line, column) => {
    expect(head.locate(path)).toEqual({ line, column });
  });

  it.each([
    [[], 'parties', 3, 1],
    [['parties', 0], 'role', 4, 18],
    [['parties', 1], 'role', 6, 5],
    [[], 'date', 2, 1],
    [['parties', 1], 'as', 5, 5],
    [['title'], 'a', 2, 8],
  ])('locateKey %j %s', (path, key, line, column) => {
    expect(head.locateKey(path, key)).toEqual({ line, column });
  });

  it('are the start of the file when the head cannot be read', () => {
    const broken = parseFrontMatter('a: b: c');
    expect(broken.locate(['a'])).toEqual({ line: 1, column: 1 });
    expect(broken.locateKey([], 'a')).toEqual({ line: 1, column: 1 });
    expect(broken.value).toBeUndefined();
  });
});

describe('apostrophes, quotation marks and dashes are read in one form', () => {
  it.each([
    ["title: Putin's and Biden’s words", { title: "Putin's and Biden's words" }],
    ["title: 'Iran''s “plan” and Iran’s'", { title: `Iran's "plan" and Iran's` }],
    [
      'parties: [{ as: Ministry of Women’s Affairs }]',
      { parties: [{ as: "Ministry of Women's Affairs" }] },
    ],
    ['url: https://example.org/what’s', { url: 'https://example.org/what’s' }],
  ])('in the head %j', (yaml, value) => {
    expect(parseFrontMatter(yaml).value).toEqual(value);
  });

  it('in the body', () => {
    const { body } = splitFrontMatter('---\na: b\n---\nThe ministry’s “no”.[^voa:‘p. 2’]\n') ?? {};
    expect(body).toBe(`The ministry's "no".[^voa:'p. 2']\n`);
  });
});
