import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../src/record/build.ts';
import {
  country,
  event,
  eventOf,
  mechanism,
  norm,
  organisation,
  PARTIES,
  recordOf,
} from './entries.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('one total order', () => {
  const entries = [
    event('2014-05-19-b'),
    event('2014-05-19-a'),
    event('2013-12-z'),
    event('2013-12-31-a'),
    event('2014-a'),
    event('2013-12-01-m', { date: '2013-12-01/2013-12-03' }),
    event('2014-01-01-a'),
    country('xd', 'Égalia'),
    country('xe', 'Elbonia'),
    norm('z', { un_paragraph: '13(k)' }),
    norm('y', { un_paragraph: '13(a)' }),
    norm('x', { pillar: 'governance' }),
    norm('b', { title: 'First' }),
    norm('a', { title: 'Second' }),
    mechanism('a', { name: 'Talks' }),
    mechanism('b', { name: 'Dialogue' }),
  ];

  it.each([
    ['as they come', entries],
    ['backwards', entries.toReversed()],
    ['by id', entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))],
  ])('whichever way files are read: %s', (_, order) => {
    const record = recordOf(...order);
    expect(ids(record.events)).toEqual([
      '2013-12-01-m',
      '2013-12-z',
      '2013-12-31-a',
      '2014-01-01-a',
      '2014-a',
      '2014-05-19-a',
      '2014-05-19-b',
    ]);
    expect(ids(record.countries)).toEqual(['xa', 'xb', 'xc', 'xd', 'xe']);
    expect(ids(record.norms)).toEqual(['y', 'z', 'x', 'b', 'a']);
    expect(ids(record.mechanisms)).toEqual(['b', 'a']);
  });
});

it('parses dates and looks up the family of a type', () => {
  const record = recordOf(event('2014-05-19-a', { type: 'sanction' }));
  expect(record.events[0]).toMatchObject({
    folder: 'events',
    id: '2014-05-19-a',
    file: 'content/events/2014-05-19-a.md',
    date: { edtf: '2014-05-19', earliest: '2014-05-19', precision: 'day' },
    year: 2014,
    family: 'response',
  });
});

it('indexes entries by id, countries and organisations together', () => {
  const record = recordOf(event('2014-a'), norm('n'), mechanism('m'));
  expect([...record.byId.parties.keys()]).toEqual(['xa', 'xb', 'xc', 'league']);
  expect(record.byId.parties.get('league')?.folder).toBe('organisations');
  expect(record.byId.events.get('2014-a')).toBe(record.events[0]);
  expect(record.byId.norms.get('n')).toBe(record.norms[0]);
  expect(record.byId.mechanisms.get('m')).toBe(record.mechanisms[0]);
});

it('lists the events of each party, norm and mechanism once, in order of time', () => {
  const twice = {
    norms: [
      { norm: 'n', stance: 'affirms', basis: 'assigned' },
      { norm: 'n', stance: 'extends', basis: 'assigned' },
    ],
    mechanisms: [
      { mechanism: 'm', effect: 'announced' },
      { mechanism: 'm', effect: 'created' },
    ],
  };
  const record = recordOf(
    event('2015-b', twice),
    event('2014-a', { ...twice, parties: [{ party: 'league', role: 'host' }] }),
  );
  expect(ids(record.eventsOf.norms.get('n') ?? [])).toEqual(['2014-a', '2015-b']);
  expect(ids(record.eventsOf.mechanisms.get('m') ?? [])).toEqual(['2014-a', '2015-b']);
  expect(ids(record.eventsOf.parties.get('league') ?? [])).toEqual(['2014-a']);
  expect(ids(record.eventsOf.parties.get('xa') ?? [])).toEqual(['2015-b']);
  expect(record.eventsOf.parties.get('xb')).toBeUndefined();
});

it.each([
  [[], ''],
  [
    [event('2014-a', { updated: '2016-05-01' }), event('2015-a', { updated: '2016-04-30' })],
    '2016-05-01',
  ],
])('tells when the record was last changed', (entries, updated) => {
  expect(recordOf(...entries).updated).toBe(updated);
});

it('keeps the day as of which it is shown', () => {
  expect(buildRecord([], '2016-06-01').asOf).toBe('2016-06-01');
});

it('leaves dangling references out', () => {
  const record = recordOf(
    event('2014-a', {
      parties: [
        { party: 'xa', role: 'initiator' },
        { party: 'nobody', role: 'counterpart' },
      ],
      links: [{ rel: 'responds-to', event: '2013-nothing' }],
      expectations: [
        {
          id: 'e',
          by: 'b',
          text: 't',
          source: 'gazette',
          outcome: 'partly',
          settled_by: '2015-nothing',
        },
      ],
    }),
  );
  expect(record.relations.size).toBe(0);
  expect(record.neighbours.get('2014-a')).toEqual([]);
  expect(record.expectations[0]?.settledBy).toBeUndefined();
});

describe('frozen', () => {
  const record = recordOf(
    event(
      '2014-a',
      {
        parties: [
          { party: 'xa', role: 'initiator' },
          { party: 'xb', role: 'addressee' },
        ],
        commitments: [{ id: 'c', by: ['xa'], text: 't', source: 'gazette' }],
        links: [{ rel: 'restates', event: '2013-b' }],
      },
      'Text. [^gazette]',
    ),
    event('2013-b'),
    norm('n'),
    mechanism('m'),
    organisation('guild', 'Guild'),
  );
  const first = eventOf(record, '2014-a');

  it.each<[string, unknown]>([
    ['the record', record],
    ['its lists', record.events],
    ['an event', first],
    ['an event’s date', first.date],
    ['an event’s parties', first.parties],
    ['one of them', first.parties[0]],
    ['an event’s sources', first.sources],
    ['an event’s body', first.body],
    ['the notes of a body', first.body.notes],
    ['a country', record.countries[0]],
    ['a country’s other names', record.countries[0]?.also_known_as],
    ['a norm', record.norms[0]],
    ['a mechanism’s parties', record.mechanisms[0]?.parties],
    ['the events of a party', record.eventsOf.parties.get('xa')],
    ['the neighbours of an event', record.neighbours.get('2014-a')],
    ['a relation', record.relations.get('xa-xb')],
    ['the events of a relation', record.relations.get('xa-xb')?.events],
    ['a commitment', record.commitments[0]],
    ['its assessments', record.commitments[0]?.assessments],
  ])('%s', (_, part) => {
    expect(part).toBeDefined();
    expect(Object.isFrozen(part)).toBe(true);
  });

  it('so that a change of an entry throws', () => {
    expect(() => first.parties.pop()).toThrow(TypeError);
    expect(() => Object.assign(first, { title: 'Another' })).toThrow(TypeError);
  });
});

it('builds a record of nothing', () => {
  const record = buildRecord([], '2016-06-01');
  expect(record.events).toEqual([]);
  expect(record.relations.size).toBe(0);
  expect(PARTIES).toHaveLength(4);
});
