/** What the fields of the form that name something can name, from the record in outline. */
import { kindRow } from '../../domain/kinds.ts';
import type { Outline } from '../../record/outline.ts';

/** A thing that a field can name: what a file writes, and what people call it. */
export type Choice = readonly [id: string, name: string];

/** Parts of entries that are named too, by the key of the list that holds them, and how a file names one. */
const PARTS: Readonly<Record<string, (entry: string, part: string) => string>> = {
  commitments: (entry, part) => `${entry}#${part}`,
  views: (_, part) => part,
};

/** The choices by what a field names (`parties`, `commitments` …), in the order of the record. */
export function choicesOf(outline: readonly Outline[]): ReadonlyMap<string, readonly Choice[]> {
  const entries = Map.groupBy(
    outline.map((entry) => ({ of: kindRow(entry.kind).namespace, choice: choiceOf(entry) })),
    ({ of }): string => of,
  );
  const parts = Object.entries(PARTS).map(([key, write]): [string, Choice[]] => [
    key,
    outline.flatMap(({ id, data }) =>
      ((data[key] ?? []) as readonly { readonly id: string }[]).map((part): Choice => [
        write(id, part.id),
        nameOf({ id, data }),
      ]),
    ),
  ]);
  return new Map([
    ...[...entries].map(([of, list]) => [of, list.map(({ choice }) => choice)] as const),
    ...parts,
  ]);
}

function choiceOf(entry: Outline): Choice {
  return [entry.id, nameOf(entry)];
}

function nameOf({ id, data }: Pick<Outline, 'id' | 'data'>): string {
  return String(data['title'] ?? data['name'] ?? id);
}
