import { describe, expect, it } from 'vitest';
import { attributionsOf, claimsOn } from '../../../src/record/sides/attribution.ts';
import type { Attribution } from '../../../src/record/sides/attribution.ts';
import { actor, event, recordOf } from '../entries.ts';

const ACCUSES = { by: 'xa', act: 'accuses', about: 'xb', summary: 'It did it.', source: 'gazette' };
const FIRM = { ...ACCUSES, by: undefined, speaker: 'A firm' };
const DENIES = { by: 'xb', act: 'denies', about: 'xa', summary: 'It did not.', source: 'gazette' };
const ACTORS = [{ actor: 'bear', source: 'gazette' }];
const parties = (...accused: string[]) => [
  { party: 'xa', role: 'initiator' },
  ...accused.map((party) => ({ party, role: 'alleged-actor' })),
];

/** The record of the bear and these events, of which each names it unless its head says otherwise. */
const bearRecord = (...heads: object[]) =>
  recordOf(
    actor('bear'),
    ...heads.map((head, index) => event(`2016-03-0${index + 1}-case`, { actors: ACTORS, ...head })),
  );
const nameOf = (speaker: Attribution['voices'][number]['speaker']) =>
  typeof speaker === 'string' ? speaker : speaker.id;
/** Each attribution as "accused: speakers". */
const told = (...heads: object[]) =>
  attributionsOf(bearRecord(...heads), 'bear').map(
    ({ accused, voices }) =>
      `${accused.id}: ${voices.map(({ speaker }) => nameOf(speaker)).join(' ')}`,
  );

describe('whose an actor is said to be', () => {
  it.each([
    ['follows from a statement that accuses', { statements: [ACCUSES] }, ['xb: xa']],
    ['follows from roles', { type: 'sanction', parties: parties('xb') }, ['xb: xa']],
    ['follows from a speaker that is no party', { statements: [FIRM] }, ['xb: A firm']],
    ['has each speaker', { statements: [ACCUSES, FIRM] }, ['xb: xa A firm']],
    ['has each statement of a speaker', { statements: [ACCUSES, ACCUSES] }, ['xb: xa xa']],
    ['is not in an event that accuses nobody', {}, []],
    [
      'is not in an event that only speaks of the actor',
      {
        statements: [ACCUSES],
        actors: [{ actor: 'bear', role: 'subject', source: 'gazette' }],
      },
      [],
    ],
    ['is not in a denial', { statements: [DENIES] }, []],
    ['is not in an event that names another', { statements: [ACCUSES], actors: [] }, []],
    ['is open where an event accuses two', { type: 'sanction', parties: parties('xb', 'xc') }, []],
    [
      'is told by the entry where an event accuses two',
      {
        type: 'sanction',
        parties: parties('xb', 'xc'),
        actors: [{ actor: 'bear', of: 'xc', source: 'gazette' }],
      },
      ['xc: xa'],
    ],
    [
      'may be told twice over',
      {
        type: 'sanction',
        parties: parties('xb', 'xc'),
        actors: ['xb', 'xc'].map((of) => ({ actor: 'bear', of, source: 'gazette' })),
      },
      ['xb: xa', 'xc: xa'],
    ],
    [
      'is not told of somebody whom the event does not accuse',
      { statements: [ACCUSES], actors: [{ actor: 'bear', of: 'xc', source: 'gazette' }] },
      [],
    ],
    [
      'is not the accuser’s, whom the accused accuses in turn',
      {
        type: 'attribution',
        parties: parties('xb'),
        statements: [ACCUSES, { ...DENIES, act: 'accuses' }],
      },
      ['xb: xa'],
    ],
  ])('%s', (_, head, expected) => {
    expect(told(head)).toEqual(expected);
  });

  it('carries the words and the confidence of the speaker, and the reply', () => {
    const [first] = attributionsOf(
      bearRecord({
        statements: [
          { ...ACCUSES, confidence: 'high', wording: 'it was the bear', basis: 'Logs' },
          { ...DENIES, date: '2016-03-04' },
        ],
      }),
      'bear',
    );
    expect(first?.voices[0]?.statement).toMatchObject({
      summary: 'It did it.',
      confidence: 'high',
      wording: 'it was the bear',
      basis: 'Logs',
    });
    expect([first?.reply.kind, first?.reply.statement?.summary, first?.reply.days]).toEqual([
      'denies',
      'It did not.',
      3,
    ]);
  });

  it('has no words where only the roles accuse', () => {
    const record = bearRecord({ type: 'sanction', parties: parties('xb') });
    expect(attributionsOf(record, 'bear')[0]?.voices[0]?.statement).toBeUndefined();
  });

  it('of nobody on record is empty', () => {
    const record = recordOf(actor('bear'));
    expect([attributionsOf(record, 'bear'), claimsOn(record, 'bear')]).toEqual([[], []]);
  });
});

it('sums up the speakers of each accused, the most accused first, each speaker once', () => {
  const record = bearRecord(
    { statements: [{ ...ACCUSES, about: 'xc' }] },
    { statements: [ACCUSES] },
    { statements: [ACCUSES, FIRM] },
  );
  expect(
    claimsOn(record, 'bear').map(
      ({ accused, speakers }) => `${accused.id}: ${speakers.map(nameOf).join(' ')}`,
    ),
  ).toEqual(['xb: xa A firm', 'xc: xa']);
});
