/** Who accuses whom, and what each party did about each norm. */
import { accusations as accusationsOf } from '../../../record/sides/accusation.ts';
import { normStances as normStancesOf } from '../../../record/sides/norm-stances.ts';
import { accusationFields, normStanceFields } from '../fields/accusation.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';

/** One row an accuser and accused of an event. */
export const accusations: Table = {
  ...tableOf(
    'accusations',
    'Who accuses whom, in which event, and what was answered',
    accusationFields,
    accusationsOf,
  ),
  primaryKey: ['event_id', 'accuser_id', 'accused_id'],
};

/** One row a party, norm, kind of evidence and event. */
export const normStances: Table = {
  ...tableOf(
    'norm_stances',
    'What each party did about each norm, by kind of evidence',
    normStanceFields,
    normStancesOf,
  ),
  primaryKey: ['norm_id', 'party_id', 'kind', 'event_id'],
};
