/** What the check would say of an entry that is not yet in the record. */
import type { Finding } from '../domain/finding.ts';
import { compareFindings } from '../domain/finding.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Entry, Href } from '../source/entry.ts';
import { readEntry } from '../source/entry.ts';
import { parseFrontMatter, splitFrontMatter } from '../source/front-matter.ts';
import { buildRecord } from './build.ts';
import { checkRecord } from './checks/index.ts';

/** A file that is not yet there, or not yet as it is to be. */
export interface DraftFile {
  readonly kind: Kind;
  readonly id: string;
  /** Its path as findings print it. */
  readonly file: string;
  readonly text: string;
}

/** What was read of a draft, and what is wrong with it. */
export interface JudgedDraft {
  /** Undefined where the file by itself has findings. */
  readonly entry: Entry | undefined;
  readonly findings: readonly Finding[];
}

/**
 * The findings that a draft would add to a record, in order of place, those in other files last.
 * `entries` are those of the record without it; `asOf` and `today` are the days of `site/as-of.ts`.
 */
export function judgeDraft(
  { kind, id, file, text }: DraftFile,
  entries: readonly Entry[],
  { asOf, today }: { readonly asOf: string; readonly today: string },
  href: Href = (kind, id) => `/${kind}/${id}/`,
): JudgedDraft {
  const bytes = new TextEncoder().encode(text);
  const { entry, findings } = readEntry({ kind, id, file, bytes }, href);
  if (!entry) return { entry, findings: findings.toSorted(compareFindings) };
  const head = parseFrontMatter(splitFrontMatter(text)?.yaml ?? '');
  const check = (all: readonly Entry[]) =>
    checkRecord(
      {
        record: buildRecord(all, asOf, today),
        permalinks: { file: 'permalinks.txt', addresses: [] },
      },
      (named, path) => (named.file === file ? head.locate(path) : { line: 1, column: 1 }),
    );
  const key = (finding: Finding) => JSON.stringify([finding.file, finding.rule, finding.message]);
  const before = new Set(check(entries).map(key));
  const added = check([...entries, entry]).filter((finding) => !before.has(key(finding)));
  const isOwn = (finding: Finding) => Number(finding.file !== file);
  return {
    entry,
    findings: added.toSorted((a, b) => isOwn(a) - isOwn(b) || compareFindings(a, b)),
  };
}
