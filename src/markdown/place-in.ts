import type { InlineCode, Text } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { placeIn } from '../domain/place.ts';
import type { Place } from '../domain/place.ts';

/** A text of a parsed body: what it reads, and where and how it was written. */
export interface Written {
  readonly value: string;
  /** As it stands in the file, with escapes, character references and what stands before its lines. */
  readonly source: string;
  /** Where it begins. */
  readonly start: Place;
  /** Whether it is code, in which nothing is escaped. */
  readonly code: boolean;
}

/** A text or code of a body, with how it is written in the body's text. */
export function writtenOf(node: Text | InlineCode, source: string): Written {
  const { start, end } = node.position ?? {};
  return {
    value: node.value,
    source: source.slice(start?.offset, end?.offset),
    start: { line: start?.line ?? 1, column: start?.column ?? 1 },
    code: node.type === 'inlineCode',
  };
}

/** An escape, or a character reference, as Markdown reads them: one character that is written as several. */
const WRITTEN = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|[xX][\da-fA-F]{1,6})|[\da-zA-Z]{1,31});/y;

/** Tells the place of the character at an index of a text's value. */
export function placesIn(written: Written): (index: number) => Place {
  if (written.code) return (index) => placeInCode(written, index);
  let offsets: readonly Place[] | undefined;
  return (index) => (offsets ??= placesOf(written))[index] ?? written.start;
}

/** The place of every character of a text, the line breaks included. */
function placesOf({ value, source, start }: Written): Place[] {
  const lines = source.split('\n');
  return value.split('\n').flatMap((text, number) => {
    const line = lines[number] ?? '';
    // What a line of a paragraph begins with: blanks, and the marks of the quotations that it stands in.
    const lead = number > 0 ? (/^[ \t>]*/.exec(line)?.[0].length ?? 0) : 0;
    const column = number > 0 ? 1 : start.column;
    return columnsOf(line, lead, text.length + 1).map((at) => ({
      line: start.line + number,
      column: column + at,
    }));
  });
}

/** Where in a written line each of the `count` characters that it reads begins, from an offset on. */
function columnsOf(line: string, from: number, count: number): number[] {
  const columns: number[] = [];
  let at = from;
  while (columns.length < count) {
    WRITTEN.lastIndex = at;
    const [written = ''] = WRITTEN.exec(line) ?? [];
    const meant = decodeString(written);
    const [units, size] =
      written === '' || meant === written ? [1, 1] : [meant.length, written.length];
    for (let unit = 0; unit < units; unit += 1) columns.push(at);
    at += size;
  }
  return columns;
}

/** Nothing is escaped in code, which begins with a mark and perhaps a blank. */
function placeInCode({ source, start }: Written, index: number): Place {
  const lead = /^`+ ?/.exec(source)?.[0].length ?? 0;
  return placeIn(source, lead + index, start);
}
