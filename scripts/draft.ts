/** What the check would say of an entry that is about to be written. */
import { formatRule } from '../src/domain/finding.ts';
import type { Finding } from '../src/domain/finding.ts';
import type { Kind } from '../src/domain/kinds.ts';
import { buildRecord } from '../src/record/build.ts';
import { checkRecord } from '../src/record/checks/index.ts';
import type { Entry } from '../src/source/entry.ts';
import { readEntry } from '../src/source/entry.ts';

/** A file that is not yet there. */
export interface Draft {
  readonly kind: Kind;
  readonly id: string;
  /** Its path as findings print it. */
  readonly file: string;
  readonly text: string;
}

/**
 * The findings that a draft would add to a record, in the words of the check, each once. `entries`
 * are those of the record as it is; `asOf` and `today` are the days of `site/as-of.ts`.
 */
export function findingsOf(
  { kind, id, file, text }: Draft,
  entries: readonly Entry[],
  days: { readonly asOf: string; readonly today: string },
): string[] {
  const bytes = Buffer.from(text);
  const { entry, findings } = readEntry({ kind, id, file, bytes }, (k, i) => `/${k}/${i}/`);
  const words = (found: readonly Finding[]) =>
    found.map((one) => (one.file === file ? formatRule(one) : `${one.file}: ${formatRule(one)}`));
  if (!entry) return [...new Set(words(findings))];
  const check = (all: readonly Entry[]) => {
    const record = buildRecord(all, days.asOf, days.today);
    const permalinks = { file: 'permalinks.txt', addresses: [] };
    return new Set(words(checkRecord({ record, permalinks }, () => ({ line: 1, column: 1 }))));
  };
  return [...check([...entries, entry]).difference(check(entries))];
}
