/** Every table, in an order in which a table follows those that its keys name. */
import {
  mechanismParties,
  mechanisms,
  norms,
  normTexts,
  parties,
  relationEvents,
  relations,
  terms,
} from './entries.ts';
import { events, eventTexts } from './events.ts';
import {
  additions,
  corrections,
  eventLinks,
  eventMechanisms,
  eventNormParties,
  eventNorms,
  eventParties,
  sources,
  statements,
} from './joins.ts';
import { assessments, commitmentParties, commitments, expectations } from './ledger.ts';
import type { Table } from './table.ts';

/** The tables that are published as CSV, events first. */
export const csvTables: readonly Table[] = [
  events,
  eventTexts,
  parties,
  norms,
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
];
