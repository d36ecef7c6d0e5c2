// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const lists = Array.prototype as unknown as Record<string, unknown>;
const LACKING = ['toSorted', 'toReversed', 'findLast'];
const kept = LACKING.map((name) => [name, lists[name]] as const);
const { groupBy } = Map;
const { canParse } = URL;

beforeAll(async () => {
  for (const name of LACKING) Reflect.deleteProperty(lists, name);
  Reflect.deleteProperty(Map, 'groupBy');
  Reflect.deleteProperty(URL, 'canParse');
  vi.stubGlobal('CSS', { supports: () => false });
  document.body.innerHTML = '<p data-older hidden>Older.</p>';
  await import('../../src/client/older-browsers.ts');
});
afterAll(() => {
  for (const [name, method] of kept) lists[name] = method;
  Object.assign(Map, { groupBy });
  Object.assign(URL, { canParse });
  vi.unstubAllGlobals();
});

describe('a browser from before 2024', () => {
  it('gets what it lacks, as the language defines it', () => {
    const list = [3, 1, 2];
    expect(list.toSorted()).toEqual([1, 2, 3]);
    expect(list.toSorted((a, b) => b - a)).toEqual([3, 2, 1]);
    expect(list.toReversed()).toEqual([2, 1, 3]);
    expect(list.findLast((number) => number > 1)).toBe(2);
    expect(list.findLast((number, index) => index === 0 && number > 0)).toBe(3);
    expect(list.findLast((number) => number > 9)).toBeUndefined();
    expect(list).toEqual([3, 1, 2]);
    expect([...Map.groupBy(list, (number) => number % 2)]).toEqual([
      [1, [3, 1]],
      [0, [2]],
    ]);
    expect([
      URL.canParse('https://a.example/'),
      URL.canParse('a'),
      URL.canParse('a', 'https://b.example'),
    ]).toEqual([true, false, true]);
  });

  it('is told that it is older', () => {
    expect(document.querySelector<HTMLElement>('[data-older]')?.hidden).toBe(false);
  });
});
