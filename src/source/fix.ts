/** Mends what has one right answer: findings that say what is to be written become text. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from '../domain/finding.ts';
import type { Place } from '../domain/place.ts';
import { pathShown } from './files.ts';

/** A text with its fixes made, and how many there were. */
export interface Fixed {
  readonly text: string;
  readonly fixed: number;
}

/**
 * Makes the fixes of the findings about one file. What a fix is for must stand at the finding's place
 * or after it, in that line or the next; otherwise, or where an earlier fix has changed the same
 * letters, it is left out. Line endings and a byte order mark stay what they are.
 *
 * @param text the file as it is on disk
 */
export function applyFixes(text: string, findings: readonly Finding[]): Fixed {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = lineStarts(text, mark);
  const edits = findings
    .flatMap(({ fix, ...at }) => {
      if (!fix) return [];
      const from = offsetOf(lines, at);
      const end = lines[at.line + 1] ?? text.length;
      const index = text.slice(from, end).indexOf(fix.from);
      return index < 0 ? [] : [{ ...fix, index: from + index }];
    })
    .toSorted((a, b) => b.index - a.index);
  let before = Infinity;
  let fixed = 0;
  let result = text;
  for (const { index, from, to } of edits) {
    if (index + from.length > before) continue;
    result = result.slice(0, index) + to + result.slice(index + from.length);
    before = index;
    fixed += 1;
  }
  return { text: result, fixed };
}

/** Where each line begins, the first at 0; lines end as `decode` of a file's bytes ends them. */
function lineStarts(text: string, mark: number): number[] {
  return [mark, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
}

function offsetOf(lines: readonly number[], { line, column }: Place): number {
  return (lines[line - 1] ?? 0) + column - 1;
}

/**
 * Writes the fixes of a record's findings into its files.
 *
 * @param directory the record's
 * @returns the files that were written, as findings name them, with the number of fixes in each
 */
export function fixFiles(
  directory: string,
  findings: readonly Finding[],
): { readonly file: string; readonly fixed: number }[] {
  return [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, about]) => {
    if (!about.some(({ fix }) => fix)) return [];
    const path = pathShown(directory, file);
    const { text, fixed } = applyFixes(readFileSync(path, 'utf8'), about);
    if (fixed === 0) return [];
    writeFileSync(path, text);
    return [{ file, fixed }];
  });
}
