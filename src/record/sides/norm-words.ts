/** What parties said of a norm in their own words, and which of its views they take. */
import { indexBy } from '../index-by.ts';
import type { Event, Norm, Party, TrackerRecord } from '../types.ts';

/** A party's word on a norm, in an event. */
export interface PartyWord {
  readonly party: Party;
  readonly event: Event;
  /** Id of the view of the norm that it takes, where it takes one. */
  readonly view: string | undefined;
  readonly wording: string | undefined;
  readonly source: string | undefined;
}

/** Parties that read a norm in one way; or all that spoke of a norm that has a single reading. */
export interface ReadingOfNorm {
  readonly id: string;
  readonly heading: string;
  /** What those hold who take it. */
  readonly definition: string | undefined;
  readonly words: readonly PartyWord[];
}

/**
 * The readings of a norm with their parties, by name. Of each party the latest word stands that takes a view, else
 * the latest with a wording. Of a norm that is read in several ways, those that spoke of it without taking one
 * stand last; a reading without a party is there, too.
 */
export function readingsOfNorm(record: TrackerRecord, norm: Norm): ReadingOfNorm[] {
  const words = latestWords(record, norm);
  if (norm.views.length === 0) {
    const told = words.filter(({ wording }) => wording !== undefined);
    return told.length === 0
      ? []
      : [{ id: 'words', heading: 'In their own words', definition: undefined, words: told }];
  }
  const byView = indexBy(words, ({ view }) => [view]);
  const open = byView.get(undefined) ?? [];
  return [
    ...norm.views.map(({ id, label, definition }) => ({
      id,
      heading: label,
      definition,
      words: byView.get(id) ?? [],
    })),
    ...(open.length === 0
      ? []
      : [
          {
            id: 'open',
            heading: 'Speaks of it and takes none',
            definition: undefined,
            words: open,
          },
        ]),
  ];
}

/** One word of each party on a norm, in the order of the record's parties. */
function latestWords(record: TrackerRecord, norm: Norm): PartyWord[] {
  const links = record.events.flatMap((event) =>
    event.norms
      .filter((link) => link.norm === norm.id && link.stance !== 'alleges-breach')
      .map((link) => ({ ...link, event })),
  );
  const byParty = indexBy(links, ({ by }) => by ?? []);
  return [...record.countries, ...record.organisations].flatMap((party) => {
    const own = byParty.get(party.id) ?? [];
    const link =
      own.findLast(({ view }) => view !== undefined) ??
      own.findLast(({ wording }) => wording !== undefined) ??
      own.at(-1);
    if (!link) return [];
    const { event, view, wording, source } = link;
    return [{ party, event, view, wording, source }];
  });
}
