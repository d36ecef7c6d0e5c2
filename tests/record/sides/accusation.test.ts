import { describe, expect, it } from 'vitest';
import {
  accusations,
  accusationsAgainst,
  accusationsBy,
  accusationsIn,
} from '../../../src/record/sides/accusation.ts';
import { isAnswered } from '../../../src/record/sides/reply.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { event, norm, recordOf } from '../entries.ts';

const ACCUSES = { by: 'xa', act: 'accuses', about: 'xb', summary: 'It did it.', source: 'gazette' };
const DENIES = { by: 'xb', act: 'denies', about: 'xa', summary: 'It did not.', source: 'gazette' };
const PARTIES = [
  { party: 'xa', role: 'initiator' },
  { party: 'xb', role: 'alleged-actor' },
];

/** Each accusation as "accuser accused reply". */
function told(record: TrackerRecord): string[] {
  return accusations(record).map(
    ({ accuser, accused, reply }) => `${accuser.id} ${accused.id} ${reply.kind}`,
  );
}

describe('who accuses whom', () => {
  it.each([
    ['a statement that accuses', { statements: [ACCUSES] }, ['xa xb not-searched']],
    [
      'a statement that attributes',
      { statements: [{ ...ACCUSES, act: 'attributes' }] },
      ['xa xb not-searched'],
    ],
    ['roles of an indictment', { type: 'indictment', parties: PARTIES }, ['xa xb not-searched']],
    ['roles of a sanction', { type: 'sanction', parties: PARTIES }, ['xa xb not-searched']],
    ['roles of an attribution', { type: 'attribution', parties: PARTIES }, ['xa xb not-searched']],
    ['roles of another type: none', { type: 'position', parties: PARTIES }, []],
    [
      'role and statement: once',
      { type: 'attribution', parties: PARTIES, statements: [ACCUSES] },
      ['xa xb not-searched'],
    ],
    [
      'two accusers of one',
      {
        type: 'attribution',
        parties: [...PARTIES, { party: 'xc', role: 'initiator' }],
      },
      ['xa xb not-searched', 'xc xb not-searched'],
    ],
    [
      'an addressee or a victim is not accused',
      {
        type: 'sanction',
        parties: [
          { party: 'xa', role: 'initiator' },
          { party: 'xb', role: 'addressee' },
          { party: 'xc', role: 'affected' },
        ],
      },
      [],
    ],
    ['nobody accuses itself', { statements: [{ ...ACCUSES, about: 'xa' }] }, []],
    [
      'a speaker who is no party',
      { statements: [{ ...ACCUSES, by: undefined, speaker: 'A firm' }] },
      [],
    ],
    ['a statement about nobody', { statements: [{ ...ACCUSES, about: undefined }] }, []],
    ['an unknown party', { statements: [{ ...ACCUSES, about: 'zz' }] }, []],
  ])('%s', (_, head, expected) => {
    expect(told(recordOf(event('2016-03-01-case', head)))).toEqual(expected);
  });

  it('is found by event, accuser and accused', () => {
    const record = recordOf(event('2016-03-01-case', { statements: [ACCUSES] }));
    expect(accusationsIn(record, '2016-03-01-case')).toHaveLength(1);
    expect(accusationsBy(record, 'xa')).toEqual(accusationsAgainst(record, 'xb'));
    expect(accusationsBy(record, 'xb')).toEqual([]);
    expect(accusationsIn(record, '2016-03-02-other')).toEqual([]);
  });

  it('carries the norms said to be broken by this accused, and the actors', () => {
    const link = { norm: 'theft', stance: 'alleges-breach', basis: 'assigned' };
    const record = recordOf(
      norm('theft'),
      norm('grids'),
      event('2016-03-01-case', {
        type: 'attribution',
        parties: [...PARTIES, { party: 'xc', role: 'alleged-actor' }],
        norms: [
          { ...link, against: ['xb'] },
          { ...link, norm: 'grids', against: ['xc'] },
          { norm: 'grids', stance: 'affirms', basis: 'assigned' },
        ],
        actors: [
          { actor: 'bear', source: 'gazette' },
          { actor: 'owl', of: 'xb', source: 'gazette' },
        ],
      }),
    );
    expect(accusations(record).map(({ norms, actors }) => [...norms, ...actors])).toEqual([
      ['theft', 'bear', 'owl'],
      ['grids', 'bear'],
    ]);
  });
});

describe('the reply', () => {
  const reply = (...statements: object[]) =>
    accusations(
      recordOf(
        event('2016-03-01-case', {
          type: 'attribution',
          parties: [...PARTIES, { party: 'xc', role: 'affected' }],
          statements,
        }),
      ),
    )[0]?.reply;

  it.each([
    ['admits', 'admits'],
    ['denies', 'denies'],
    ['rejects', 'rejects'],
    ['protests', 'protests'],
    ['declines-comment', 'declines-comment'],
    ['accuses', 'counter-accusation'],
    ['attributes', 'counter-accusation'],
    ['welcomes', 'not-searched'],
    ['affirms', 'not-searched'],
    ['demands', 'not-searched'],
    ['no-reply-found', 'no-reply-found'],
    ['not-searched', 'not-searched'],
  ])('by a statement that %s is %s', (act, kind) => {
    const made = reply({ ...DENIES, act });
    expect(made?.kind).toBe(kind);
    expect(made && isAnswered(made)).toBe(kind !== 'not-searched' && kind !== 'no-reply-found');
  });

  it.each([
    ['about somebody who did not accuse', { ...DENIES, about: 'xc' }, 'not-searched'],
    ['about nobody in particular', { ...DENIES, about: undefined }, 'denies'],
    ['by somebody else', { ...DENIES, by: 'xc' }, 'not-searched'],
  ])('%s', (_, statement, kind) => {
    expect(reply(statement)?.kind).toBe(kind);
  });

  it('is the first one that says something', () => {
    const declines = { ...DENIES, act: 'declines-comment' };
    expect(reply(declines, DENIES)?.kind).toBe('denies');
    expect(reply({ ...DENIES, act: 'no-reply-found' }, DENIES)?.kind).toBe('denies');
  });

  it('is not an accusation that began the quarrel', () => {
    const record = recordOf(
      event('2016-03-01-case', {
        parties: [
          { party: 'xa', role: 'initiator' },
          { party: 'xb', role: 'initiator' },
        ],
        statements: [ACCUSES, { ...DENIES, act: 'accuses' }],
      }),
    );
    expect(told(record)).toEqual(['xa xb not-searched', 'xb xa not-searched']);
  });
});

describe('a reply in a later event', () => {
  const accusation = event('2016-03-01-case', { type: 'attribution', parties: PARTIES });
  const answer = (head: object) =>
    accusations(
      recordOf(
        accusation,
        event('2016-03-04-answer', {
          parties: [{ party: 'xb', role: 'initiator' }],
          links: [{ rel: 'responds-to', event: '2016-03-01-case' }],
          ...head,
        }),
      ),
    )[0]?.reply;

  it('counts where the event responds to the accusation, with the days between', () => {
    const reply = answer({ statements: [DENIES] });
    expect([reply?.kind, reply?.event.id, reply?.date?.edtf, reply?.days]).toEqual([
      'denies',
      '2016-03-04-answer',
      '2016-03-04',
      3,
    ]);
  });

  it('is the event itself where it is a denial', () => {
    expect(answer({ type: 'denial' })?.kind).toBe('denies');
    expect(answer({ type: 'position' })?.kind).toBe('not-searched');
  });

  it('does not count where the event only reports on it', () => {
    const links = [{ rel: 'reports-on', event: '2016-03-01-case' }];
    expect(answer({ statements: [DENIES], links })?.kind).toBe('not-searched');
  });
});

describe('the day of a reply', () => {
  const dated = (statement: object, source: object = {}) => {
    const sources = [
      {
        id: 'gazette',
        title: 'Gazette',
        publisher: 'Gazette',
        url: 'https://gazette.example/',
        tier: 'press',
        lang: 'en',
        read: 'full',
        ...source,
      },
    ];
    const record = recordOf(
      event('2016-03-01-case', {
        type: 'attribution',
        parties: PARTIES,
        statements: [{ ...DENIES, ...statement }],
        sources,
      }),
    );
    const reply = accusations(record)[0]?.reply;
    return [reply?.date?.edtf, reply?.days];
  };

  it.each([
    ['the statement’s own', { date: '2016-03-02' }, { date: '2016-03-05' }, ['2016-03-02', 1]],
    ['the source’s', {}, { date: '2016-03-03' }, ['2016-03-03', 2]],
    ['with a locator', { source: 'gazette:p. 2' }, { date: '2016-03-01' }, ['2016-03-01', 0]],
    ['none from a source without a day', {}, { date: '2016-03' }, [undefined, undefined]],
    ['none from an older source', {}, { date: '2016-02-03' }, [undefined, undefined]],
    ['no days back from an earlier one', { date: '2016-02-28' }, {}, ['2016-02-28', undefined]],
    ['no days from a month', { date: '2016-03' }, {}, ['2016-03', undefined]],
  ])('%s', (_, statement, source, expected) => {
    expect(dated(statement, source)).toEqual(expected);
  });
});
