/**
 * How much of each thing a body may hold. Markdown lets a few bytes become deep trees, wide tables and
 * pairings that a parser tries by the million; what is over a limit is told, and neither parsed nor
 * rendered. The limits are several times what any text meant for readers comes to.
 */
import type { Nodes, Root } from 'mdast';
import { counted, grouped } from '../domain/words.ts';
import type { Place } from '../domain/place.ts';

/** Why a body is not rendered. */
export interface BodyFault extends Place {
  readonly rule: 'body-depth' | 'body-size' | 'characters';
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Quotations and lists within each other. */
const MAX_LEVELS = 20;
/** Columns that blanks and the marks of quotations and lists take at the beginning of a line. */
const MAX_INDENT = 60;
const MAX_LINES = 1_500;
/** Marks of quotations and lists in the whole body. */
const MAX_ITEMS = 1_500;
/** Marks of emphasis, links, notes and quotations, all of which a parser tries with each other. */
const MAX_MARKS = 300;
const MAX_COLUMNS = 12;

const LEADING = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d+[.)](?=\s)))+/;
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;
const MARKS = /[*_[\]<>`&"“”«»!\\]/g;

/** What is too much in a text that was not parsed yet, the first of each kind, in the text's own lines. */
export function textFaults(markdown: string): BodyFault[] {
  const lines = markdown.split('\n');
  if (lines.length > MAX_LINES) {
    const message = `the body has ${counted(lines.length, 'line')}, which is more than ${grouped(MAX_LINES)}`;
    return [{ line: MAX_LINES + 1, column: 1, rule: 'body-size', message }];
  }
  const levels = lines.map(levelsOf);
  const indents = lines.map(indentOf);
  const marks = marksOf(lines);
  const items = sums(levels);
  const told = (
    index: number,
    rule: BodyFault['rule'],
    message: string,
    hint?: string,
  ): BodyFault[] => (index < 0 ? [] : [{ line: index + 1, column: 1, rule, message, hint }]);
  const deep = levels.findIndex((count) => count > MAX_LEVELS);
  const far = indents.findIndex((columns) => columns > MAX_INDENT);
  return [
    ...told(deep, 'body-depth', tooDeep(levels[deep] ?? 0)),
    ...told(
      deep < 0 ? far : -1,
      'body-depth',
      `the line is indented by ${indents[far]} columns, which is more than ${MAX_INDENT}`,
    ),
    ...told(
      deep < 0 ? items.findIndex((count) => count > MAX_ITEMS) : -1,
      'body-size',
      `the body has more than ${grouped(MAX_ITEMS)} marks of lists and quotations`,
    ),
    ...told(
      deep < 0 ? marks.findIndex((count) => count > MAX_MARKS) : -1,
      'body-size',
      `a paragraph has more than ${grouped(MAX_MARKS)} marks of emphasis, links, notes and quotations`,
      'put a blank line between two parts',
    ),
  ];
}

/** How many quotations and lists each line opens or goes on with by marks of its own. */
function levelsOf(text: string): number {
  return LEADING.exec(text)?.[0].match(/>|[-*+]|\d+/g)?.length ?? 0;
}

/** For each line, the marks of its paragraph up to its end; items of lists and rows of tables stand alone. */
function marksOf(lines: readonly string[]): number[] {
  let count = 0;
  let inTable = false;
  return lines.map((text, index) => {
    const isBlank = text.trim() === '';
    inTable = !isBlank && (inTable || isDelimiterRow(lines, index));
    if (isBlank || inTable || ITEM.test(text)) count = 0;
    count += text.match(MARKS)?.length ?? 0;
    return count;
  });
}

/** Whether a line is surely the second one of a table: below a head of as many cells after a blank line. */
function isDelimiterRow(lines: readonly string[], index: number): boolean {
  const [before = '', head = '', row = ''] = [lines[index - 2], lines[index - 1], lines[index]];
  const cells = (text: string) => text.split('|').length;
  return (
    /^\|(?: *:?-+:? *\|)+ *$/.test(row) &&
    /^\|[^\\`]*\| *$/.test(head) &&
    cells(head) === cells(row) &&
    before.trim() === ''
  );
}

/** The sum of the numbers up to each. */
function sums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}

/** The columns that are taken before the text of a line begins; a tab leads to the next fourth one. */
function indentOf(text: string): number {
  const [start = ''] = /^(?:[ \t>]|[-*+](?=[ \t])|\d+[.)](?=[ \t]))*/.exec(text) ?? [];
  return [...start].reduce((column, sign) => column + (sign === '\t' ? 4 - (column % 4) : 1), 0);
}

function tooDeep(levels: number): string {
  return `the body nests ${levels} levels deep, which is more than ${MAX_LEVELS}`;
}

/** What is too much in a parsed text: levels, and columns of tables. The first of each kind is told. */
export function treeFaults(tree: Root): BodyFault[] {
  const faults: BodyFault[] = [];
  let deepest = MAX_LEVELS;
  const queue: { node: Nodes; level: number }[] = [{ node: tree, level: 0 }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { node } = next;
    const level = next.level + (isContainer(node) ? 1 : 0);
    const at = node.position?.start ?? { line: 1, column: 1 };
    if (level > deepest) {
      const { line, column } = at;
      faults.push({ line, column, rule: 'body-depth', message: tooDeep(level) });
      deepest = Infinity;
    }
    if (node.type === 'table') {
      const columns = Math.max(...node.children.map((row) => row.children.length));
      if (columns > MAX_COLUMNS) {
        const message = `the table has ${columns} columns, which is more than ${MAX_COLUMNS}`;
        faults.push({ line: at.line, column: at.column, rule: 'body-size', message });
      }
    }
    if ('children' in node) {
      for (const child of node.children) queue.push({ node: child, level });
    }
  }
  return faults;
}

function isContainer({ type }: Nodes): boolean {
  return type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition';
}
