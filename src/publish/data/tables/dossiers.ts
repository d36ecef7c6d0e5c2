/** Stories and their steps. */
import { dossierFields, stepFields } from '../fields/dossier.ts';
import { columnsOf, keysOf, rowOf } from '../fields/field.ts';
import { position, textColumn } from './columns.ts';
import type { Table } from './table.ts';
import { refersTo, tableOf } from './table.ts';

/** Stories told by events of the record. */
export const dossiers = tableOf(
  'dossiers',
  'Stories: events of the record in order of time, each with why it matters',
  dossierFields,
  (record) => record.dossiers,
);

/** The steps of each story. */
export const dossierSteps: Table = {
  name: 'dossier_steps',
  title: 'The steps of each story, oldest first',
  columns: [textColumn('dossier_id', 'Id of the story.'), position, ...columnsOf(stepFields)],
  primaryKey: ['dossier_id', 'n'],
  foreignKeys: [refersTo('dossier_id', 'dossiers'), ...keysOf(stepFields)],
  rows: (record, urls) =>
    record.dossiers.flatMap(({ id, steps }) =>
      steps.map((step, index) => ({
        dossier_id: id,
        n: index + 1,
        ...rowOf(stepFields, step, { record, urls }),
      })),
    ),
};
