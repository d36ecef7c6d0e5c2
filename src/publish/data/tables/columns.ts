/** Columns that several tables have. */
import type { Column, ForeignKey } from './table.ts';
import { refersTo } from './table.ts';

/** A column of text. */
export function textColumn(name: string, description: string, optional = false): Column {
  return { name, type: 'string', description, optional };
}

/** The id of the event that a row belongs to. */
export const eventId: Column = {
  name: 'event_id',
  type: 'string',
  description: 'Id of the event.',
};

/** The key from `eventId`. */
export const ofEvent: ForeignKey = refersTo('event_id', 'events');

/** The place of a row among those of its entry, from 1. */
export const position: Column = {
  name: 'n',
  type: 'integer',
  description: 'Its place within the entry, from 1.',
};
