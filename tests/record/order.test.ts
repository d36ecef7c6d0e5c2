import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/domain/collation.ts';
import type { Event } from '../../src/record/types.ts';
import { compareIn, inOrder, neighboursInList } from '../../src/record/order.ts';
import { event, eventOf, recordOf } from './entries.ts';
import { real } from '../publish/real-record.ts';
import { isBefore } from '../../src/domain/date.ts';
import { linkRelations, term } from '../../src/domain/vocabulary/index.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  // By code point, as no locale would have it.
  ['Z', 'a', -1],
  ['z', 'é', -1],
])('compareText: %s and %s', (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});

/** An event with links, each as a relation and an id. */
const linked = (id: string, ...links: [rel: string, event: string][]) =>
  event(id, { links: links.map(([rel, other]) => ({ rel, event: other })) });

const idsOf = (events: readonly Event[]) => events.map(({ id }) => id);

describe('inOrder', () => {
  it.each([
    [
      'dates, then ids',
      ['2014-05-c', '2014-05-19-a', '2014-05-19-b', '2014-05-20-a', '2014-06-a'].map((id) =>
        linked(id),
      ),
      ['2014-05-c', '2014-05-19-a', '2014-05-19-b', '2014-05-20-a', '2014-06-a'],
    ],
    [
      'an answer on the same day after what it answers',
      [
        linked('2014-05-19-china', ['responds-to', '2014-05-19-us']),
        linked('2014-05-19-us'),
        linked('2014-05-19-z'),
      ],
      ['2014-05-19-us', '2014-05-19-china', '2014-05-19-z'],
    ],
    [
      'an announcement before what it announces',
      [linked('2014-05-19-a'), linked('2014-05-19-z', ['announces', '2014-05-19-a'])],
      ['2014-05-19-z', '2014-05-19-a'],
    ],
    [
      'a month after the day in it that it answers, and nothing else moved',
      [
        linked('2014-05-answer', ['responds-to', '2014-05-19-a']),
        linked('2014-05-10-b'),
        linked('2014-05-19-a'),
        linked('2014-05-20-c'),
      ],
      ['2014-05-10-b', '2014-05-19-a', '2014-05-answer', '2014-05-20-c'],
    ],
    [
      'a year after the day in it',
      [linked('2014-report', ['implements', '2014-11-02-a']), linked('2014-11-02-a')],
      ['2014-11-02-a', '2014-report'],
    ],
    [
      'a chain against the order of ids',
      [
        linked('2014-05-19-a', ['responds-to', '2014-05-19-b']),
        linked('2014-05-19-b', ['responds-to', '2014-05-19-c']),
        linked('2014-05-19-c'),
      ],
      ['2014-05-19-c', '2014-05-19-b', '2014-05-19-a'],
    ],
    [
      'two that answer each other by their ids, and a third after both',
      [
        linked('2014-05-19-a', ['responds-to', '2014-05-19-c']),
        linked('2014-05-19-b', ['responds-to', '2014-05-19-d']),
        linked('2014-05-19-c'),
        linked('2014-05-19-d', ['responds-to', '2014-05-19-c']),
        linked('2014-05-19-e', ['restates', '2014-05-19-d'], ['responds-to', '2014-05-19-e']),
      ],
      ['2014-05-19-c', '2014-05-19-a', '2014-05-19-d', '2014-05-19-b', '2014-05-19-e'],
    ],
    [
      'a circle by ids, what hangs on it behind',
      [
        linked('2014-05-19-a', ['responds-to', '2014-05-19-c']),
        linked('2014-05-19-b', ['responds-to', '2014-05-19-c']),
        linked('2014-05-19-c', ['responds-to', '2014-05-19-b']),
      ],
      ['2014-05-19-b', '2014-05-19-c', '2014-05-19-a'],
    ],
    [
      'dates before links that contradict them',
      [
        linked('2014-05-01-a', ['responds-to', '2014-05-02-b']),
        linked('2014-05-02-b'),
        linked('2014-05-03-c'),
      ],
      ['2014-05-01-a', '2014-05-02-b', '2014-05-03-c'],
    ],
    [
      'dates before links that contradict them through a third event',
      [
        linked('2014-06-05-e', ['responds-to', '2014-06-d']),
        linked('2014-06-d', ['responds-to', '2014-06-10-c']),
        linked('2014-06-10-c'),
      ],
      ['2014-06-05-e', '2014-06-10-c', '2014-06-d'],
    ],
    [
      'nothing where a link tells no order',
      [linked('2014-05-19-a', ['reports-on', '2014-05-19-b']), linked('2014-05-19-b')],
      ['2014-05-19-a', '2014-05-19-b'],
    ],
  ])('has %s', (_, entries, expected) => {
    const { events } = recordOf(...entries);
    expect(idsOf(events)).toEqual(expected);
    expect(idsOf(inOrder(events.toReversed()))).toEqual(expected);
    expect(idsOf(events.toReversed().toSorted(compareIn({ events })))).toEqual(expected);
  });

  it('puts a judgement after the promise, and an expectation before what settled it', () => {
    const { events } = recordOf(
      event('2014-05-19-a', {
        assessments: [
          {
            commitment: '2014-05-19-b#p',
            by: 'xa',
            finding: 'upheld',
            text: 't',
            source: 'gazette',
          },
        ],
      }),
      event('2014-05-19-b', {
        commitments: [{ id: 'p', by: ['xa'], text: 't', source: 'gazette' }],
      }),
      event('2014-05-20-a'),
      event('2014-05-20-b', {
        expectations: [
          {
            id: 'e',
            by: 'x',
            text: 't',
            source: 'gazette',
            outcome: 'happened',
            settled_by: '2014-05-20-a',
          },
        ],
      }),
    );
    expect(idsOf(events)).toEqual(['2014-05-19-b', '2014-05-19-a', '2014-05-20-b', '2014-05-20-a']);
  });
});

it('no reaction in the record stands before its cause, and no later day before an earlier one', () => {
  const compare = compareIn(real);
  const wrong = real.events.flatMap((one) =>
    one.links.flatMap(({ rel, event: id }) => {
      const other = real.byId.events.get(id);
      const { order } = term(linkRelations, rel);
      if (!other || order === 'any') return [];
      const [cause, effect] = order === 'later' ? [other, one] : [one, other];
      return compare(cause, effect) < 0 ? [] : [`${effect.id} before ${cause.id}`];
    }),
  );
  expect(wrong).toEqual([]);
  const days = real.events.filter((one, place) =>
    real.events.slice(place + 1).some((later) => isBefore(later.date, one.date)),
  );
  expect(idsOf(days)).toEqual([]);
});

const record = recordOf(
  ...['2013-06-a', '2013-12-b', '2015-01-c', '2015-05-d', '2015-06-e'].map((id) => event(id)),
);
const { events } = record;

it.each([
  ['2013-06-a', undefined, '2013-12-b'],
  ['2015-01-c', '2013-12-b', '2015-05-d'],
  ['2015-06-e', '2015-05-d', undefined],
])('neighboursInList: around %s', (id, previous, next) => {
  const around = neighboursInList(events, eventOf(record, id));
  expect([around.previous?.id, around.next?.id]).toEqual([previous, next]);
});

it('knows no neighbours of an event that is not in the list', () => {
  expect(neighboursInList(events.slice(0, 2), eventOf(record, '2015-06-e'))).toEqual({
    previous: undefined,
    next: undefined,
  });
});
