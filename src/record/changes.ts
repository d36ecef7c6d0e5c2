/** What changed in the record, and when. */
import { compareText } from '../domain/collation.ts';
import { indexBy } from './index-by.ts';
import type { Event, TrackerRecord } from './types.ts';

/** An event with the public note of what happened to its entry. */
export interface Noted {
  readonly event: Event;
  readonly note: string;
}

/** What happens to an entry, in the order in which a day's changes are told. */
export const changeKinds = ['added', 'withdrawn', 'corrected', 'extended'] as const;

/** A change of an entry. */
export interface Change {
  readonly kind: (typeof changeKinds)[number];
  readonly event: Event;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** What was said of the change; nothing of an addition to the record. */
  readonly note: string | undefined;
  /** Id of its place on the entry's page; an addition to the record is the page itself. */
  readonly anchor: string | undefined;
}

/** Every change of an entry, in the order in which it tells them; of one that was withdrawn, its withdrawal alone. */
export function changesOf(event: Event): Change[] {
  const { added, corrections, additions, withdrawn } = event;
  if (withdrawn)
    return noted(event, 'withdrawn', [{ date: withdrawn.date, note: withdrawn.reason }]);
  return [
    { kind: 'added', event, day: added, note: undefined, anchor: undefined },
    ...noted(event, 'corrected', corrections),
    ...noted(event, 'extended', additions),
  ];
}

/** Changes with notes; of several of a kind on one day the later ones are numbered. */
function noted(
  event: Event,
  kind: Change['kind'],
  notes: readonly { readonly date: string; readonly note: string }[],
): Change[] {
  return notes.map(({ date, note }, at) => {
    const number = notes.slice(0, at + 1).filter((other) => other.date === date).length;
    const anchor = `${kind}-${date}${number > 1 ? `-${number}` : ''}`;
    return { kind, event, day: date, note, anchor };
  });
}

/** What changed in the record on one day. */
export interface DayOfChanges {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly withdrawn: readonly Noted[];
  readonly corrected: readonly Noted[];
  /** Entries to which something was added after they were first published. */
  readonly extended: readonly Noted[];
  readonly added: readonly Event[];
}

/** The day of the latest change of an entry, its withdrawal included. */
export function revisedOn({ updated, withdrawn }: Event): string {
  return withdrawn && withdrawn.date > updated ? withdrawn.date : updated;
}

/** The latest day that an entry accounts for: that of its addition, or of its latest note. */
export function notedOn({ added, corrections, additions }: Event): string {
  return [...corrections, ...additions]
    .map(({ date }) => date)
    .reduce((latest, date) => (date > latest ? date : latest), added);
}

/** Entries added, corrected, added to and withdrawn by day, newest day first. */
export function changesByDay({ events, withdrawn: gone }: TrackerRecord): DayOfChanges[] {
  const notesOf = (notes: (event: Event) => readonly { date: string; note: string }[]) => {
    const all = events.flatMap((event) =>
      notes(event).map(({ date, note }) => ({ date, event, note })),
    );
    return indexBy(all, ({ date }) => [date]);
  };
  const added = indexBy(events, (event) => [event.added]);
  const corrected = notesOf((event) => event.corrections);
  const extended = notesOf((event) => event.additions);
  const withdrawals = gone.flatMap((event) =>
    event.withdrawn ? [{ date: event.withdrawn.date, event, note: event.withdrawn.reason }] : [],
  );
  const withdrawn = indexBy(withdrawals, ({ date }) => [date]);
  return [...new Set([added, corrected, extended, withdrawn].flatMap((map) => [...map.keys()]))]
    .toSorted((a, b) => compareText(b, a))
    .map((day) => ({
      day,
      withdrawn: withdrawn.get(day) ?? [],
      corrected: corrected.get(day) ?? [],
      extended: extended.get(day) ?? [],
      added: added.get(day) ?? [],
    }));
}

/** A change in a list of its kind; nothing is said of an addition to the record. */
export interface ListedChange {
  readonly event: Event;
  readonly note: string | undefined;
}

/** Changes by the year of their events, newest first. */
export function byYearOfEvent(changes: readonly ListedChange[]): [number, ListedChange[]][] {
  return [...Map.groupBy(changes, ({ event }) => event.year)].toSorted(([a], [b]) => b - a);
}

/** What happened to entries on a day, in the order of the page, without what did not happen. */
export function changesOfKind({ withdrawn, corrected, extended, added }: DayOfChanges): {
  kind: Change['kind'];
  changes: readonly ListedChange[];
}[] {
  const kinds = [
    { kind: 'withdrawn', changes: withdrawn },
    { kind: 'corrected', changes: corrected },
    { kind: 'extended', changes: extended },
    { kind: 'added', changes: added.map((event) => ({ event, note: undefined })) },
  ] as const;
  return kinds.filter(({ changes }) => changes.length > 0);
}

/** How many entries were new and withdrawn, and how many corrections and additions there were. */
export type CountsOfChanges = Readonly<Record<Change['kind'], number>>;

/** Counts what changed on days. */
export function countChanges(days: readonly DayOfChanges[]): CountsOfChanges {
  const sum = (kind: Change['kind']) => days.reduce((all, day) => all + day[kind].length, 0);
  return {
    added: sum('added'),
    corrected: sum('corrected'),
    extended: sum('extended'),
    withdrawn: sum('withdrawn'),
  };
}

/** So many changes of a day are told among those of the other days. */
const FEW = 100;

/** Days on which more changed than fits a list of all days, newest first: each has a page of its own. */
export function longDays(record: TrackerRecord): DayOfChanges[] {
  return changesByDay(record).filter(isLong);
}

/** Whether a day has a page of its own. */
export function isLong(day: DayOfChanges): boolean {
  return Object.values(countChanges([day])).reduce((all, count) => all + count, 0) > FEW;
}

/** What changed in one month. */
export interface MonthOfChanges {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Its days with a change, newest first. */
  readonly days: readonly DayOfChanges[];
  readonly counts: CountsOfChanges;
}

/** Changes by month, newest first. */
export function changesByMonth(record: TrackerRecord): MonthOfChanges[] {
  return [...Map.groupBy(changesByDay(record), ({ day }) => day.slice(0, 7))].map(
    ([month, days]) => ({ month, days, counts: countChanges(days) }),
  );
}
