import { expect, it } from 'vitest';
import { headlines } from '../../src/record/headlines.ts';
import { event, recordOf } from './entries.ts';

const said = { text: 't', source: 'gazette' };

it('says how many promises a later event followed, and leads to them', () => {
  const record = recordOf(
    event('2014-a', {
      commitments: [
        { id: 'theft', by: ['xa'], ...said },
        { id: 'talks', by: ['xb'], ...said },
      ],
    }),
    event('2015-b', {
      follow_ups: [{ commitment: '2014-a#theft', effect: 'kept', ...said }],
      assessments: [{ commitment: '2014-a#talks', by: 'xb', finding: 'upheld', ...said }],
    }),
  );
  expect(headlines(record)).toContainEqual({
    figure: '1 of 2',
    words: 'promises was followed by a later event',
    path: 'commitments/?result=followed',
  });
});

it('counts the accusations that were answered', () => {
  const accuses = {
    type: 'attribution',
    parties: [
      { party: 'xa', role: 'initiator' },
      { party: 'xb', role: 'alleged-actor' },
    ],
  };
  const record = recordOf(
    event('2014-a', accuses),
    event('2015-b', {
      ...accuses,
      statements: [{ by: 'xb', act: 'denies', summary: 's', source: 'gazette' }],
    }),
  );
  expect(headlines(record)).toContainEqual({
    figure: '1 of 2',
    words: 'accusations was answered',
    path: 'accusations/?reply=answered#list',
  });
});

it('says nothing of what is none', () => {
  expect(headlines(recordOf(event('2014-a')))).toEqual([]);
});
