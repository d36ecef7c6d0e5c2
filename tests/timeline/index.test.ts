import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/timeline/query.ts';
import { everything, facets } from '../../src/timeline/query.ts';
import { choicesOf, searchable, select } from '../../src/timeline/select.ts';
import { atOnce } from '../helpers/at-once.ts';
import { summariesOfYear, timelineIndex } from '../../src/timeline/index.ts';
import { actor, event, mechanism, norm, organisation, recordOf } from '../record/entries.ts';

const both = [
  { party: 'xa', role: 'initiator' },
  { party: 'xb', role: 'counterpart' },
];
const record = recordOf(
  norm('peace'),
  event('2013-06-a', { parties: both, type: 'summit' }),
  event('2014-b', { norms: [{ norm: 'peace', stance: 'affirms', basis: 'assigned' }] }),
  event('2015-03-c', { parties: [both[1]], date: '2015-03~' }),
  event('2015-05-01-d', { parties: both, type: 'sanction' }),
);
const index = timelineIndex(record);
const found = atOnce(searchable(index));
const find = (query: Partial<Query>, inTexts?: ReadonlySet<number>) =>
  select(found, { ...everything, ...query }, record.asOf, inTexts);
const idsOf = (query: Partial<Query>) => find(query).rows.map((row) => index.id[row]);

describe('timelineIndex', () => {
  it('holds the events newest first, and only choices that have one', () => {
    expect(index.id).toEqual(['2015-05-01-d', '2015-03-c', '2014-b', '2013-06-a']);
    expect(index.parties).toEqual([
      ['xa', 'Arcadia'],
      ['xb', 'Borovia'],
      ['asia', 'States of Asia', 'Asia'],
      ['europe', 'States of Europe', 'Europe'],
    ]);
    expect(index.belongings).toEqual([
      [2, 0, 0, 0],
      [3, 1, 0, 0],
    ]);
    expect(index.role[0]?.map((place) => index.roles[place])).toEqual([
      ['initiator', 'As initiator'],
      ['counterpart', 'As counterpart'],
    ]);
    expect(index.party).toEqual([[0, 1], [1], [0], [0, 1]]);
  });
});

it('gives the summaries of one year', () => {
  expect(summariesOfYear(record, 2014)).toEqual({ '2014-b': 'A summary.' });
});

describe('select', () => {
  it('finds everything when nothing is asked', () => {
    expect(idsOf({})).toHaveLength(4);
  });

  it('takes values of one filter as alternatives and different filters together', () => {
    expect(idsOf({ type: ['summit', 'sanction'] })).toEqual(['2015-05-01-d', '2013-06-a']);
    expect(idsOf({ type: ['summit', 'sanction'], from: '2015' })).toEqual(['2015-05-01-d']);
    expect(idsOf({ country: ['xa'], norm: ['peace'] })).toEqual(['2014-b']);
  });

  it('wants two different parties for “with”', () => {
    expect(idsOf({ country: ['xa'], with: ['xb'] })).toEqual(['2015-05-01-d', '2013-06-a']);
    expect(idsOf({ country: ['xa'], with: ['xa'] })).toEqual([]);
    expect(idsOf({ with: ['xb'] })).toEqual(['2015-05-01-d', '2015-03-c', '2013-06-a']);
  });

  it('lets any possible day of a date decide', () => {
    expect(idsOf({ from: '2015-03-31', to: '2015-03-31' })).toEqual(['2015-03-c']);
    expect(idsOf({ from: '2014-12', to: '2014-12' })).toEqual(['2014-b']);
  });

  it('finds nothing for a value that the record does not have', () => {
    expect(idsOf({ country: ['zz'] })).toEqual([]);
  });

  it('keeps to the events whose text was found', () => {
    expect(find({}, new Set([2])).rows).toEqual([2]);
  });

  it('counts each value beside the other filters, not beside its own', () => {
    const { counts } = atOnce(find({ country: ['xa'], type: ['summit'] }).counting);
    expect([...counts.country]).toEqual([1, 1, 1, 1]);
    const types = choicesOf(index, 'type').map(([id]) => id);
    expect(counts.type[types.indexOf('sanction')]).toBe(1);
    expect(counts.type[types.indexOf('position')]).toBe(1);
    expect([...counts.with]).toEqual([0, 1, 0, 1]);
  });

  it('says what relaxing one filter would give', () => {
    const { rows, counting } = find({ country: ['xb'], norm: ['peace'] });
    expect(rows).toEqual([]);
    const { without } = atOnce(counting);
    expect(without.country).toBe(1);
    expect(without.norm).toBe(3);
    expect(without.dates).toBe(0);
  });
});

/** The source of a group's members. */
const listed = {
  id: 'list',
  title: 'List',
  publisher: 'Pact',
  url: 'https://pact.example/',
  tier: 'official',
  lang: 'en',
  read: 'full',
};

describe('a part in an event', () => {
  const says = (by: string, act: string, about: string) => ({
    by,
    act,
    about,
    summary: 'It spoke.',
    source: 'gazette',
  });
  const accused = recordOf(
    organisation('pact', 'Pact', {
      sources: [listed],
      members: [
        { party: 'xb', from: '2015-06-01', source: 'list' },
        { party: 'xc', to: '2015-05-31', source: 'list' },
      ],
    }),
    // Arcadia accuses Borovia, which denies and accuses in turn; Arcadia declines.
    event('2014-05-01-both-ways', {
      type: 'statement',
      parties: both,
      statements: [
        says('xa', 'accuses', 'xb'),
        says('xb', 'denies', 'xa'),
        says('xb', 'accuses', 'xa'),
        says('xa', 'declines-comment', 'xb'),
      ],
    }),
    // Arcadia and Cascadia accuse Borovia; the League looks on.
    event('2015-05-01-joint', {
      type: 'attribution',
      parties: [
        { party: 'xa', role: 'initiator' },
        { party: 'xc', role: 'initiator' },
        { party: 'xb', role: 'alleged-actor' },
        { party: 'league', role: 'observer' },
      ],
      statements: [says('xb', 'no-reply-found', 'xa')].map(({ by, act, summary }) => ({
        by,
        act,
        about: 'xa',
        summary,
        searched: { where: 'Site', languages: ['en'], days: '2015-05' },
      })),
    }),
    event('2015-07-01-talks', {
      type: 'dialogue',
      parties: [
        { party: 'xa', role: 'host' },
        { party: 'xb', role: 'counterpart' },
      ],
    }),
  );
  const list = atOnce(searchable(timelineIndex(accused)));
  const ids = (query: Partial<Query>) =>
    select(list, { ...everything, ...query }, accused.asOf).rows.map((row) =>
      list.index.id[row]?.slice(11),
    );

  it.each<[string, Partial<Query>, string[]]>([
    ['who accuses', { country: ['xa'], role: ['accuser'] }, ['joint', 'both-ways']],
    ['who is accused', { country: ['xa'], role: ['accused'] }, ['both-ways']],
    ['by whom', { country: ['xb'], role: ['accused'], with: ['xc'] }, ['joint']],
    ['not beside whom', { country: ['xb'], role: ['accused'], with: ['league'] }, []],
    ['by a group', { country: ['xb'], role: ['accused'], with: ['asia'] }, ['joint', 'both-ways']],
    ['with a reply', { country: ['xb'], role: ['accused'], reply: ['denies'] }, ['both-ways']],
    [
      'with the reply of that side only',
      { country: ['xa'], role: ['accused'], reply: ['denies'] },
      [],
    ],
    ['with any answer', { reply: ['answered'] }, ['both-ways']],
    ['with none', { reply: ['unanswered'] }, ['joint']],
    [
      'in a role and a reply to it',
      { country: ['xc'], role: ['initiator'], reply: ['no-reply-found'] },
      ['joint'],
    ],
    ['who hosts', { country: ['xa'], role: ['host'] }, ['talks']],
    ['who hosts whom', { role: ['host'], with: ['xb'] }, ['talks']],
    ['a role that another has', { country: ['xb'], role: ['host'] }, []],
    [
      'roles are alternatives',
      { country: ['xa'], role: ['host', 'accused'] },
      ['talks', 'both-ways'],
    ],
    ['a member on the day', { country: ['pact-members'], role: ['initiator'] }, ['joint']],
    ['a member since', { country: ['pact-members'], role: ['counterpart'] }, ['talks']],
    ['two of one group', { country: ['asia'], with: ['asia'] }, ['joint']],
    ['a group and one of it', { country: ['europe'], with: ['xb'] }, []],
  ])('says %s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it.each<[string, Partial<Query>]>([
    ['nothing', {}],
    ['an accused', { country: ['xb'], role: ['accused'] }],
    ['an accuser and a reply', { country: ['xa', 'xc'], role: ['accuser'], reply: ['answered'] }],
    ['a group', { with: ['pact-members'], role: ['initiator', 'host'] }],
    [
      'everything',
      {
        country: ['asia'],
        role: ['accuser'],
        with: ['europe'],
        reply: ['no-reply-found'],
        family: ['accusation'],
        source: ['press'],
        status: ['confirmed'],
        review: ['provisional'],
      },
    ],
  ])('has counts that choosing shows, beside %s', (_, part) => {
    const query = { ...everything, ...part };
    const { counts, without } = atOnce(select(list, query, accused.asOf).counting);
    for (const { id } of facets) {
      const chosen = choicesOf(list.index, id).map(
        ([value]) => ids({ ...part, [id]: [value] }).length,
      );
      expect([id, ...counts[id]]).toEqual([id, ...chosen]);
      expect([id, without[id]]).toEqual([id, ids({ ...part, [id]: [] }).length]);
    }
  });
});

describe('counts are what choosing shows', () => {
  const parties = ['xa', 'xb', 'xc', 'league'];
  const norms = ['peace', 'quiet'].map((id) => norm(id));
  // Events of every set of one to three parties, over types, norms, mechanisms and years.
  const sets = parties.flatMap((a, i) => [
    [a],
    ...parties
      .slice(i + 1)
      .flatMap((b, j) => [[a, b], ...parties.slice(i + j + 2).map((c) => [a, b, c])]),
  ]);
  const many = recordOf(
    ...norms,
    mechanism('m'),
    mechanism('n'),
    actor('bear'),
    actor('owl', { also_known_as: [{ name: 'Night Bird' }] }),
    ...sets.flatMap((set, place) =>
      [0, 1].map((half) =>
        event(`${2013 + half}-e${place}`, {
          parties: set.map((party) => ({ party, role: 'participant' })),
          type: ['summit', 'sanction', 'position'][(place + half) % 3],
          norms: [
            { norm: place % 2 === 0 ? 'peace' : 'quiet', stance: 'affirms', basis: 'assigned' },
          ],
          actors: ['bear', 'owl']
            .filter((_, i) => (place + half) % (i + 2) === 0)
            .map((id) => ({ actor: id, source: 'gazette' })),
          mechanisms: half === 0 ? [{ mechanism: place % 3 === 0 ? 'm' : 'n', effect: 'met' }] : [],
        }),
      ),
    ),
  );
  const whole = timelineIndex(many);
  const wholeFound = atOnce(searchable(whole));
  const ask = (query: Query, found?: ReadonlySet<number>) =>
    select(wholeFound, query, many.asOf, found);
  const some = new Set(whole.id.keys().filter((row) => row % 3 !== 0));

  it('finds an actor by its other names', () => {
    expect(whole.actors).toEqual([
      ['bear', 'bear'],
      ['owl', 'owl', 'Night Bird'],
    ]);
  });

  it.each<[string, Partial<Query>, ReadonlySet<number>?]>([
    ['nothing', {}],
    ['a country', { country: ['xa'] }],
    ['a second party alone', { with: ['xb'] }],
    ['two parties', { country: ['xa'], with: ['xb'] }],
    ['one party on both sides', { country: ['xa'], with: ['xa'] }],
    ['several on both sides', { country: ['xa', 'xb'], with: ['xb', 'league'] }],
    ['a second party and a type', { with: ['xb'], type: ['summit', 'sanction'] }],
    ['a norm and dates', { norm: ['peace'], from: '2014', with: ['xc', 'xa'] }],
    ['an actor', { actor: ['bear'] }],
    ['an actor and a party', { actor: ['owl', 'bear'], country: ['xa'], type: ['summit'] }],
    ['a mechanism and words', { mechanism: ['m'], country: ['league'] }, some],
    [
      'everything',
      {
        country: ['xa'],
        with: ['xb', 'xc'],
        norm: ['quiet'],
        type: ['summit'],
        to: '2013',
        mechanism: ['n'],
        actor: ['owl'],
      },
      some,
    ],
    ['what nobody has', { country: ['zz'], with: ['xb'] }],
  ])('beside %s', (_, part, found) => {
    const query = { ...everything, ...part };
    const { counts, without } = atOnce(ask(query, found).counting);
    for (const { id } of facets) {
      const chosen = choicesOf(whole, id).map(
        ([value]) => ask({ ...query, [id]: [value] }, found).rows.length,
      );
      expect([id, ...counts[id]]).toEqual([id, ...chosen]);
      expect([id, without[id]]).toEqual([id, ask({ ...query, [id]: [] }, found).rows.length]);
    }
    expect(without.dates).toBe(ask({ ...query, from: '', to: '' }, found).rows.length);
    expect(without.q).toBe(ask(query).rows.length);
  });
});

it('counts a party for a group from the day on which it joined to the day on which it left', () => {
  const of = [{ party: 'xc', role: 'initiator' }];
  const list = atOnce(
    searchable(
      timelineIndex(
        recordOf(
          organisation('pact', 'Pact', {
            sources: [listed],
            members: [{ party: 'xc', from: '2015-03-01', to: '2015-05-31', source: 'list' }],
          }),
          event('2015-02-28-eve', { parties: of }),
          event('2015-03-01-first', { parties: of }),
          event('2015-05-31-last', { parties: of }),
          event('2015-06-01-after', { parties: of }),
          event('2015-05-month', { parties: of }),
          event('2015-year', { parties: of }),
          event('2016-next', { parties: of }),
        ),
      ),
    ),
  );
  const { rows } = select(list, { ...everything, country: ['pact-members'] }, record.asOf);
  expect(rows.map((row) => list.index.id[row]).toSorted()).toEqual([
    '2015-03-01-first',
    '2015-05-31-last',
    '2015-05-month',
    '2015-year',
  ]);
});
