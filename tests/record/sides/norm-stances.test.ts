import { expect, it } from 'vitest';
import { normStances } from '../../../src/record/sides/norm-stances.ts';
import { event, norm, recordOf } from '../entries.ts';

it('lists each kind of evidence of each party once an event; a denial by the event that holds it', () => {
  const record = recordOf(
    norm('theft'),
    event('2016-01-01-case', {
      type: 'attribution',
      parties: [
        { party: 'xa', role: 'initiator' },
        { party: 'xb', role: 'alleged-actor' },
      ],
      norms: [
        { norm: 'theft', stance: 'alleges-breach', basis: 'assigned', against: ['xb'] },
        { norm: 'theft', stance: 'affirms', basis: 'assigned', by: ['xa'] },
        { norm: 'theft', stance: 'extends', basis: 'assigned', by: ['xa'] },
      ],
    }),
    event('2016-01-05-answer', {
      type: 'denial',
      parties: [{ party: 'xb', role: 'initiator' }],
      links: [{ rel: 'responds-to', event: '2016-01-01-case' }],
    }),
  );
  expect(
    normStances(record).map((one) => `${one.norm.id} ${one.party.id} ${one.side} ${one.event.id}`),
  ).toEqual([
    'theft xa affirms 2016-01-01-case',
    'theft xa accuses 2016-01-01-case',
    'theft xb accused 2016-01-01-case',
    'theft xb denies 2016-01-05-answer',
  ]);
});
