/** The accounts of an event, side by side. */
import { ACCOUNTS_SECTION } from '../domain/kinds.ts';
import type { Statement } from '../domain/schema/event.ts';
import { headingAnchor } from '../markdown/heading-ids.ts';
import { withoutSection } from '../markdown/sections.ts';
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

/** An event's body as its page shows it, rendered. */
export interface Prose {
  readonly text: string;
  /** What the statements tell once more, with its notes and its anchor; undefined where none do. */
  readonly accounts: { readonly html: string; readonly anchor: string } | undefined;
}

/** The body of an event; the accounts of the sides stand apart where statements tell them as well. */
export function proseOf({ body, statements }: Event): Prose {
  const anchor = headingAnchor(ACCOUNTS_SECTION);
  if (statements.length === 0) return { text: body.html, accounts: undefined };
  const { rest, section } = withoutSection(body.html, anchor);
  return { text: rest, accounts: section ? { html: section, anchor } : undefined };
}
