/** Every table, in an order in which a table follows those that its keys name. */
import { kindRow, kinds } from '../../../domain/kinds.ts';
import type { AnyEntry } from '../../../record/types.ts';
import { entryFields } from '../fields/entry.ts';
import { actorAttributions, actorNames, actors } from './actors.ts';
import { dossiers, dossierSteps } from './dossiers.ts';
import {
  mechanismParties,
  mechanismPhases,
  mechanisms,
  memberships,
  norms,
  normTexts,
  normViews,
  parties,
  relationEvents,
  relations,
  terms,
} from './entries.ts';
import { columnsTable } from './columns-table.ts';
import { entryNames, entrySources, formerIds } from './every-entry.ts';
import { events, eventTexts } from './events.ts';
import {
  additions,
  assessments,
  corrections,
  eventActors,
  eventDates,
  eventExpiries,
  eventLinks,
  eventMechanisms,
  eventNormParties,
  eventNorms,
  eventParties,
  followUps,
  sources,
  statements,
} from './joins.ts';
import { commitmentParties, commitments, expectations } from './ledger.ts';
import { accusations, normStances } from './sides.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';

const own: readonly Table[] = [
  events,
  eventTexts,
  parties,
  norms,
  normViews,
  mechanisms,
  relations,
  eventParties,
  eventNorms,
  eventNormParties,
  eventMechanisms,
  eventLinks,
  statements,
  sources,
  commitments,
  commitmentParties,
  assessments,
  expectations,
  corrections,
  additions,
  normTexts,
  mechanismParties,
  relationEvents,
  terms,
  eventActors,
  eventDates,
  followUps,
  accusations,
  normStances,
  actors,
  actorNames,
  actorAttributions,
  dossiers,
  dossierSteps,
  mechanismPhases,
  entryNames,
  formerIds,
  entrySources,
  memberships,
  eventExpiries,
];

/** The kinds of which no table of their own says more, with what entries of every kind have. */
const others = kinds
  .filter((kind) => !own.some(({ name }) => name === kind || name === kindRow(kind).namespace))
  .map((kind) =>
    tableOf<AnyEntry>(kind, kindRow(kind).plural, entryFields, (record) => record[kind]),
  );

const ofRecord: readonly Table[] = [...own, ...others];

/** The table of the columns of all tables. */
export const columnsOfTables: Table = columnsTable(ofRecord);

/** The tables that are published as CSV, events first. */
export const csvTables: readonly Table[] = [...ofRecord, columnsOfTables];
