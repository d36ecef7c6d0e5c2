import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/domain/did-you-mean.ts';

const PARTIES = ['us', 'cn', 'ru', 'league'];
const EVENTS = ['2014-05-19-us-indicts-five-pla-officers', '2015-09-25-us-china-cyber-commitments'];

it.each([
  ['leage', PARTIES, 'league'],
  ['League', PARTIES, 'league'],
  ['US', PARTIES, 'us'],
  // Two letters hold no misprint that could be told from another country.
  ['uk', PARTIES, undefined],
  ['usa', PARTIES, 'us'],
  ['titel', ['date', 'title'], 'title'],
  ['titan', ['date', 'title'], undefined],
  ['', PARTIES, undefined],
  ['leagues-of-states', PARTIES, undefined],
  ['us', [], undefined],
  ['2014-05-19-us-indicts-five-pla-officer', EVENTS, EVENTS[0]],
  ['2014-05-19-us-indicts-5-pla-officers', EVENTS, EVENTS[0]],
  ['2014-05-19-us-indicts-pla-hackers', EVENTS, undefined],
  ['2014-05-19-china-denies', EVENTS, undefined],
  ['what happend', ['What happened', 'What followed'], 'What happened'],
])('takes %j for one of %j: %s', (written, candidates, expected) => {
  expect(nearest(written, candidates)).toBe(expected);
});

it('allows at most five different letters, however long the word', () => {
  const word = 'abcdefghijklmnopqrstuvwxyz';
  expect(nearest(`12345${word.slice(5)}`, [word])).toBe(word);
  expect(nearest(`123456${word.slice(6)}`, [word])).toBeUndefined();
});

it.each([
  ['leage', 'did you mean league?'],
  ['zz', undefined],
])('words the hint for %s: %s', (written, hint) => {
  expect(didYouMean(written, PARTIES)).toBe(hint);
});
