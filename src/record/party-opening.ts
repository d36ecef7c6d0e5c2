/** The sentences with which the page of a country or an organisation opens, made from the record alone. */
import { dateWords } from '../domain/date.ts';
import { counted, grouped, nounFor, times } from '../domain/words.ts';
import { counterpartsOf, shortNameOf } from './parties.ts';
import { accusationsAgainst, accusationsBy } from './sides/accusation.ts';
import type { Accusation } from './sides/accusation.ts';
import { sidesOfParty } from './sides/norm-sides.ts';
import { shareOf } from './sides/square.ts';
import { allTalks } from './talks.ts';
import type { Event, Party, TrackerRecord } from './types.ts';

/** A stretch of a sentence: plain words, or words that lead to a page by its path from the root of the site. */
export type Stretch = string | { readonly text: string; readonly path: string };
export type Sentence = readonly Stretch[];

/** How many of a kind a sentence names. */
const NAMED = 3;

/**
 * The opening sentences of a party: its first and latest event, whom it faces most, what it accuses
 * others of and is accused of, which norms it proposed, and its talks that fell silent. What the
 * record does not hold makes no sentence.
 */
export function partyOpening(record: TrackerRecord, party: Party): readonly Sentence[] {
  const events = (record.eventsOf.parties.get(party.id) ?? []).filter(
    ({ date }) => date.earliest <= record.asOf,
  );
  return [
    span(events),
    facing(record, party),
    accusing(record, party),
    proposing(record, party),
    silent(record, party),
  ].filter((sentence) => sentence.length > 0);
}

function span(events: readonly Event[]): Sentence {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return [];
  const named = (event: Event): Stretch[] => [
    link(event.title, `events/${event.id}/`),
    `, ${dateWords(event.date)}`,
  ];
  return first === last
    ? ['Its only event in the record is ', ...named(first), '.']
    : [
        'Its first event in the record is ',
        ...named(first),
        '; its latest is ',
        ...named(last),
        '.',
      ];
}

function facing(record: TrackerRecord, party: Party): Sentence {
  const pairs = counterpartsOf(record, party.id);
  if (pairs.length === 0) return [];
  const named = pairs
    .slice(0, NAMED)
    .map(({ relation, other }) => [
      link(shortNameOf(other), `bilateral/${relation.id}/`),
      ` (${counted(relation.events.length, 'event')})`,
    ]);
  const most = pairs.length > NAMED ? 'It faces most often ' : 'It faces ';
  return [most, ...series(named), '.'];
}

function accusing(record: TrackerRecord, party: Party): Sentence {
  const lines = [
    {
      verb: 'accuses others',
      whom: ', most often ',
      list: accusationsBy(record, party.id),
      other: ({ accused }: Accusation) => accused,
      key: 'accuser',
    },
    {
      verb: 'is accused',
      whom: ', most often by ',
      list: accusationsAgainst(record, party.id),
      other: ({ accuser }: Accusation) => accuser,
      key: 'accused',
    },
  ].filter(({ list }) => list.length > 0);
  const parts = lines.map(({ verb, whom, list, other, key }): Stretch[] => {
    const { count, answered } = shareOf(list);
    const path = `accusations/?${new URLSearchParams({ [key]: party.id })}#list`;
    const answer =
      count === 1
        ? answered
          ? ', answered'
          : ', not answered'
        : `, ${grouped(answered)} answered`;
    return [`${verb} `, link(times(count), path), answer, ...mostOften(whom, list.map(other))];
  });
  return parts.length === 0 ? [] : ['It ', ...joined(parts, '; it '), '.'];
}

/** The one that occurs most, where several occur and one of them does so more than all others. */
function mostOften(words: string, parties: readonly Party[]): Stretch[] {
  const [first, second] = [...Map.groupBy(parties, (party) => party)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  if (!first || !second || first[1].length === second[1].length) return [];
  const [party] = first;
  return [words, link(shortNameOf(party), `${party.folder}/${party.id}/`)];
}

function proposing(record: TrackerRecord, party: Party): Sentence {
  const norms = sidesOfParty(record, party.id)
    .filter(({ affirmations }) => affirmations.some(({ stance }) => stance === 'proposes'))
    .map(({ norm }) => [link(norm.short, `norms/${norm.id}/#affirms-${party.id}`)]);
  if (norms.length === 0) return [];
  const more = norms.length - NAMED;
  const named = norms.slice(0, NAMED);
  const all = more > 0 ? [...named, [`${grouped(more)} more`]] : named;
  return [
    `It is on record as proposing ${nounFor(norms.length, 'a norm', 'norms')}: `,
    ...series(all),
    '.',
  ];
}

function silent(record: TrackerRecord, party: Party): Sentence {
  const own = allTalks(record).filter(({ mechanism }) => mechanism.parties.includes(party.id));
  const quiet = own
    .flatMap(({ mechanism, silence }) => (silence ? [{ mechanism, silence }] : []))
    .toSorted((a, b) => b.silence.years - a.silence.years);
  const [longest] = quiet;
  if (!longest) return [];
  const { mechanism, silence } = longest;
  const path = `mechanisms/?${new URLSearchParams({ state: 'silent', party: party.id })}`;
  return [
    `Of its ${counted(own.length, 'channel')} for talks `,
    link(grouped(quiet.length), path),
    ` ${nounFor(quiet.length, 'has', 'have')} been silent for over a year, longest `,
    link(mechanism.short_name ?? mechanism.name, `mechanisms/${mechanism.id}/`),
    `, for ${counted(silence.years, 'year')}.`,
  ];
}

function link(text: string, path: string): Stretch {
  return { text, path };
}

/** Parts with what stands between each two. */
function joined(parts: readonly (readonly Stretch[])[], between: string): Stretch[] {
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [between, ...part]));
}

/** Parts as a list in a sentence. */
function series(parts: readonly (readonly Stretch[])[]): Stretch[] {
  return parts.flatMap((part, index) => {
    const last = index === parts.length - 1;
    return index === 0 ? [...part] : [last ? ' and ' : ', ', ...part];
  });
}
