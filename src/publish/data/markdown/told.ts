/** What the parts of an event's text are made from. */
import type { Event } from '../../../record/types.ts';
import type { eventFields } from '../fields/event.ts';
import type { Context, Values } from '../fields/field.ts';
import type { Notes } from './nodes.ts';

/** What the parts of the text are made from. */
export interface Told extends Context {
  readonly event: Event;
  /** What the API holds of the event. */
  readonly values: Values<typeof eventFields>;
  readonly notes: Notes;
}
