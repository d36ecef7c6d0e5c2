/** Groups of parties that filters know: the countries of a region, the members of an organisation. */
import { parseEdtf } from '../domain/date.ts';
import type { EdtfDate } from '../domain/date.ts';
import { regions } from '../domain/vocabulary/index.ts';
import { memoPerRecord } from './memo.ts';
import { shortNameOf } from './parties.ts';
import type { Organisation, Party, TrackerRecord } from './types.ts';

/** A stretch of time in which a party belongs to a group; open where a bound is undefined. */
export interface Belonging {
  readonly party: string;
  readonly from: EdtfDate | undefined;
  readonly to: EdtfDate | undefined;
}

export interface Group {
  /** Shares one set of ids with the parties: `europe`, `eu-members`. */
  readonly id: string;
  readonly label: string;
  /** Other names by which it is found. */
  readonly names: readonly string[];
  readonly members: readonly Belonging[];
}

/** The groups of the record that have a member: the regions, then the organisations. */
export const groupsOf = memoPerRecord((record: TrackerRecord): readonly Group[] =>
  [
    ...regions.map(({ id, label, states }) => ({
      id,
      label: states,
      names: [label],
      members: record.countries
        .filter(({ region }) => region === id)
        .map((country) => ({ party: country.id, from: undefined, to: undefined })),
    })),
    ...record.organisations.map((organisation) => ({
      id: `${organisation.id}-members`,
      label: `${shortNameOf(organisation)} members`,
      names: [organisation.name, ...organisation.also_known_as],
      members: organisation.members.map(({ party, from, to }) => ({
        party,
        from: from === undefined ? undefined : parseEdtf(from),
        to: to === undefined ? undefined : parseEdtf(to),
      })),
    })),
  ].filter(({ members }) => members.length > 0),
);

/** The ids of the groups to which a party belonged on any possible day of a date. */
export function groupsOfParty(record: TrackerRecord, party: string, date: EdtfDate): string[] {
  return groupsOf(record)
    .filter(({ members }) =>
      members.some(
        (one) =>
          one.party === party &&
          (one.from === undefined || one.from.earliest <= date.latest) &&
          (one.to === undefined || one.to.latest >= date.earliest),
      ),
    )
    .map(({ id }) => id);
}

/** A membership as an organisation’s entry says it; its source is one of that entry’s. */
export interface Membership {
  readonly member: Party;
  readonly organisation: Organisation;
  /** EDTF; open where a bound is undefined. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly source: string;
}

/** The memberships that a party has in organisations, or others in it, in the record’s order. */
export function membershipsOf(record: TrackerRecord, party: Party): Membership[] {
  return record.organisations.flatMap((organisation) =>
    organisation.members.flatMap(({ party: id, from, to, source }) => {
      const member = record.byId.parties.get(id);
      return member && (organisation.id === party.id || id === party.id)
        ? [{ member, organisation, from, to, source }]
        : [];
    }),
  );
}
