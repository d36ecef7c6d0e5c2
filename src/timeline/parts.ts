/**
 * The parts that parties take in events: who, in which role, beside whom, with which reply. A query asks
 * for all four of one part: "China, as accused, with the United States, denied" is one accusation.
 */
import type { Days } from './days.ts';
import type { TimelineIndex } from './index.ts';

/** The values of one part, a list for each of its four filters; an empty list is met by no choice. */
export type PartValues = readonly [
  country: readonly number[],
  role: readonly number[],
  other: readonly number[],
  reply: readonly number[],
];

/** Hands every part of an event to a visitor; the same part may come more than once. */
export type EachPart = (row: number, visit: (values: PartValues) => void) => void;

const NONE: readonly number[] = [];
/** Places that every index has in common: its lists of roles and of replies begin with these. */
const ACCUSER = [0];
const ACCUSED = [1];
const ANSWERED = 0;
const UNANSWERED = 1;

/** Prepares the parts of an index. */
export function partsOf(index: TimelineIndex, days: Days): EachPart {
  const named = namedAs(index, days);
  const roles = index.roles.map((_, place): readonly number[] => [place]);
  const answering = new Set(index.answering);
  const replies = index.replies.map((_, place): readonly number[] => [
    place,
    answering.has(place) ? ANSWERED : UNANSWERED,
  ]);
  return (row, visit) => {
    const parties = named[row] ?? [];
    const inRole = index.role[row] ?? [];
    const said = accusationsOf(index.accusation[row] ?? [], replies);
    const repliesTo = (met: (one: Said) => boolean) =>
      said.length === 0 ? NONE : said.flatMap((one) => (met(one) ? one.reply : []));
    parties.forEach((party, at) => {
      const role = roles[inRole[at] ?? 0] ?? NONE;
      const own = repliesTo(({ by, about }) => by === at || about === at);
      visit([party, role, NONE, own]);
      // The other side of a query that asks for no first one.
      visit([NONE, NONE, party, own]);
      parties.forEach((other, place) => {
        if (place === at) return;
        const between = repliesTo(
          ({ by, about }) => (by === at && about === place) || (by === place && about === at),
        );
        visit([party, role, other, between]);
      });
    });
    for (const { by, about, reply } of said) {
      const [accuser, accused] = [parties[by] ?? NONE, parties[about] ?? NONE];
      visit([accuser, ACCUSER, accused, reply]);
      visit([accused, ACCUSED, accuser, reply]);
    }
  };
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
  const belongings = Map.groupBy(index.belongings, ([, party]) => party);
  const known = new Map<string, readonly number[]>();
  return index.party.map((parties, row) =>
    parties.map((party) => {
      const groups = (belongings.get(party) ?? []).flatMap(([group, , from, to]) =>
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
