/** The record as everything downstream sees it: entries with what is derived from them, frozen. */
import type { EdtfDate } from '../domain/edtf.ts';
import type { Assessment, Commitment, EventData, Expectation } from '../domain/schema/event.ts';
import type { CountryData } from '../domain/schema/country.ts';
import type { MechanismData } from '../domain/schema/mechanism.ts';
import type { NormData } from '../domain/schema/norm.ts';
import type { OrganisationData } from '../domain/schema/organisation.ts';
import type { Family, LinkRelation } from '../domain/vocabulary.ts';
import type { Body } from '../markdown/body.ts';

/** What every entry has beside its front matter. */
interface Filed {
  readonly id: string;
  readonly file: string;
  readonly markdown: string;
  readonly body: Body;
}

/** An event with its date parsed and its type's family looked up. */
export interface Event extends Filed, Omit<EventData, 'date'> {
  readonly folder: 'events';
  readonly date: EdtfDate;
  readonly year: number;
  readonly family: Family;
}

export interface Country extends Filed, CountryData {
  readonly folder: 'countries';
}
export interface Organisation extends Filed, OrganisationData {
  readonly folder: 'organisations';
}
/** A state or an organisation; the two share one set of ids. */
export type Party = Country | Organisation;

export interface Norm extends Filed, NormData {
  readonly folder: 'norms';
}
export interface Mechanism extends Filed, MechanismData {
  readonly folder: 'mechanisms';
}
export type AnyEntry = Event | Party | Norm | Mechanism;

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
}
export interface LedgerAssessment extends Assessment {
  readonly event: Event;
}
/** A public expectation with the event that settled it. */
export interface LedgerExpectation extends Expectation {
  readonly key: string;
  readonly event: Event;
  readonly voiced: EdtfDate;
  readonly settledBy: Event | undefined;
}

/** The whole record. All lists of events are ordered by date, then id. */
export interface TrackerRecord {
  /** The day as of which the record is shown, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly events: readonly Event[];
  /** Events that were withdrawn: only their pages know of them. */
  readonly withdrawn: readonly Event[];
  readonly countries: readonly Country[];
  readonly organisations: readonly Organisation[];
  readonly norms: readonly Norm[];
  readonly mechanisms: readonly Mechanism[];
  /** Countries and organisations by id. */
  readonly parties: ReadonlyMap<string, Party>;
  readonly eventById: ReadonlyMap<string, Event>;
  readonly normById: ReadonlyMap<string, Norm>;
  readonly mechanismById: ReadonlyMap<string, Mechanism>;
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly eventsOfParty: ReadonlyMap<string, readonly Event[]>;
  readonly eventsOfNorm: ReadonlyMap<string, readonly Event[]>;
  readonly eventsOfMechanism: ReadonlyMap<string, readonly Event[]>;
  readonly commitments: readonly LedgerCommitment[];
  readonly expectations: readonly LedgerExpectation[];
  /** The latest day on which any entry was changed. */
  readonly updated: string;
}
