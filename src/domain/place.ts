/** Where something stands: in a text, in a file, or at a key of front matter. */

/** A place in a text, 1-based. Columns count UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A place in a file, whose path is from the project's root. */
export interface FilePlace extends Place {
  readonly file: string;
}

/** Keys and indexes from the top of front matter, as zod reports them. */
export type Path = readonly PropertyKey[];

/** Where something stands in an entry: at a key of its head, or at a place of its file. */
export type Where =
  | { readonly path: Path; readonly at?: undefined }
  | { readonly at: Place; readonly path?: undefined };

/** The first place of every text. */
export const start: Place = { line: 1, column: 1 };

/** The place of the character at `index` of a text that begins at `from`. */
export function placeIn(text: string, index: number, from: Place = start): Place {
  const lines = text.slice(0, index).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length > 1
    ? { line: from.line + lines.length - 1, column: last + 1 }
    : { line: from.line, column: from.column + last };
}
