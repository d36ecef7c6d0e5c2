import { expect, it } from 'vitest';
import { formatAnnotation } from '../../src/domain/annotations.ts';

const finding = { file: 'content/a.md', line: 12, column: 5, rule: 'id-date', message: 'no date' };

it.each([
  [{}, '::error file=content/a.md,line=12,col=5,title=id-date::no date'],
  [{ hint: 'add one' }, '::error file=content/a.md,line=12,col=5,title=id-date::no date (add one)'],
  [
    { message: '50% of a: b, c\nd\r' },
    '::error file=content/a.md,line=12,col=5,title=id-date::50%25 of a: b, c%0Ad%0D',
  ],
  [
    { file: 'content/a,b:c%.md' },
    '::error file=content/a%2Cb%3Ac%25.md,line=12,col=5,title=id-date::no date',
  ],
  [{ message: '::error::x' }, '::error file=content/a.md,line=12,col=5,title=id-date::::error::x'],
])('formatAnnotation escapes what would end a value: %j', (part, expected) => {
  expect(formatAnnotation({ ...finding, ...part })).toBe(expected);
});
