import { expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/source/front-matter.ts';

const QUOTE = 'a text with special characters in it must stand in quotation marks';
const QUOTE_COLON = 'a text with a colon in it must stand in quotation marks';
const OPEN = 'is a bracket or a brace left open above?';
const QUOTE_HASH = 'put the text in quotation marks, or a space after the # of a comment';

it.each([
  ['a: 1\nb: 2\na: 3', 4, 1, 'the key "a" stands twice', undefined],
  ['p:\n  - { a: 1, b: 2, a: 3 }', 3, 19, 'the key "a" stands twice', undefined],
  ['a: b: c', 2, 4, 'a colon is out of place here', QUOTE_COLON],
  ['p:\n  - { a: b: c }', 3, 10, 'a colon is out of place here', QUOTE_COLON],
  ['a: "b\nc: d', 2, 4, 'the quotation mark is not closed', undefined],
  ["a: 'b'\nc: 'd\ne: f", 3, 4, 'the quotation mark is not closed', undefined],
  ["a: 'it's'", 2, 8, 'Unexpected scalar at node end', QUOTE],
  ['a: "b" c', 2, 8, 'Unexpected scalar at node end', QUOTE],
  ['a:\n\t- b', 3, 1, 'Tabs are not allowed as indentation', 'indent with spaces'],
  [
    'a: [b, c\nd: e',
    3,
    1,
    'Flow sequence in block collection must be sufficiently indented and end with a ]',
    OPEN,
  ],
  [
    'a:\n  - { b: c\nd: e',
    4,
    1,
    'Flow map in block collection must be sufficiently indented and end with a }',
    OPEN,
  ],
  ['a: @b', 2, 4, 'Plain value cannot start with reserved character @', QUOTE],
  ['a: `b`', 2, 4, 'Plain value cannot start with reserved character `', QUOTE],
  ['a: 1\nb\nc: 2', 3, 1, 'a key must be followed by a colon', undefined],
  ['a: 1\n...\nb: 2', 4, 1, 'the head must be a single YAML document', undefined],
  ['a: &b c', 2, 7, 'the head must not use YAML anchors', QUOTE],
  ['a: *b', 2, 4, 'the head must not use YAML aliases', QUOTE],
  ['a: !b c', 2, 4, 'the head must not use YAML tags', QUOTE],
  ['a: !!int 1', 2, 4, 'the head must not use YAML tags', QUOTE],
  ['a: !!str 1', 2, 10, 'the head must not use YAML tags', QUOTE],
  ['a: !!binary aGk=', 2, 13, 'the head must not use YAML tags', QUOTE],
  ['a: Issue #5', 2, 10, 'what follows # is a comment and would be lost', QUOTE_HASH],
  ['- a\n- b #c', 3, 5, 'what follows # is a comment and would be lost', QUOTE_HASH],
  ['a: "b" #c', 2, 8, 'what follows # is a comment and would be lost', QUOTE_HASH],
  ['a: [b] #c', 2, 8, 'what follows # is a comment and would be lost', QUOTE_HASH],
  ['a: [b, #5,\n  c]', 2, 8, 'what follows # is a comment and would be lost', QUOTE_HASH],
  ['a: #5', 2, 4, 'what follows # is a comment and would be lost', QUOTE_HASH],
  ['a: b\t#c', 2, 6, 'what follows # is a comment and would be lost', QUOTE_HASH],
  ['a: b # c\nd: "e" #5', 3, 8, 'what follows # is a comment and would be lost', QUOTE_HASH],
])('%j', (yaml, line, column, message, hint) => {
  expect(parseFrontMatter(yaml).errors).toEqual([{ line, column, message, hint }]);
});

it.each([
  'a: "Issue #5"',
  'a: b  # comment',
  'a: b  #comment',
  'a: b # comment',
  'a: "b" # comment',
  "a: 'b' # comment",
  'a: [b, c] # comment',
  'a: { b: c } # comment',
  'a: # comment\n  - b',
  'a: b #',
  'a: b ## comment',
  '# comment\na: b',
  '#comment\na: b',
  'a: b#c',
  'a: "*b"',
  'a: b & c!',
  'a: |\n  Issue #5\n  #6 too',
])('finds no fault with %j', (yaml) => {
  expect(parseFrontMatter(yaml).errors).toEqual([]);
});

it('reports every line at fault, once', () => {
  const { errors } = parseFrontMatter('a: 1\na: &x &y 2\nb: *x\na: 3');
  expect(errors.map(({ line }) => line)).toEqual([3, 4, 5]);
});

it('does not expand aliases: a billion laughs are three findings', () => {
  const { errors } = parseFrontMatter('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]');
  expect(errors.map(({ line, message }) => [line, message])).toEqual([
    [2, 'the head must not use YAML anchors'],
    [3, 'the head must not use YAML anchors'],
    [4, 'the head must not use YAML aliases'],
  ]);
});

it.each([
  ['lists', '['.repeat(3000) + ']'.repeat(3000)],
  ['open lists', '['.repeat(20_000)],
  ['maps', '{a: '.repeat(3000) + '}'.repeat(3000)],
  ['lists of lists by lines', `\n${'- '.repeat(5000)}x`],
])('gives up on %s that nest too deeply', (_, yaml) => {
  expect(parseFrontMatter(`a: ${yaml}`).errors).toEqual([
    { line: 2, column: 1, message: 'the head must not nest this deeply' },
  ]);
});

it('reads lists that nest as no entry does', () => {
  expect(parseFrontMatter(`a: ${'['.repeat(50)}${']'.repeat(50)}`).errors).toEqual([]);
});

it('refuses what nests beyond fifty levels, wherever the stack would end', () => {
  const nested = (levels: number) => `a: ${'['.repeat(levels)}x${']'.repeat(levels)}`;
  const tooDeep = [{ line: 2, column: 1, message: 'the head must not nest this deeply' }];
  expect(parseFrontMatter(nested(49)).errors).toEqual([]);
  for (const levels of [51, 1_000, 100_000])
    expect(parseFrontMatter(nested(levels)).errors).toEqual(tooDeep);
  const maps = Array.from({ length: 60 }, (_, at) => `${' '.repeat(at)}k:`).join('\n');
  expect(parseFrontMatter(maps).errors).toEqual(tooDeep);
});
