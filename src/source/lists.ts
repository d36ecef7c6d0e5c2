/**
 * Lists that were gone through whole, row by row: `coverage/<list>.csv` says of each row which event
 * of the record holds it, or why none does; `coverage/lists.csv` names the lists.
 */
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { plainMarks } from '../domain/plain-marks.ts';
import type { Finding } from '../domain/finding.ts';
import { list, readPlainFile, shownPath } from './files.ts';
import { readText } from './text.ts';

/** The folder of the lists, below the directory of the record. */
const LISTS_FOLDER = 'coverage';

/** The columns of each list, and of the list of lists. */
const ROW_COLUMNS = ['row', 'date', 'what', 'entry', 'left_out'] as const;
const LIST_COLUMNS = ['list', 'title', 'address'] as const;

/** One row of a list: `entry` names the events that hold it, joined by semicolons. */
export interface ListRow {
  readonly row: string;
  readonly date: string;
  readonly what: string;
  readonly entry: string;
  readonly left_out: string;
  readonly line: number;
}

/** A list that was gone through. */
export interface SearchedList {
  /** Path as findings print it. */
  readonly file: string;
  readonly id: string;
  readonly title: string;
  /** Where the list itself stands. */
  readonly address: string;
  readonly rows: readonly ListRow[];
}

/** Reads the lists of a record with what is wrong with their files, in the order of `lists.csv`. */
export function readLists(directory: string): {
  lists: readonly SearchedList[];
  findings: readonly Finding[];
} {
  const folder = join(directory, LISTS_FOLDER);
  const names = (list(folder) ?? []).map(({ name }) => name);
  if (names.length === 0) return { lists: [], findings: [] };
  const findings: Finding[] = [];
  const read = <C extends string>(name: string, columns: readonly C[]) => {
    const file = shownPath(directory, join(folder, name));
    const result = readTable(join(folder, name), file, columns);
    findings.push(...result.findings);
    return { file, rows: result.rows };
  };
  const known = read('lists.csv', LIST_COLUMNS);
  const lists = known.rows.map(({ list: id, title, address }): SearchedList => {
    const { file, rows } = read(`${id}.csv`, ROW_COLUMNS);
    return { file, id, title, address, rows };
  });
  const named = new Set(['lists.csv', ...lists.map(({ id }) => `${id}.csv`)]);
  for (const name of names.filter((one) => !named.has(one))) {
    const file = shownPath(directory, join(folder, name));
    const message = 'is no list that lists.csv names';
    findings.push({ file, line: 1, column: 1, rule: 'file-place', message });
  }
  return { lists, findings };
}

/** The rows of a CSV file (RFC 4180) with exactly these columns, each with its line. */
function readTable<C extends string>(
  path: string,
  file: string,
  columns: readonly C[],
): { rows: (Readonly<Record<C, string>> & { readonly line: number })[]; findings: Finding[] } {
  const at = { file, line: 1, column: 1 };
  const bytes = readPlainFile(path);
  if (!(bytes instanceof Uint8Array)) {
    return { rows: [], findings: [{ ...at, rule: 'file-place', message: bytes.message }] };
  }
  const { text, findings } = readText(file, bytes);
  if (text === undefined) return { rows: [], findings };
  const wrong = (line: number, message: string) => ({
    rows: [],
    findings: [{ file, line, column: 1, rule: 'lists', message }],
  });
  try {
    const [head, ...records] = parse(text, {
      info: true,
      skip_empty_lines: true,
      cast: plainMarks,
    }) as unknown as {
      readonly info: { readonly lines: number };
      readonly record: readonly string[];
    }[];
    if (head?.record.join() !== columns.join()) {
      return wrong(1, `the first line must be ${columns.join(',')}`);
    }
    const rows = records.map(({ info, record }) => ({
      ...(Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ''])) as Record<
        C,
        string
      >),
      line: info.lines,
    }));
    return { rows, findings: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return wrong(Number(error['lines'] ?? 1), `is no CSV: ${error.message}`);
  }
}
