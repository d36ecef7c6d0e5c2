import { expect, it } from 'vitest';
import { briefList } from '../../src/domain/brief-list.ts';

it.each([
  [[], ''],
  [['UN'], 'UN'],
  [['a', 'b', 'c', 'd'], 'a, b, c, d'],
  [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d +2'],
])('writes %j as “%s”', (names, words) => {
  expect(briefList(names)).toBe(words);
});
