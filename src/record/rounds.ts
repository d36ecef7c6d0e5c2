/** What the rounds of a mechanism tell: which must exist without being in the record, and how long it has been silent. */
import { listed, nounFor } from '../domain/words.ts';
import type { EdtfDate } from '../domain/date.ts';
import { stateAfter } from './lifecycle.ts';
import type { Life } from './lifecycle.ts';

/**
 * The numbers of rounds that must have taken place, since a later one is numbered, and that no
 * event of the record is.
 */
export function missingRounds({ steps }: Pick<Life, 'steps'>): number[] {
  const known = new Set(steps.flatMap(({ round }) => round ?? []));
  const last = Math.max(0, ...known);
  return Array.from({ length: last }, (_, index) => index + 1).filter((round) => !known.has(round));
}

/** How long a channel that was neither suspended nor ended has gone without a meeting in the record. */
export interface Silence {
  /** The date of the last event that shows it at work. */
  readonly since: EdtfDate;
  /** Whole years from then to the day of the record. */
  readonly years: number;
}

/**
 * The silence of a mechanism as of a day (`YYYY-MM-DD`): undefined while it is suspended or ended,
 * where it never worked, and before a whole year has passed since it last did.
 */
export function silenceOf(
  { steps, state }: Pick<Life, 'steps' | 'state'>,
  asOf: string,
): Silence | undefined {
  if (state !== 'active') return undefined;
  const last = steps.findLast(({ effect }) => stateAfter(effect) === 'active');
  if (!last) return undefined;
  const since = last.event.date;
  const years = wholeYears(since.latest, asOf);
  return years >= 1 ? { since, years } : undefined;
}

/** Whole years between two days, `YYYY-MM-DD`. */
function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Numbers of rounds in words, neighbours as a range: "rounds 1–3 and 5". */
export function roundWords(rounds: readonly number[]): string {
  const ranges = rounds.reduce<[first: number, last: number][]>((list, round) => {
    const range = list.at(-1);
    if (range?.[1] === round - 1) range[1] = round;
    else list.push([round, round]);
    return list;
  }, []);
  // Two neighbours read better one by one.
  const words = ranges.flatMap(([first, last]) =>
    last - first > 1
      ? [`${first}–${last}`]
      : first === last
        ? [`${first}`]
        : [`${first}`, `${last}`],
  );
  return `${nounFor(rounds.length, 'round')} ${listed(words)}`;
}
