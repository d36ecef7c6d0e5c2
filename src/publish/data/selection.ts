/** Some events out of a published file of all, as a file of the same shape. Safe for browsers. */
import { jsonText } from '../text.ts';

/** The forms in which a selection can be had. */
export type SelectionFormat = 'csv' | 'json';

/**
 * The events with the ids `selected`, in the order of the file. `text` is `api/v1/events.json` or
 * `data/v1/events.csv`.
 */
export function selectEvents(
  format: SelectionFormat,
  text: string,
  selected: ReadonlySet<string>,
): string {
  if (format === 'csv') return selectRows(text, selected);
  const file = JSON.parse(text) as { readonly events: readonly { readonly id: string }[] };
  return jsonText({ ...file, events: file.events.filter(({ id }) => selected.has(id)) });
}

/**
 * The line of column names, and those that begin with one of the ids `selected`, of a published CSV
 * file whose first column is the id of an event; no cell of these files holds a line break.
 */
export function selectRows(text: string, selected: ReadonlySet<string>): string {
  return text
    .split(/(?<=\r\n)/)
    .filter((line, index) => index === 0 || selected.has(line.slice(0, line.indexOf(','))))
    .join('');
}
