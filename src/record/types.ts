/** The record as everything downstream sees it: entries with what is derived from them, frozen. */
import type { Release } from '../domain/release.ts';
import type { EdtfDate } from '../domain/date.ts';
import type { EntryData, Kind, kindRows, Namespace } from '../domain/kinds.ts';
import type {
  Assessment,
  Commitment,
  EventData,
  Expectation,
  FollowUp,
} from '../domain/schema/event.ts';
import type { Family, LinkRelation } from '../domain/vocabulary/index.ts';
import type { Body } from '../markdown/facts.ts';

/** What every entry has beside its front matter. */
interface Filed<K extends Kind> {
  readonly folder: K;
  readonly id: string;
  readonly file: string;
  readonly markdown: string;
  readonly body: Body;
}

/** An event with its date parsed and its type's family looked up. */
export interface Event extends Filed<'events'>, Omit<EventData, 'date'> {
  readonly date: EdtfDate;
  readonly year: number;
  readonly family: Family;
}

/** An entry of a kind: its front matter, where it stands, and what is worked out from it alone. */
export type EntryOf<K extends Kind> = {
  [P in K]: P extends 'events' ? Event : Filed<P> & EntryData<P>;
}[K];
export type AnyEntry = EntryOf<Kind>;

export type Country = EntryOf<'countries'>;
export type Organisation = EntryOf<'organisations'>;
/** A state or an organisation; the two share one set of ids. */
export type Party = Country | Organisation;
export type Norm = EntryOf<'norms'>;
export type Mechanism = EntryOf<'mechanisms'>;
export type Actor = EntryOf<'actors'>;
export type Dossier = EntryOf<'dossiers'>;

/** One end of a typed link, as the page of an event lists it. */
export interface Neighbour {
  readonly event: Event;
  readonly rel: LinkRelation;
  /** Whether the link was written on the other event, so that the inverse label applies. */
  readonly inverse: boolean;
  readonly source: string | undefined;
}

/** Two parties and the events in which they face each other. Ids in alphabetical order. */
export interface Relation {
  readonly id: string;
  readonly a: Party;
  readonly b: Party;
  readonly events: readonly Event[];
}

/** A promise with everything that was later said of it. */
export interface LedgerCommitment extends Commitment {
  readonly key: string;
  readonly event: Event;
  readonly assessments: readonly LedgerAssessment[];
  /** What later events did to it, in order of time. */
  readonly followUps: readonly LedgerFollowUp[];
}
export interface LedgerAssessment extends Assessment {
  readonly event: Event;
}
export interface LedgerFollowUp extends FollowUp {
  readonly event: Event;
}
/** A public expectation with the event that settled it. */
export interface LedgerExpectation extends Expectation {
  readonly key: string;
  readonly event: Event;
  readonly voiced: EdtfDate;
  readonly settledBy: Event | undefined;
}

/** The entries of each kind. Events stand in the order of `order.ts`, the others by name or rank. */
export type Lists = { readonly [K in Kind]: readonly EntryOf<K>[] };

/** Entries by id, those of kinds that share their ids together. */
type ById = { readonly [N in Namespace]: ReadonlyMap<string, EntryOf<KindIn<N>>> };
type KindIn<N extends Namespace> = {
  [K in Kind]: (typeof kindRows)[K]['namespace'] extends N ? K : never;
}[Kind];

/**
 * The whole record. All lists of events stand in its order (`order.ts`).
 *
 * Here stand the entries, what finds them, and what the addresses of pages and the checks need: built
 * once, frozen, the same for every reader. Whatever else follows from them is no field: a module of this
 * folder derives it in a function of the record, wrapped in `memoPerRecord` where many pages ask.
 */
export interface TrackerRecord extends Lists {
  /** The day as of which the record is shown, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The day that nothing which has happened can be dated after, `YYYY-MM-DD`. */
  readonly today: string;
  /** The releases that were made, oldest first. */
  readonly releases: readonly Release[];
  /** Events that were withdrawn: only their pages know of them. */
  readonly withdrawn: readonly Event[];
  /** Every entry but what was withdrawn, kind after kind. */
  readonly entries: readonly AnyEntry[];
  readonly byId: ById;
  /** For the ids of a namespace, the events that list them, such as `eventsOf.parties`. */
  readonly eventsOf: Readonly<Record<Namespace, ReadonlyMap<string, readonly Event[]>>>;
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Pairs whose pages were published and that face each other no longer; their addresses stay. */
  readonly retiredRelations: readonly Relation[];
  readonly commitments: readonly LedgerCommitment[];
  readonly expectations: readonly LedgerExpectation[];
  /** The latest day on which any event was added, changed or withdrawn. */
  readonly updated: string;
}
