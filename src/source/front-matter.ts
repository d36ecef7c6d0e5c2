/**
 * The YAML head of an entry. It is read with the failsafe schema of YAML 1.2, in which every scalar
 * is text: a date stays what was written and `no` is Norway, not false. Head and body are read with one
 * apostrophe, one quotation mark and one hyphen, whichever were typed.
 */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Node } from 'yaml';
import type { Path, Place } from '../domain/place.ts';
import { plainMarks } from '../domain/plain-marks.ts';
import { yamlFaults } from './yaml-faults.ts';

export interface FrontMatter {
  /** The plain value: maps, lists and texts. Undefined when there were errors. */
  readonly value: unknown;
  readonly errors: readonly YamlProblem[];
  /** Where the value at a path stands, or the nearest enclosing one that exists. */
  locate(path: Path): Place;
  /** Where the key of a map stands. */
  locateKey(path: Path, key: string): Place;
}

/** Why a head cannot be read. */
export interface YamlProblem extends Place {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** An entry cut into its YAML head and its Markdown body. */
export interface Split {
  readonly yaml: string;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Cuts a file at its two `---` lines; undefined when it does not begin with a head. */
export function splitFrontMatter(text: string): Split | undefined {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const head = match[0];
  return {
    yaml: match[1] ?? '',
    body: plainMarks(text.slice(head.length)),
    bodyLine: head.split('\n').length,
  };
}

/** Lines of the file before the YAML text: the opening `---`. */
const HEAD_LINES = 1;

/** Parses the YAML of an entry's head. Errors are returned, not thrown. */
export function parseFrontMatter(yaml: string): FrontMatter {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + HEAD_LINES, column: col };
  };
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    const faults = yamlFaults(document, yaml);
    if (faults === 'too deep') return broken([TOO_DEEP]);
    if (faults.length > 0) {
      return broken(faults.map(({ offset, ...fault }) => ({ ...at(offset), ...fault })));
    }
    visit(document, {
      Scalar: (role, node) => {
        if (role !== 'key' && typeof node.value === 'string') node.value = plainMarks(node.value);
      },
    });
    return {
      value: document.toJS(),
      errors: [],
      locate: (path) => at(offsetOf(document.contents, path)),
      locateKey: (path, key) => at(keyOffset(document.contents, path, key)),
    };
  } catch (error) {
    if (error instanceof RangeError) return broken([TOO_DEEP]);
    throw error;
  }
}

/** Lists within lists exhaust the parser's stack; no entry comes near. */
const TOO_DEEP: YamlProblem = {
  line: HEAD_LINES + 1,
  column: 1,
  message: 'the head must not nest this deeply',
};

function broken(errors: readonly YamlProblem[]): FrontMatter {
  const start = { line: 1, column: 1 };
  return { value: undefined, errors, locate: () => start, locateKey: () => start };
}

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    const next = child(node, step);
    if (next === undefined) break;
    node = next;
    offset = startOf(next) ?? offset;
  }
  return offset;
}

function keyOffset(root: Node | null, path: Path, key: string): number {
  let node: unknown = root;
  for (const step of path) node = child(node, step) ?? node;
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    const start = isPair(pair) ? startOf(pair.key) : undefined;
    if (start !== undefined) return start;
  }
  return offsetOf(root, path);
}

function child(node: unknown, step: PropertyKey): unknown {
  if (isMap(node)) return node.get(String(step), true);
  if (isSeq(node)) return node.items[Number(step)];
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
