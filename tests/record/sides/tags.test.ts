import { expect, it } from 'vitest';
import { accusations } from '../../../src/record/sides/accusation.ts';
import { tagsOfAccusation } from '../../../src/record/sides/tags.ts';
import { event, recordOf } from '../entries.ts';

/** The tags of an accusation of 1 March that is denied on a day of March. */
function tags(day: string | undefined) {
  const record = recordOf(
    event('2016-03-01-case', {
      actors: [{ actor: 'bear', source: 'gazette' }],
      statements: [
        { by: 'xa', act: 'accuses', about: 'xb', summary: 'It did.', source: 'gazette' },
        ...(day === undefined
          ? []
          : [
              {
                by: 'xb',
                act: 'denies',
                about: 'xa',
                summary: 'No.',
                source: 'gazette',
                date: day,
              },
            ]),
      ],
    }),
  );
  const [accusation] = accusations(record);
  if (!accusation) throw new Error('nobody is accused');
  return tagsOfAccusation(record, accusation);
}

it('names both sides with their groups, the actor and the reply', () => {
  expect(tags('2016-03-02')).toMatchObject({
    accuser: ['xa', 'asia'],
    accused: ['xb', 'europe'],
    norm: [],
    actor: ['bear'],
    reply: ['denies', 'answered'],
  });
  expect(tags(undefined).reply).toEqual(['not-searched', 'unanswered']);
});

it.each([
  ['2016-03-01', ['0', '3', '7']],
  ['2016-03-02', ['3', '7']],
  ['2016-03-04', ['3', '7']],
  ['2016-03-05', ['7']],
  ['2016-03-08', ['7']],
  ['2016-03-09', ['later']],
  ['2016-03', []],
  [undefined, []],
])('a reply of %s came within %j', (day, days) => {
  expect(tags(day).days).toEqual(days);
});
