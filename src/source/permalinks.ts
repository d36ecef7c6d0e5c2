/**
 * The list of every address that was ever published, `permalinks.txt`: one address a line, such as
 * `events/2014-05-19-…`. Blank lines, and lines that begin with #, are for readers. The check and the
 * command that adds to the list read it here.
 */
import type { Finding } from '../domain/finding.ts';
import { readPaper } from './files.ts';
import { readText } from './text.ts';

/** The list as it was read. */
export interface Permalinks {
  /** Path as findings print it. */
  readonly file: string;
  /** Each address with its line. */
  readonly addresses: readonly { readonly address: string; readonly line: number }[];
}

/** Reads the list of a record, with what is wrong with its lines; without a file it is empty. */
export function readPermalinks(directory: string): {
  permalinks: Permalinks;
  /** The text of the file, for whoever adds to it. */
  text: string;
  findings: readonly Finding[];
} {
  const { file, bytes, findings } = readPaper(directory, 'permalinks.txt');
  const read = readText(file, bytes ?? new Uint8Array());
  const text = read.text ?? '';
  const lines = addressLines(text);
  const seen = new Map<string, number>();
  const faults = lines.flatMap(({ address, line }): Finding[] => {
    const first = seen.get(address);
    seen.set(address, first ?? line);
    const message =
      first === undefined ? faultOf(address) : `"${address}" stands already on line ${first}`;
    return message ? [{ file, line, column: 1, rule: 'permalinks', message }] : [];
  });
  return {
    permalinks: { file, addresses: lines.filter(({ address }) => !faultOf(address)) },
    text,
    findings: [...findings, ...read.findings, ...faults],
  };
}

/**
 * The list with addresses added, all in order. A remark at the head stays there when a blank line ends
 * it; any other stays above the address that it precedes.
 */
export function withAddresses(text: string, added: readonly string[]): string {
  const head = /^(?:#[^\n]*\n)+\n/.exec(text)?.[0] ?? '';
  const groups: { address: string; lines: string }[] = [];
  let lines = '';
  for (const line of text.slice(head.length).match(/[^\n]+|\n(?=\n)/g) ?? []) {
    const address = line.trim();
    lines += `${line.trimEnd()}\n`;
    if (!isAddress(address)) continue;
    groups.push({ address, lines });
    lines = '';
  }
  const all = [...groups, ...added.map((address) => ({ address, lines: `${address}\n` }))];
  const ordered = all.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  return head + ordered.map((group) => group.lines).join('') + lines;
}

function addressLines(text: string): { address: string; line: number }[] {
  return text
    .split('\n')
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => isAddress(address));
}

function isAddress(line: string): boolean {
  return line !== '' && !line.startsWith('#');
}

/** Why a line is no address of an entry, or undefined when it may be one. */
function faultOf(address: string): string | undefined {
  return /^[a-z]+\/[a-z0-9]+(--?[a-z0-9]+)*$/.test(address)
    ? undefined
    : `"${address}" is no address of an entry or a relation, such as countries/us`;
}
