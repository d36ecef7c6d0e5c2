/** Safe for browsers: the timeline's download of a selection as JSON. */
import type { ApiEventSummary } from './api/event.ts';

/** What `api/v1/events.json` holds. */
export interface EventsFile {
  readonly $schema: string;
  readonly version: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly events: readonly ApiEventSummary[];
}

/** A selection of the events of `events.json`, in its order, as a file of the same shape. */
export function eventsJson(file: EventsFile, selected: ReadonlySet<string>): string {
  const events = file.events.filter(({ id }) => selected.has(id));
  return `${JSON.stringify({ ...file, events }, undefined, 1)}\n`;
}
