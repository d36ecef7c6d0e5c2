/**
 * The parts that parties take in events: who, in which role, beside whom, with which reply. A query asks
 * for all four of one part: "China, as accused, with the United States, denied" is one accusation.
 */
import type { Days } from './days.ts';
import type { Belonging, TimelineIndex } from './index.ts';
import type { Steps } from './steps.ts';
import { STEP } from './steps.ts';

/** The values of one part, a list for each of its four filters; an empty list is met by no choice. */
export type PartValues = readonly [
  country: readonly number[],
  role: readonly number[],
  other: readonly number[],
  reply: readonly number[],
];

const NONE: readonly number[] = [];
/** Places that every index has in common: its lists of roles and of replies begin with these. */
const ACCUSER = [0];
const ACCUSED = [1];
const ANSWERED = 0;
const UNANSWERED = 1;

/**
 * The parts of each event of an index, a step for some hundred events. One that several others are beside
 * stands once for all those whom no accusation joins to it.
 */
export function* partsOf(
  index: TimelineIndex,
  days: Days,
): Steps<readonly (readonly PartValues[])[]> {
  const named = namer(index, days);
  const roles = index.roles.map((_, place): readonly number[] => [place]);
  const answering = new Set(index.answering);
  const replies = index.replies.map((_, place): readonly number[] => [
    place,
    answering.has(place) ? ANSWERED : UNANSWERED,
  ]);
  const parts: (readonly PartValues[])[] = [];
  for (const row of index.id.keys()) {
    const inRole = (index.role[row] ?? []).map((role) => roles[role] ?? NONE);
    parts.push(partsIn(named(row), inRole, accusationsOf(index.accusation[row] ?? [], replies)));
    if (row % STEP === 0) yield;
  }
  return parts;
}

/** The parts in one event: its parties as what they can be chosen, their roles, and who accused whom. */
function partsIn(
  parties: readonly (readonly number[])[],
  roles: readonly (readonly number[])[],
  said: readonly Said[],
): PartValues[] {
  const parts = parties.flatMap((party, at): PartValues[] => {
    const role = roles[at] ?? NONE;
    const joined = said.filter(({ by, about }) => by === at || about === at);
    const own = joined.flatMap(({ reply }) => reply);
    const apart = parties.filter(
      (_other, place) =>
        place !== at && !joined.some(({ by, about }) => by === place || about === place),
    );
    const beside: PartValues[] = [
      // The other side of a query that asks for no first one.
      [NONE, NONE, party, own],
      [party, role, apart.flat(), NONE],
    ];
    if (joined.length === 0) return beside;
    return [
      ...beside,
      [party, role, NONE, own],
      ...joined.map(({ by, about, reply }): PartValues => {
        const other = parties[by === at ? about : by] ?? NONE;
        return [party, role, other, reply];
      }),
    ];
  });
  for (const { by, about, reply } of said) {
    const [accuser, accused] = [parties[by] ?? NONE, parties[about] ?? NONE];
    parts.push([accuser, ACCUSER, accused, reply], [accused, ACCUSED, accuser, reply]);
  }
  return parts;
}

/** An accusation of an event: places among its parties, and in the list of replies. */
interface Said {
  readonly by: number;
  readonly about: number;
  readonly reply: readonly number[];
}

function accusationsOf(
  numbers: readonly number[],
  replies: readonly (readonly number[])[],
): Said[] {
  const said: Said[] = [];
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const [by = 0, about = 0, reply = 0] = numbers.slice(at, at + 3);
    said.push({ by, about, reply: replies[reply] ?? NONE });
  }
  return said;
}

/**
 * Says as what each party of an event can be chosen: itself, and the groups to which it belonged on any
 * possible day of the event. The same places are the same list.
 */
function namer(index: TimelineIndex, days: Days): (row: number) => readonly (readonly number[])[] {
  const belongings = index.parties.map((): Belonging[] => []);
  for (const belonging of index.belongings) belongings[belonging[1]]?.push(belonging);
  const known = new Map<string, readonly number[]>();
  const namedAs = (party: number, row: number): readonly number[] => {
    const [earliest, latest] = [days.earliest[row] ?? 0, days.latest[row] ?? 0];
    const places = [party];
    for (const [group, , from, to] of belongings[party] ?? [])
      if (from <= latest && (to === 0 || to >= earliest)) places.push(group);
    const key = places.join(' ');
    const same = known.get(key) ?? places;
    known.set(key, same);
    return same;
  };
  return (row) => (index.party[row] ?? []).map((party) => namedAs(party, row));
}
