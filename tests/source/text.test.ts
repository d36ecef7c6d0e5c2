import { expect, it } from 'vitest';
import { formatFinding } from '../../src/domain/finding.ts';
import { decode, readText } from '../../src/source/text.ts';

it.each([
  ['plain', [0x61], 'a'],
  ['with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['not UTF-8', [0xff], undefined],
  ['with line ends of all kinds', [0x61, 0x0d, 0x0a, 0x0d, 0x0a, 0x0d], 'a\n\n\n'],
])('decodes text %s', (_, bytes, text) => {
  expect(decode(new Uint8Array(bytes))).toBe(text);
});

it.each([
  [
    'a zero-width space',
    'a\nb\u200Bc',
    '2:2 characters the text must not hold U+200B ZERO WIDTH SPACE (take it out)',
  ],
  [
    'a byte order mark within',
    'a\uFEFF',
    '1:2 characters the text must not hold U+FEFF ZERO WIDTH NO-BREAK SPACE (byte order mark) (take it out)',
  ],
  [
    'two marks at the start',
    '\uFEFF\uFEFFa',
    '1:1 characters the text must not hold U+FEFF ZERO WIDTH NO-BREAK SPACE (byte order mark) (take it out)',
  ],
  [
    'a decomposed letter',
    'na\u0308h',
    '1:2 characters a letter is written in parts, U+0061 U+0308 for U+00E4 (write it as “ä”)',
  ],
  [
    'a character after an emoji, in UTF-16 units',
    '😀\u00AD',
    '1:3 characters the text must not hold U+00AD SOFT HYPHEN (take it out)',
  ],
])('tells of %s', (_, text, line) => {
  const { findings } = readText('content/a.md', Buffer.from(text));
  expect(findings.map(formatFinding)).toEqual([`content/a.md:${line}`]);
});

it('tells of each character once a line, and of all lines', () => {
  const { findings } = readText('a.md', Buffer.from('\u00A0\u00A0\u200B\n\u00A0'));
  expect(findings.map(({ line, column }) => [line, column])).toEqual([
    [1, 1],
    [1, 3],
    [2, 1],
  ]);
});
