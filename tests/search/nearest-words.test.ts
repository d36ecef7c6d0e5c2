import { describe, expect, it } from 'vitest';
import { nearestNames, nearestWords, readWordList } from '../../src/search/nearest-words.ts';
import { wordList } from '../../src/search/word-list.ts';
import { validatedRecord } from '../../src/site/validated-record.ts';

const { record } = await validatedRecord();
const words = readWordList(wordList(record));
const near = (written: string) => nearestWords(written, words).map(({ text }) => text);

describe('the nearest words of the record', () => {
  it.each([
    ['Huwaei', 'Huawei'],
    ['Gammaredon', 'Gamaredon'],
    ['Lazerus', 'Lazarus'],
    ['sactions', 'sanctions'],
    ['indictmnet', 'indictment'],
    ['hotli', 'hotline'],
    ['Fansybear', 'Fancy Bear'],
    ['Estonai', 'Estonia'],
    ['Microsfot', 'Microsoft'],
    ['Intelexa', 'Intellexa'],
    ['Tyfoon', 'Typhoon'],
    ['Sandwrom', 'Sandworm'],
    ['Estona', 'Estonia'],
  ])('for %s begin with %s', (written, meant) => {
    expect(near(written)[0]).toBe(meant);
  });

  it.each([
    ['Volt Tyfoon', 'Volt Typhoon'],
    ['fancy baer', 'Fancy Bear'],
    ['Midnite Blizzard', 'Midnight Blizzard'],
  ])('come, for %s, after the name %s', (query, name) => {
    expect(nearestNames(query, words)[0]?.text).toBe(name);
    expect(nearestNames(query.split(' ')[0] ?? '', words)).toEqual([]);
  });

  it('are none where nothing is near', () => {
    expect(near('xqzwvkjhy')).toEqual([]);
  });

  it('come with the number of entries that have them', () => {
    expect(nearestWords('Huwaei', words)[0]?.count).toBeGreaterThan(3);
  });
});
