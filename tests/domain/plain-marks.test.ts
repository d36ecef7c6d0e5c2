import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/domain/names.ts';
import { plainMarks } from '../../src/domain/plain-marks.ts';

describe('plainMarks gives a word one spelling, whichever marks it was typed with', () => {
  it.each([
    ['China’s reply', "China's reply"],
    ["China's reply", "China's reply"],
    ['states’ rights and ‘useful’ words', "states' rights and 'useful' words"],
    ['розвʼязка й розв’язка', "розв'язка й розв'язка"],
    ['the ‛80s', "the '80s"],
    ['calls it “mania”, twice', 'calls it "mania", twice'],
    ['“one “two” one”', '"one "two" one"'],
    ['cyber‐attack of 2014‒2015 ― a first', 'cyber-attack of 2014–2015 — a first'],
    ['EU–Japan', 'EU–Japan'],
    ['a—b', 'a—b'],
  ])('%j', (typed, plain) => {
    expect(plainMarks(typed)).toBe(plain);
    expect(plainMarks(plain)).toBe(plain);
  });

  it.each([
    'Internet: „Wróg przeprowadził potężny atak”',
    'Er nennt es „Krieg“ und „Angriff“',
    '«Создали англосаксы»',
    'Hawaiʻi',
    '5′ 10″',
    'https://example.org/what’s-new?q=“a”',
  ])('leaves %j as it is', (text) => {
    expect(plainMarks(text)).toBe(text);
  });

  it('keeps every character in its place', () => {
    const text = '“China’s” – ‘x’ ‐ „y“';
    expect(plainMarks(text)).toHaveLength(text.length);
  });
});

describe('what a reader types finds all spellings', () => {
  it.each(['China’s', 'China‘s', 'Chinaʼs', "CHINA'S"])('%j', (typed) => {
    expect(nameKey(typed)).toBe(nameKey("China's"));
  });
});
