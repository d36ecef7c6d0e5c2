/** An entry as the text of its file, in the manner of the record: an item of a list on one line. */
import { kindRow } from '../domain/kinds.ts';
import type { Kind } from '../domain/kinds.ts';
import { keysAt } from './issues.ts';

/** A value of a head as it is written: texts, lists and maps. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written };

/** What an entry is to say. */
export interface Draft {
  /** Its head; keys that the schema does not know stand last. */
  readonly head: Readonly<Record<string, Written>>;
  /** The text under each heading of the body. */
  readonly sections: Readonly<Record<string, string>>;
}

/** The file of an entry: its head in the order of the schema, then the sections that say something. */
export function entryText(kind: Kind, { head, sections }: Draft): string {
  const row = kindRow(kind);
  const keys = new Set([...Object.keys(row.schema.shape), ...Object.keys(head)]);
  const lines = [...keys].flatMap((key) => {
    const value = head[key];
    const order = keysAt(row.schema, [key, 0]);
    return value === undefined ? [] : keyLines(key, value, order);
  });
  const body = Object.entries(sections)
    .map(([heading, text]) => [heading, text.trim()] as const)
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => (heading === '' ? `${text}\n` : `## ${heading}\n\n${text}\n`));
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n${body.join('\n')}`;
}

/** The sections of a body by their headings, in order; what stands before the first has none. */
export function sectionsOf(markdown: string): Record<string, string> {
  const [opening = '', ...rest] = markdown.split(/^## /m);
  const named = rest.map((part): [string, string] => {
    const end = part.indexOf('\n');
    return end < 0 ? [part.trim(), ''] : [part.slice(0, end).trim(), part.slice(end + 1).trim()];
  });
  return Object.fromEntries([...(opening.trim() === '' ? [] : [['', opening.trim()]]), ...named]);
}

function keyLines(key: string, value: Written, order: readonly string[]): string[] {
  if (!Array.isArray(value)) return [`${key}: ${flow(value)}`];
  return [`${key}:`, ...value.map((item: Written) => `  - ${flow(inOrder(item, order))}`)];
}

/** A map with its keys in the order of the schema, others last. */
function inOrder(value: Written, order: readonly string[]): Written {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const pairs = Object.entries(value) as [string, Written][];
  return Object.fromEntries(pairs.toSorted(([a], [b]) => place(a) - place(b)));
}

/** A value on one line. */
function flow(value: Written): string {
  if (typeof value === 'string') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${key}: ${flow(item as Written)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** Plain where YAML can't take it for anything but text, else in quotation marks. */
function scalar(text: string): string {
  return /^[a-z0-9](?:[a-z0-9~?%./_-]*[a-z0-9~?%])?$/.test(text) ? text : JSON.stringify(text);
}
