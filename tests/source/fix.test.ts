import { expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { applyFixes } from '../../src/source/fix.ts';

const finding = (line: number, column: number, from?: string, to = ''): Finding => ({
  file: 'content/events/2016/x.md',
  line,
  column,
  rule: 'schema',
  message: 'is wrong',
  fix: from === undefined ? undefined : { from, to },
});

it.each<[name: string, text: string, findings: Finding[], result: string, fixed: number]>([
  ['nothing without a fix', 'a\nb\n', [finding(1, 1)], 'a\nb\n', 0],
  ['at its place', 'a old old\n', [finding(1, 7, 'old', 'new')], 'a old new\n', 1],
  ['after a quotation mark', 'k: "old"\n', [finding(1, 4, 'old', 'new')], 'k: "new"\n', 1],
  [
    'in the next line',
    '[a\nb](event:old)\n',
    [finding(1, 1, 'old', 'new')],
    '[a\nb](event:new)\n',
    1,
  ],
  ['no further', 'a\nb\nold\n', [finding(1, 1, 'old', 'new')], 'a\nb\nold\n', 0],
  ['not before it', 'old a\n', [finding(1, 2, 'old', 'new')], 'old a\n', 0],
  [
    'several in one line',
    'old and old\n',
    [finding(1, 1, 'old', 'newer'), finding(1, 9, 'old', 'n')],
    'newer and n\n',
    2,
  ],
  [
    'the same letters once',
    'old\n',
    [finding(1, 1, 'old', 'a'), finding(1, 1, 'old', 'a')],
    'a\n',
    1,
  ],
  ['carriage returns stay', 'a\r\nold\r\n', [finding(2, 1, 'old', 'new')], 'a\r\nnew\r\n', 1],
  ['a byte order mark stays', '\uFEFFold\n', [finding(1, 1, 'old', 'new')], '\uFEFFnew\n', 1],
  ['dollars are letters', 'old\n', [finding(1, 1, 'old', '$&')], '$&\n', 1],
  ['past the end', 'a\n', [finding(9, 4, 'old', 'new')], 'a\n', 0],
])('fixes %s', (_, text, findings, result, fixed) => {
  expect(applyFixes(text, findings)).toEqual({ text: result, fixed });
});
