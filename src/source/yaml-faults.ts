/** What is wrong with a YAML head, in an editor's words. */
import { CST, isAlias, isMap, isScalar, isSeq, Lexer, visit } from 'yaml';
import type { Document, ErrorCode, Node, Scalar, YAMLError } from 'yaml';

export interface YamlFault {
  /** Where it stands in the YAML text, counted in characters from 0. */
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}

const QUOTE_IT = 'a text with special characters in it must stand in quotation marks';
const NO_COLON = 'a key must be followed by a colon';
const COLON = {
  message: 'a colon is out of place here',
  hint: 'a text with a colon in it must stand in quotation marks',
};

/** What the parser's errors mean to an editor, where its own message does not say. */
const WORDS: Readonly<Partial<Record<ErrorCode, { message?: string; hint?: string }>>> = {
  BAD_INDENT: { hint: 'is a bracket or a brace left open above?' },
  BAD_SCALAR_START: { hint: QUOTE_IT },
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  MULTILINE_IMPLICIT_KEY: { message: NO_COLON },
  MULTIPLE_DOCS: { message: 'the head must be a single YAML document' },
  TAB_AS_INDENT: { hint: 'indent with spaces' },
  TAG_RESOLVE_FAILED: { message: 'the head must not use YAML tags', hint: QUOTE_IT },
  UNEXPECTED_TOKEN: { hint: QUOTE_IT },
};

/**
 * The faults of a parsed document, the first of each line: what the parser refused, and what YAML
 * would cut from a text in silence. `too deep` stands for the parser's many errors about its stack, and for
 * lists and maps within one another beyond what any entry needs, wherever the stack would end.
 */
export function yamlFaults(document: Document.Parsed, yaml: string): YamlFault[] | 'too deep' {
  const errors = [...document.errors, ...document.warnings];
  if (errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) return 'too deep';
  if (isTooDeep(document.contents)) return 'too deep';
  const open = errors.some(isOpenQuotation) ? lastQuoted(document)?.range?.[0] : undefined;
  return firstOfLines(
    [...errors.map((error) => describeError(error, yaml, open)), ...losses(document, yaml)],
    yaml,
  );
}

/** How many lists and maps may lie within one another. */
const MOST_LEVELS = 50;

/** Whether a value nests beyond the limit; looked at level by level, since a recursion would need the stack. */
function isTooDeep(root: unknown): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((node) => {
      if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]);
      return isSeq(node) ? node.items : [];
    });
  }
  return false;
}

/** The first fault of each line, in order. */
function firstOfLines(faults: readonly YamlFault[], yaml: string): YamlFault[] {
  let lineEnd = -1;
  return faults
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      if (offset <= lineEnd) return false;
      const end = yaml.indexOf('\n', offset);
      lineEnd = end < 0 ? Infinity : end;
      return true;
    });
}

/** An error in an editor's words; `open` is where a quotation mark stands that is not closed. */
function describeError(error: YAMLError, yaml: string, open: number | undefined): YamlFault {
  const [offset] = error.pos;
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /["']?([^\s:"']*)/y;
      key.lastIndex = offset;
      return { offset, message: `the key "${key.exec(yaml)?.[1] ?? ''}" stands twice` };
    }
    case 'MISSING_CHAR': {
      if (error.message.startsWith('Implicit map keys')) return { offset, message: NO_COLON };
      if (!isOpenQuotation(error)) return { offset, message: error.message };
      // The parser reports an open quotation mark where the head ends.
      return { offset: open ?? offset, message: 'the quotation mark is not closed' };
    }
    default:
      return { offset, message: error.message, ...WORDS[error.code] };
  }
}

function isOpenQuotation({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' && message.endsWith('quote');
}

function lastQuoted(document: Document.Parsed): Scalar | undefined {
  let last: Scalar | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') last = node;
    },
  });
  return last;
}

/** Texts of which YAML would keep a part only: words that begin with *, & or !, and all after a #. */
function losses(document: Document.Parsed, yaml: string): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string' && key.value !== '') return;
      const [offset = 0] = (key as Node | null)?.range ?? [];
      found.push({ offset, message: 'a key must be a text', hint: QUOTE_IT });
    },
    Node: (_, node) => {
      const [offset = 0] = node.range ?? [];
      const what = unsupported(node);
      if (what) {
        found.push({ offset, message: `the head must not use YAML ${what}`, hint: QUOTE_IT });
      }
    },
  });
  return yaml.includes('#') ? [...found, ...cutTexts(yaml)] : found;
}

/**
 * What YAML takes for a comment and an editor hardly meant as one: `Issue #5`. A comment after a value
 * begins with a # and a space, or stands two spaces away from it.
 */
function cutTexts(yaml: string): YamlFault[] {
  return commentOffsets(yaml)
    .filter((offset) => {
      const before = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset);
      return /\S[ \t]$/.test(before) && /[^\s#]/.test(yaml[offset + 1] ?? '');
    })
    .map((offset) => ({
      offset,
      message: 'what follows # is a comment and would be lost',
      hint: 'put the text in quotation marks, or a space after the # of a comment',
    }));
}

/** Where the comments of a YAML text begin. */
function commentOffsets(yaml: string): number[] {
  const found: number[] = [];
  let offset = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    if (!isText && CST.tokenType(lexeme) === 'comment') found.push(offset);
    const isMark = [CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR].includes(lexeme);
    isText = lexeme === CST.SCALAR;
    if (!isMark) offset += lexeme.length;
  }
  return found;
}

function unsupported(node: Node): string | undefined {
  if (isAlias(node)) return 'aliases';
  if (node.anchor !== undefined) return 'anchors';
  if (node.tag !== undefined) return 'tags';
  return undefined;
}
