/** The accounts of an event, side by side. */
import type { Statement } from '../domain/schema/event.ts';
import type { Event, Party, TrackerRecord } from './types.ts';

/** Everything that one side said in an event. */
export interface Account {
  /** The side's page, or undefined for a speaker who is no party. */
  readonly party: Party | undefined;
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** The statements of an event grouped by who spoke, sides in the order in which they first spoke. */
export function accountsOf(record: TrackerRecord, event: Event): Account[] {
  const groups = Map.groupBy(event.statements, ({ by, speaker }) => by ?? speaker ?? '');
  return [...groups].map(([key, statements]) => {
    const party = statements[0]?.by === undefined ? undefined : record.byId.parties.get(key);
    return { party, name: party?.name ?? key, statements };
  });
}
