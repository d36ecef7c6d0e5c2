import { describe, expect, it } from 'vitest';
import { allEntries } from '../../src/record/entries.ts';
import { searchChoices, searchValues } from '../../src/search/filters.ts';
import type { SearchFilter } from '../../src/search/filters.ts';
import { event, eventOf, mechanism, norm, recordOf } from '../record/entries.ts';

const both = [
  { party: 'xa', role: 'initiator' },
  { party: 'league', role: 'counterpart' },
];
const record = recordOf(
  norm('peace', { short: 'Peace' }),
  norm('unused'),
  mechanism('group', { name: 'Group', parties: ['xa', 'xb'] }),
  mechanism('idle', { parties: ['xc'] }),
  event('2014-05-a', {
    parties: both,
    type: 'summit',
    norms: [
      { norm: 'peace', stance: 'affirms', basis: 'assigned' },
      { norm: 'peace', stance: 'extends', basis: 'assigned' },
    ],
    mechanisms: [{ mechanism: 'group', effect: 'met' }],
  }),
  event('2015-b', { type: 'sanction' }),
);

describe('what an entry is found by', () => {
  const of = (id: string) => {
    const entry = allEntries(record).find((one) => one.id === id);
    if (!entry) throw new Error(`no entry ${id}`);
    return searchValues(record, entry);
  };

  it('of an event is whatever it names, each once', () => {
    expect(of('2014-05-a')).toEqual([
      ['country', 'xa'],
      ['country', 'league'],
      ['norm', 'peace'],
      ['type', 'summit'],
      ['mechanism', 'group'],
      ['year', '2014'],
      ['kind', 'Event'],
    ]);
  });

  it('of any other entry is itself, and of a mechanism those that it joins', () => {
    expect(of('xa')).toEqual([
      ['country', 'xa'],
      ['kind', 'Country'],
    ]);
    expect(of('league')).toEqual([
      ['country', 'league'],
      ['kind', 'Organisation'],
    ]);
    expect(of('peace')).toEqual([
      ['norm', 'peace'],
      ['kind', 'Norm'],
    ]);
    expect(of('group')).toEqual([
      ['country', 'xa'],
      ['country', 'xb'],
      ['mechanism', 'group'],
      ['kind', 'Mechanism'],
    ]);
  });

  it('is nothing that the record does not hold', () => {
    const odd = {
      ...eventOf(record, '2015-b'),
      parties: [{ party: 'zz', role: 'addressee' as const }],
    };
    expect(searchValues(record, odd).map(([filter]) => filter)).toEqual(['type', 'year', 'kind']);
  });
});

describe('what the form offers', () => {
  const choices = Object.fromEntries(
    searchChoices(record).map(({ name, choices: offered }) => [name, offered]),
  ) as Record<SearchFilter, readonly { value: string; label: string }[]>;

  it('is what an event has, under the name that readers know', () => {
    expect(choices).toEqual({
      country: [
        { value: 'xa', label: 'Arcadia' },
        { value: 'league', label: 'League of States' },
      ],
      norm: [{ value: 'peace', label: 'Peace' }],
      type: [
        { value: 'summit', label: 'Summit' },
        { value: 'sanction', label: 'Sanction' },
      ],
      mechanism: [{ value: 'group', label: 'Group' }],
      actor: [],
      year: [
        { value: '2015', label: '2015' },
        { value: '2014', label: '2014' },
      ],
      kind: ['Event', 'Country', 'Organisation', 'Norm', 'Mechanism'].map((label) => ({
        value: label,
        label,
      })),
    });
  });

  it('finds at least one entry, whatever is chosen', () => {
    const found = new Set(
      allEntries(record)
        .flatMap((entry) => searchValues(record, entry))
        .map(([filter, value]) => `${filter}=${value}`),
    );
    const offered = searchChoices(record).flatMap(({ name, choices: of }) =>
      of.map(({ value }) => `${name}=${value}`),
    );
    expect(offered.filter((choice) => !found.has(choice))).toEqual([]);
  });
});
