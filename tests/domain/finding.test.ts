import { expect, it } from 'vitest';
import { compareFindings, FindingsError, formatFinding } from '../../src/domain/finding.ts';
import type { Finding } from '../../src/domain/finding.ts';

const finding: Finding = {
  file: 'content/events/2014/x.md',
  line: 12,
  column: 5,
  rule: 'event-exists',
  message: 'no event "y"',
};

it.each<[Partial<Finding>, string]>([
  [{}, 'content/events/2014/x.md:12:5 event-exists no event "y"'],
  [
    { hint: 'did you mean x?' },
    'content/events/2014/x.md:12:5 event-exists no event "y" (did you mean x?)',
  ],
  [
    { message: 'no event "y\nz\u001b[31m"' },
    'content/events/2014/x.md:12:5 event-exists no event "y z<U+001B>[31m"',
  ],
  [{ file: 'content/a\u202Eb.md' }, 'content/a<U+202E>b.md:12:5 event-exists no event "y"'],
])('formats %j as one line', (change, line) => {
  expect(formatFinding({ ...finding, ...change })).toBe(line);
});

it('orders findings by file, line, column, rule and message', () => {
  const inOrder: Finding[] = [
    { ...finding, file: 'content/a.md', line: 90 },
    { ...finding, line: 2, column: 80 },
    { ...finding, line: 12, column: 1, rule: 'yaml' },
    { ...finding, rule: 'body-plain', message: 'z' },
    { ...finding, message: 'a' },
    { ...finding, message: 'b' },
    { ...finding, line: 100, column: 1 },
  ];
  expect(inOrder.toReversed().toSorted(compareFindings)).toEqual(inOrder);
});

it.each([
  [[finding], 'The record has 1 finding:\ncontent/events/2014/x.md:12:5 event-exists no event "y"'],
  [
    [finding, { ...finding, line: 13 }],
    'The record has 2 findings:\ncontent/events/2014/x.md:12:5 event-exists no event "y"\ncontent/events/2014/x.md:13:5 event-exists no event "y"',
  ],
])('lists every finding in the error', (findings, message) => {
  const error = new FindingsError(findings);
  expect(error.message).toBe(message);
  expect(error.findings).toEqual(findings);
});

it('keeps the words of findings out of the text that Astro searches for advice', () => {
  const error = new FindingsError([{ ...finding, message: 'must be one of charging-document' }]);
  expect(String(error)).toBe('FindingsError: the record has 1 finding');
  expect(error.hint).toContain('Mend the files');
});
