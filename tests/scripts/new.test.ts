import { describe, expect, it } from 'vitest';
import { filledIn, skeleton } from '../../scripts/skeleton.ts';
import type { Answers } from '../../scripts/skeleton.ts';
import { idOf } from '../../src/domain/entry-id.ts';
import { formatRule } from '../../src/domain/finding.ts';
import { kinds } from '../../src/domain/kinds.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import { eventTypes } from '../../src/domain/vocabulary/index.ts';
import { judgeDraft } from '../../src/record/draft.ts';
import { event, norm, PARTIES } from '../record/entries.ts';

const steps = Array.from({ length: 8 }, (_, index) => `2013-0${index + 1}-step`);
const entries = [
  ...PARTIES,
  event('2014-05-19-a', { former_ids: ['2014-05-19-b'] }),
  norm('peace'),
  ...steps.map((id) => event(id)),
];
const days = { asOf: '2026-11-28', today: '2026-11-29' };

/** What `npm run new` says of these answers. */
function refusal(kind: Kind, answers: Answers): string[] {
  const id = idOf(kind, answers);
  const file = `content/${kind}/${id}.md`;
  const text = filledIn(skeleton(kind, answers, days.asOf));
  const { findings } = judgeDraft({ kind, id, file, text }, entries, days);
  return [...new Set(findings.map(formatRule))];
}

const act = { date: '2014-05-20', slug: 'x', type: 'summit', party: ['xa', 'xb'], event: steps };

describe('npm run new', () => {
  it.each(kinds)('makes an entry of the %s that only wants filling in', (kind) => {
    const slug = kind === 'countries' ? 'xd' : 'new';
    const party = ['xa', 'league'];
    for (const { id: type } of eventTypes)
      expect(refusal(kind, { ...act, slug, name: 'A “name”: # yes', type, party })).toEqual([]);
  });

  it.each(['2014', '2014-06', '2014-06~', '2014-06-07/2014-06-08', '201X', '2014-06-XX'])(
    'takes the date %s',
    (date) => {
      expect(refusal('events', { ...act, date })).toEqual([]);
    },
  );

  it.each<[string, Kind, Answers, string]>([
    ['an unknown party', 'events', { ...act, party: ['xa', 'leage'] }, 'did you mean league?'],
    ['a party by its name', 'mechanisms', { slug: 'm', name: 'M', party: ['Arcadia', 'xb'] }, 'xa'],
    ['a party twice', 'events', { ...act, party: ['xa', 'xa'] }, 'party-once'],
    [
      'a slug that goes on the date',
      'events',
      { ...act, date: '2014-06~', slug: '19-states' },
      'id-date',
    ],
    [
      'a slug that goes on a year',
      'events',
      { ...act, date: '2014', slug: '12-states' },
      'id-date',
    ],
    [
      'a story of seven events',
      'dossiers',
      { ...act, name: 'S', event: steps.slice(1) },
      'at least 8',
    ],
    [
      'a story told backwards',
      'dossiers',
      { ...act, name: 'S', event: [...steps.slice(1), '2013-01-step'] },
      'dossier-steps',
    ],
    ['a type that is none', 'events', { ...act, type: 'summitt' }, 'did you mean summit?'],
    ['a day that is none', 'events', { ...act, date: '2014-02-30' }, 'is not in the calendar'],
    [
      'a day ahead everywhere',
      'events',
      { ...act, date: '2026-11-30' },
      'lies ahead of 2026-11-29',
    ],
    ['a year ahead', 'events', { ...act, date: '2027' }, 'lies ahead of 2026-11-29'],
    ['an earlier id', 'events', { ...act, date: '2014-05-19', slug: 'b' }, 'already taken'],
    [
      'a country’s id for an organisation',
      'organisations',
      { slug: 'xa', name: 'X' },
      'already taken',
    ],
    ['a code of three letters', 'countries', { slug: 'usa', name: 'X' }, 'country-code'],
    ['a name for a code', 'countries', { slug: 'united-states', name: 'X' }, 'country-code'],
    ['a name too long', 'countries', { slug: 'xd', name: 'x'.repeat(81) }, 'at most 80 characters'],
  ])('refuses %s in the words of the check', (_, kind, answers, words) => {
    const said = refusal(kind, answers);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it('takes what is today in Auckland', () => {
    expect(refusal('events', { ...act, date: '2026-11-29' })).toEqual([]);
  });
});
