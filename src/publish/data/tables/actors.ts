/** Actors, their other names, and who says whose they are. */
import { attributionsOf } from '../../../record/sides/attribution.ts';
import type { Actor } from '../../../record/types.ts';
import { actorEntryFields, attributionFields, otherNameFields, voicesOn } from '../fields/actor.ts';
import type { Fields } from '../fields/field.ts';
import { columnsOf, keysOf, rowOf } from '../fields/field.ts';
import { position, textColumn } from './columns.ts';
import type { Row, Table } from './table.ts';
import { refersTo, tableOf } from './table.ts';

/** Groups, units, companies and personas. */
export const actors = tableOf(
  'actors',
  'Actors: groups, units, companies and personas that events name',
  actorEntryFields,
  (record) => record.actors,
);

const ofActor = {
  columns: [textColumn('actor_id', 'Id of the actor.'), position],
  primaryKey: ['actor_id', 'n'],
  key: refersTo('actor_id', 'actors'),
};

/** The other names of each actor. */
export const actorNames: Table = {
  name: 'actor_names',
  title: 'Other names of actors, with who uses them',
  columns: [...ofActor.columns, ...columnsOf(otherNameFields)],
  primaryKey: ofActor.primaryKey,
  foreignKeys: [ofActor.key],
  rows: (record, urls) =>
    record.actors.flatMap((actor) =>
      rowsOf(actor, otherNameFields, actor.also_known_as, { record, urls }),
    ),
};

/** Who says whose each actor is. */
export const actorAttributions: Table = {
  name: 'actor_attributions',
  title: 'Who says whose each actor is: one speaker, one accused, one event',
  columns: [...ofActor.columns, ...columnsOf(attributionFields)],
  primaryKey: ofActor.primaryKey,
  foreignKeys: [ofActor.key, ...keysOf(attributionFields)],
  rows: (record, urls) =>
    record.actors.flatMap((actor) =>
      rowsOf(actor, attributionFields, voicesOn(attributionsOf(record, actor.id)), {
        record,
        urls,
      }),
    ),
};

function rowsOf<T>(
  { id }: Actor,
  fields: Fields<T>,
  items: readonly T[],
  context: Parameters<typeof rowOf<T>>[2],
): Row[] {
  return items.map((item, index) => ({
    actor_id: id,
    n: index + 1,
    ...rowOf(fields, item, context),
  }));
}
