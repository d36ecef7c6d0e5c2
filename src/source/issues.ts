/** zod's issues in an editor's words, each with a hint where one can be guessed. */
import type { z } from 'zod';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Fix } from '../domain/fix.ts';
import type { Path } from '../domain/place.ts';

export interface Problem {
  readonly path: Path;
  /** The unknown key that the problem is about, if it is one. */
  readonly key?: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly fix?: Fix | undefined;
}

/** Turns what zod 4 says about a value into problems. */
export function describeIssues(error: z.ZodError, schema: z.ZodType, value: unknown): Problem[] {
  // Of a value of another type, zod goes on to judge the length, which would only confuse.
  const nameOf = (issue: z.core.$ZodIssue) => JSON.stringify(issue.path);
  const wrongType = new Set(
    error.issues.filter((issue) => issue.code === 'invalid_type').map(nameOf),
  );
  return error.issues
    .filter((issue) => issue.code === 'invalid_type' || !wrongType.has(nameOf(issue)))
    .flatMap((issue) => describeIssue(issue, schema, value));
}

/** One problem, or one for each unknown key. */
function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Problem[] {
  const name = issue.path.length > 0 ? `"${issue.path.map(String).join('.')}"` : 'the entry';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: issue.path,
        key,
        message: `unknown key "${key}"`,
        hint:
          renamedKey(key) ??
          didYouMean(key, keysAt(schema, issue.path)) ??
          (isCutText(key, valueAt(value, [...issue.path, key]))
            ? 'between { and }, a text with a comma must stand in quotation marks'
            : undefined),
      }));
    case 'invalid_value': {
      const values = issue.values.map(String);
      const written = valueAt(value, issue.path);
      if (written === undefined) return [{ path: issue.path, message: `${name} is missing` }];
      const message = `${name} must be one of ${values.join(', ')}`;
      if (typeof written !== 'string') return [{ path: issue.path, message }];
      return [
        {
          path: issue.path,
          message,
          hint: didYouMean(written, values),
          fix: sameWord(written, values),
        },
      ];
    }
    case 'invalid_type':
      return [
        valueAt(value, issue.path) === undefined
          ? { path: issue.path, message: `${name} is missing` }
          : { path: issue.path, message: `${name} must be ${expectedWords(issue.expected)}` },
      ];
    default:
      return [
        {
          path: issue.path,
          message: `${name} ${issue.message}`,
          fix: issue.code === 'custom' ? (issue.params?.['fix'] as Fix | undefined) : undefined,
        },
      ];
  }
}

/** The one value that differs from what was written in capitals, blanks and lines only. */
function sameWord(written: string, values: readonly string[]): Fix | undefined {
  const bare = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '-');
  const [to, ...others] = values.filter((value) => bare(value) === bare(written));
  return to === undefined || others.length > 0 ? undefined : { from: written, to };
}

/** Keys of earlier versions, with what took their place. */
const RENAMED: Readonly<Record<string, string>> = {
  aliases: 'earlier ids of the entry are now former_ids, other names of it also_known_as',
};

function renamedKey(key: string): string | undefined {
  return Object.hasOwn(RENAMED, key) ? RENAMED[key] : undefined;
}

/** Whether a key looks like the rest of a text: `{ as: Ministry of Trade, Industry and Energy }`. */
function isCutText(key: string, value: unknown): boolean {
  return /[\sA-Z]/.test(key) && value === null;
}

function expectedWords(expected: string): string {
  if (expected === 'string') return 'a text';
  if (expected === 'array') return 'a list';
  if (expected === 'object') return 'a map of keys';
  return expected;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null
        ? (current as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    value,
  );
}

/** The keys that the schema knows at a path, in which any number stands for the items of a list. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const step of path) {
    const definition = unwrap(current);
    if (definition?.type === 'object') current = definition.shape?.[String(step)];
    else if (definition?.type === 'array') current = definition.element;
    else return [];
  }
  return Object.keys(unwrap(current)?.shape ?? {});
}

interface Definition {
  type: string;
  shape?: Record<string, unknown>;
  element?: unknown;
  innerType?: unknown;
  in?: unknown;
}

function unwrap(schema: unknown): Definition | undefined {
  let definition = (schema as { def?: Definition } | undefined)?.def;
  while (definition?.innerType ?? definition?.in) {
    definition = ((definition?.innerType ?? definition?.in) as { def: Definition }).def;
  }
  return definition;
}
