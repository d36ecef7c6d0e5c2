/** What the record alone answers on the group that most accusations name. */
import { expect, it } from 'vitest';
import { namesOf } from '../../src/record/entries.ts';
import { attributionsOf, claimsOn } from '../../src/record/sides/attribution.ts';
import { real } from './real-record.ts';

const attributions = attributionsOf(real, 'apt28');

it('who says that APT28 is Russia’s, on which day, in what words and how sure', () => {
  const [claim] = claimsOn(real, 'apt28');
  expect(claim?.accused.id).toBe('ru');
  const governments = claim?.speakers.flatMap((one) => (typeof one === 'string' ? [] : [one.id]));
  expect(governments).toEqual(expect.arrayContaining(['us', 'gb', 'de', 'fr', 'cz', 'ca']));
  const voices = attributions.flatMap((one) => one.voices);
  expect(voices.filter(({ statement }) => statement).length).toBeGreaterThan(voices.length / 2);
  expect(voices.some(({ statement }) => statement?.confidence === 'high')).toBe(true);
});

it('what Russia answered', () => {
  const replies = attributions.map(({ reply }) => reply);
  const answers = replies.filter(({ kind }) => kind === 'denies' || kind === 'rejects');
  expect(answers.length).toBeGreaterThan(10);
  expect(new Set(answers.map(({ kind }) => kind)).size).toBe(2);
  expect(answers.every(({ statement }) => statement?.summary)).toBe(true);
});

it('lays no actor to more than those who are accused in its events', () => {
  const wrong = real.actors.flatMap(({ id }) =>
    attributionsOf(real, id).filter(({ event, accused }) =>
      event.parties.every(({ party }) => party !== accused.id),
    ),
  );
  expect(wrong.map(({ event }) => event.id)).toEqual([]);
});

it.each([
  ['Fancy Bear', 'apt28'],
  ['Midnight Blizzard', 'apt29'],
  ['HIDDEN COBRA', 'lazarus'],
  ['Voodoo Bear', 'sandworm'],
  ['Charming Kitten', 'charming-kitten'],
  ['Silk Typhoon', 'hafnium'],
  ['Unit 61398', 'pla-unit-61398'],
  ['Anxun', 'i-soon'],
])('%s is a name of %s alone', (name, id) => {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  const found = real.actors.filter((actor) => namesOf(actor).some(same));
  expect(found.map((actor) => actor.id)).toEqual([id]);
});
