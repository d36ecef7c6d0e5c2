/**
 * The parts that parties take in events: who, in which role, beside whom, with which reply. A query asks
 * for all four of one part: "China, as accused, with the United States, denied" is one accusation.
 */
import type { Days } from './days.ts';
import type { Belonging, TimelineIndex } from './index.ts';

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
 * The parts of each event of an index. One that several others are beside stands once for all those
 * whom no accusation joins to it.
 */
export function partsOf(index: TimelineIndex, days: Days): readonly (readonly PartValues[])[] {
  const named = namedAs(index, days);
  const roles = index.roles.map((_, place): readonly number[] => [place]);
  const answering = new Set(index.answering);
  const replies = index.replies.map((_, place): readonly number[] => [
    place,
    answering.has(place) ? ANSWERED : UNANSWERED,
  ]);
  return index.party.map((_, row) => {
    const parties = named[row] ?? [];
    const inRole = index.role[row] ?? [];
    const said = accusationsOf(index.accusation[row] ?? [], replies);
    const parts: PartValues[] = parties.flatMap((party, at) => {
      const role = roles[inRole[at] ?? 0] ?? NONE;
      const joined = said.filter(({ by, about }) => by === at || about === at);
      const accused = new Set(joined.flatMap(({ by, about }) => [by, about]));
      const apart = parties.filter((_other, place) => place !== at && !accused.has(place));
      const own = joined.flatMap(({ reply }) => reply);
      return [
        // The other side of a query that asks for no first one.
        [NONE, NONE, party, own],
        [party, role, NONE, own],
        [party, role, apart.flat(), NONE],
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
  });
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
 * As what each party of each event can be chosen: itself, and the groups to which it belonged on any
 * possible day of the event.
 */
function namedAs(index: TimelineIndex, days: Days): readonly (readonly (readonly number[])[])[] {
  const belongings = index.parties.map((): Belonging[] => []);
  for (const belonging of index.belongings) belongings[belonging[1]]?.push(belonging);
  const known = new Map<string, readonly number[]>();
  return index.party.map((parties, row) =>
    parties.map((party) => {
      const groups = (belongings[party] ?? []).flatMap(([group, , from, to]) =>
        from <= (days.latest[row] ?? 0) && (to === 0 || to >= (days.earliest[row] ?? 0))
          ? [group]
          : [],
      );
      const places = [party, ...groups];
      const key = places.join(' ');
      const same = known.get(key) ?? places;
      known.set(key, same);
      return same;
    }),
  );
}
