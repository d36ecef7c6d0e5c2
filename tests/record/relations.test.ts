import { describe, expect, it } from 'vitest';
import { relationId } from '../../src/domain/relation-id.ts';
import type { Role } from '../../src/domain/vocabulary/index.ts';
import { commitmentsBetween, facingPairs, mechanismsBetween } from '../../src/record/relations.ts';
import { event, mechanism, recordOf } from './entries.ts';

it.each([
  ['cn', 'us', 'cn-us'],
  ['us', 'cn', 'cn-us'],
  ['eu', 'un', 'eu-un'],
  ['p-q', 'r', 'p-q--r'],
  ['q-r', 'p', 'p--q-r'],
  ['five-eyes', 'african-union', 'african-union--five-eyes'],
])('the id of %s and %s is %s', (a, b, id) => {
  expect(relationId(a, b)).toBe(id);
});

it('no two pairs of ids share one', () => {
  const words = ['a', 'b', 'a-b', 'b-a', 'a-b-a', 'a-a', 'b-b', 'b-a-b'];
  const ids = words.flatMap((a, index) => words.slice(index + 1).map((b) => relationId(a, b)));
  expect(new Set(ids).size).toBe(ids.length);
});

describe('who faces whom', () => {
  type Part = [party: string, role: Role];
  it.each<[string, Part[], string[]]>([
    [
      'talks',
      [
        ['xa', 'initiator'],
        ['xb', 'counterpart'],
      ],
      ['xa-xb'],
    ],
    [
      'talks of equals',
      [
        ['xa', 'counterpart'],
        ['xb', 'counterpart'],
      ],
      ['xa-xb'],
    ],
    [
      'talks of three',
      [
        ['xa', 'counterpart'],
        ['xb', 'counterpart'],
        ['xc', 'counterpart'],
      ],
      ['xa-xb', 'xa-xc', 'xb-xc'],
    ],
    [
      'a demand',
      [
        ['xa', 'initiator'],
        ['xb', 'addressee'],
      ],
      ['xa-xb'],
    ],
    [
      'an accusation',
      [
        ['xa', 'initiator'],
        ['xb', 'alleged-actor'],
      ],
      ['xa-xb'],
    ],
    [
      'an accusation by two',
      [
        ['xa', 'initiator'],
        ['xb', 'initiator'],
        ['xc', 'alleged-actor'],
      ],
      ['xa-xc', 'xb-xc'],
    ],
    [
      'an accusation of two',
      [
        ['xa', 'initiator'],
        ['xb', 'alleged-actor'],
        ['xc', 'alleged-actor'],
      ],
      ['xa-xb', 'xa-xc'],
    ],
    [
      'an accusation on behalf of a victim',
      [
        ['xa', 'initiator'],
        ['xb', 'affected'],
        ['xc', 'alleged-actor'],
      ],
      ['xa-xc', 'xb-xc'],
    ],
    [
      'two victims',
      [
        ['xa', 'affected'],
        ['xb', 'affected'],
        ['xc', 'alleged-actor'],
      ],
      ['xa-xc', 'xb-xc'],
    ],
    [
      'a demand to two',
      [
        ['xa', 'initiator'],
        ['xb', 'addressee'],
        ['xc', 'addressee'],
      ],
      ['xa-xb', 'xa-xc'],
    ],
    [
      'a meeting of many',
      [
        ['xa', 'participant'],
        ['xb', 'participant'],
        ['league', 'host'],
      ],
      [],
    ],
    [
      'an observer',
      [
        ['xa', 'initiator'],
        ['xb', 'observer'],
      ],
      [],
    ],
    [
      'a host who speaks to one',
      [
        ['xa', 'host'],
        ['xb', 'counterpart'],
        ['xc', 'counterpart'],
      ],
      ['xb-xc'],
    ],
    ['one alone', [['xa', 'initiator']], []],
    [
      'one named twice',
      [
        ['xa', 'initiator'],
        ['xa', 'addressee'],
      ],
      [],
    ],
  ])('in %s', (_, parts, expected) => {
    const parties = parts.map(([party, role]) => ({ party, role }));
    const pairs = facingPairs({ parties, type: 'dialogue', statements: [] });
    expect(pairs.map(([a, b]) => relationId(a, b)).toSorted()).toEqual(expected);
    expect([...recordOf(event('2014-a', { parties })).relations.keys()]).toEqual(expected);
  });
});

describe('a text of many', () => {
  const signed = (count: number) =>
    facingPairs({
      type: 'agreement',
      statements: [],
      parties: Array.from({ length: count }, (_, index) => ({
        party: `p${index}`,
        role: 'counterpart' as const,
      })),
    });

  it.each([
    [2, 1],
    [3, 3],
    [4, 6],
    [5, 0],
    [22, 0],
  ])('signed by %i makes %i pairs', (count, pairs) => {
    expect(signed(count)).toHaveLength(pairs);
  });

  it('still sets each accuser against the accused', () => {
    const accusers = ['xa', 'xb', 'xc', 'xd', 'xe'];
    const pairs = facingPairs({
      type: 'attribution',
      statements: [],
      parties: [
        ...accusers.map((party) => ({ party, role: 'initiator' as const })),
        { party: 'xz', role: 'alleged-actor' as const },
      ],
    });
    expect(pairs).toEqual(accusers.map((party) => [party, 'xz']));
  });

  it('counts a pair once, whichever accuses', () => {
    const pairs = facingPairs({
      type: 'position',
      parties: [
        { party: 'xa', role: 'initiator' },
        { party: 'xb', role: 'addressee' },
      ],
      statements: [
        { by: 'xb', act: 'accuses', about: 'xa', summary: 'It did.', source: 'gazette' },
      ],
    });
    expect(pairs).toHaveLength(1);
  });
});

const pair = (a: string, b: string) => ({
  parties: [
    { party: a, role: 'counterpart' },
    { party: b, role: 'counterpart' },
  ],
});

it('gathers the events of a relation in order of time, its parties in order of their ids', () => {
  const record = recordOf(
    event('2015-b', pair('xb', 'xa')),
    event('2014-a', pair('xa', 'xb')),
    event('2014-c', pair('league', 'xa')),
  );
  const shown = [...record.relations.values()].map(({ id, a, b, events }) => [
    id,
    a.id,
    b.id,
    events.map((item) => item.id),
  ]);
  expect(shown).toEqual([
    ['league-xa', 'league', 'xa', ['2014-c']],
    ['xa-xb', 'xa', 'xb', ['2014-a', '2015-b']],
  ]);
});

describe('between two parties', () => {
  const record = recordOf(
    event('2014-a', {
      ...pair('xa', 'xb'),
      commitments: [
        { id: 'mine', by: ['xa'], text: 't', source: 'gazette' },
        { id: 'third', by: ['xc'], text: 't', source: 'gazette' },
      ],
    }),
    event('2014-b', {
      ...pair('xa', 'xc'),
      commitments: [{ id: 'elsewhere', by: ['xa'], text: 't', source: 'gazette' }],
    }),
    mechanism('ours', { parties: ['xb', 'xa'] }),
    mechanism('all', { parties: ['xa', 'xb', 'xc'] }),
    mechanism('theirs', { parties: ['xb', 'xc'] }),
  );
  const relation = record.relations.get('xa-xb');
  if (!relation) throw new Error('no relation');

  it('stand the mechanisms that join them alone', () => {
    expect(mechanismsBetween(record, relation).map(({ id }) => id)).toEqual(['ours']);
  });

  it('stand the promises of either, made in an event of both', () => {
    expect(commitmentsBetween(record, relation).map(({ id }) => id)).toEqual(['mine']);
  });
});
