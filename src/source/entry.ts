/** One file of the record becomes one entry, or findings that say why not. */
import { characterFaults } from '../domain/characters.ts';
import type { Finding } from '../domain/finding.ts';
import type { EntryData, Kind } from '../domain/kinds.ts';
import { kindRow } from '../domain/kinds.ts';
import type { z } from 'zod';
import { renderBody } from '../markdown/body.ts';
import type { Body } from '../markdown/facts.ts';
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import type { Path, Place } from '../domain/place.ts';
import { describeIssues } from './issues.ts';
import type { FileRule } from './rules.ts';
import { readText } from './text.ts';

/** A valid entry as it was read: its identity, its front matter and its body. Plain data. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  /** The file name without its ending. */
  readonly id: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly data: EntryData<K>;
  readonly markdown: string;
  readonly body: Body;
}

/** The address of an entry's page; the pipeline puts it into links. */
export type Href = (kind: Kind, id: string) => string;

/** Where an entry stands and what it says, before it is read. */
export interface RawEntry {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Makes a finding about the file that is read. */
type Fail = (
  rule: FileRule,
  message: string,
  at: Place,
  advice?: Pick<Finding, 'hint' | 'fix'>,
) => Finding;

/** Reads one file. The entry is given only when there are no findings. */
export function readEntry(
  raw: RawEntry,
  href: Href,
): { entry: Entry; findings: [] } | { entry: undefined; findings: Finding[] } {
  const fail: Fail = (rule, message, at, { hint, fix } = {}) => ({
    file: raw.file,
    line: at.line,
    column: at.column,
    rule,
    message,
    hint,
    fix,
  });
  const start = { line: 1, column: 1 };
  const reject = (...findings: Finding[]) => ({ entry: undefined, findings });

  const read = readText(raw.file, raw.bytes);
  if (read.text === undefined) return reject(...read.findings);
  const { text } = read;
  if (text.trim() === '') {
    return reject(
      fail('empty-file', 'the file must not be empty', start, {
        hint: 'npm run new writes a skeleton',
      }),
    );
  }
  const split = splitFrontMatter(text);
  if (!split) {
    const message = text.startsWith('---\n')
      ? 'the YAML head must end with a line of ---'
      : 'the file must begin with a YAML head between two --- lines';
    return reject(fail('front-matter', message, start));
  }
  const { schema } = kindRow(raw.kind);
  const head = readHead(split.yaml, schema, fail);
  if (head.data === undefined) return reject(...head.findings);
  const { data } = head;
  const body = renderBody(split.body, {
    sources: data.sources.map((source) => source.id),
    line: split.bodyLine,
    href,
  });
  const { faults = [] } = body;
  if (faults.length > 0) {
    return reject(...faults.map((fault) => fail(fault.rule, fault.message, fault, fault)));
  }
  const { kind, id, file } = raw;
  return { entry: { kind, id, file, data, markdown: split.body, body } as Entry, findings: [] };
}

/** Reads a head: its data, or what is wrong with it and where. */
function readHead(
  yaml: string,
  schema: z.ZodType,
  fail: Fail,
): { data: Entry['data']; findings: [] } | { data: undefined; findings: Finding[] } {
  const head = parseFrontMatter(yaml);
  if (head.errors.length > 0) {
    const findings = head.errors.map((error) => fail('yaml', error.message, error, error));
    return { data: undefined, findings };
  }
  const escaped = yaml.includes('\\') ? [...texts(head.value)] : [];
  const unseen = escaped.flatMap(({ path, text }) =>
    characterFaults(text).map(({ message, hint }) =>
      fail('characters', message, head.locate(path), { hint }),
    ),
  );
  if (unseen.length > 0) return { data: undefined, findings: unseen };
  const parsed = schema.safeParse(head.value);
  if (parsed.success) return { data: parsed.data as Entry['data'], findings: [] };
  const findings = describeIssues(parsed.error, schema, head.value).map((problem) =>
    fail(
      'schema',
      problem.message,
      problem.key === undefined
        ? head.locate(problem.path)
        : head.locateKey(problem.path, problem.key),
      problem,
    ),
  );
  return { data: undefined, findings };
}

/** Every text of a head, keys among them, with the path at which it stands. */
function* texts(value: unknown, path: Path = []): Iterable<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, key];
    if (!Array.isArray(value)) yield { path: at, text: key };
    yield* texts(item, at);
  }
}
