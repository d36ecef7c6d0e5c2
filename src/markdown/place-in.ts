/** A 1-based place in the entry's file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of the character at `index` of a text that starts at `start`. */
export function placeIn(text: string, index: number, start: Place): Place {
  const lines = text.slice(0, index).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line: start.line, column: start.column + last }
    : { line: start.line + lines.length - 1, column: last + 1 };
}
