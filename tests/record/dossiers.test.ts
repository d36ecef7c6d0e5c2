import { expect, it } from 'vitest';
import { eventsAbout } from '../../src/record/entries.ts';
import {
  proseOfDossier,
  spanOf,
  stepsOf,
  storiesBeside,
  storiesInOrder,
  storiesOf,
} from '../../src/record/dossiers.ts';
import { dossier, event, eventOf, recordOf } from './entries.ts';

const ids = ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2014-${month}-step`);
const [first = '', second = ''] = ids;
const promise = { id: 'peace', by: ['xa'], text: 'Peace.', source: 'gazette' };
const accusing = {
  type: 'attribution',
  parties: [
    { party: 'xa', role: 'initiator' },
    { party: 'xb', role: 'alleged-actor' },
  ],
  statements: [
    { by: 'xa', act: 'accuses', about: 'xb', summary: 'They did.', source: 'gazette' },
    { by: 'xb', act: 'denies', about: 'xa', summary: 'Not so.', source: 'gazette' },
  ],
};
const record = recordOf(
  event('2013-a'),
  ...ids.map((id) =>
    event(id, id === first ? { commitments: [promise] } : id === second ? accusing : {}),
  ),
  dossier('early', ['2013-a', ...ids.slice(1)]),
  dossier('a-later', [], {
    steps: [
      { event: first, commitment: 'peace', text: 'A promise.', source: 'gazette' },
      { event: '2014-gone', text: 'Of what is not in the record.' },
      ...ids.map((id) => ({ event: id, text: 'Why.' })),
    ],
    sources: eventOf(recordOf(event('2013-a')), '2013-a').sources,
  }),
);
const [early, later] = storiesInOrder(record);
if (!early || !later) throw new Error('the record has no stories');

it('stands in order of the day on which it begins, with the stories beside it', () => {
  expect([early.id, later.id]).toEqual(['early', 'a-later']);
  expect(storiesBeside(record, early)).toEqual({ previous: undefined, next: later });
  expect(storiesBeside(record, later)).toEqual({ previous: early, next: undefined });
});

it('has steps with the promise, the anchor that stays, and the place among those in the record', () => {
  const [step, same, accused] = stepsOf(record, later);
  expect([step?.anchor, step?.n, step?.commitment?.text]).toEqual([
    `step-${first}-peace`,
    1,
    'Peace.',
  ]);
  expect([same?.anchor, same?.n, same?.commitment]).toEqual([`step-${first}`, 2, undefined]);
  expect(accused?.replies.map(({ accused: party, reply }) => [party.id, reply.kind])).toEqual([
    ['xb', 'denies'],
  ]);
});

it('runs from its first event to its last', () => {
  expect(spanOf(record, early).map(({ edtf }) => edtf)).toEqual(['2013', '2014-08']);
});

it('is named by each of its events, and lists each once', () => {
  expect(storiesOf(record, eventOf(record, '2013-a')).map(({ dossier: one }) => one.id)).toEqual([
    'early',
  ]);
  expect(
    storiesOf(record, eventOf(record, second)).map(({ dossier: one, step, of }) => [
      one.id,
      step.n,
      of,
    ]),
  ).toEqual([
    ['early', 2, 8],
    ['a-later', 3, 9],
  ]);
  expect(eventsAbout(record, later).map(({ id }) => id)).toEqual(ids);
});

it('opens above its steps and closes below them', () => {
  const { opening, closing } = proseOfDossier(early);
  expect(opening).toContain('It began.');
  expect(opening).not.toContain('Where it stands');
  expect([closing.heading, closing.anchor]).toEqual(['Where it stands', 'where-it-stands']);
  expect(closing.html).toContain('It ended.');
});
