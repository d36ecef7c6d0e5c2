/** Every rule over the whole record, and the one function that runs them. */
import type { Finding } from '../../domain/finding.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { Coverage } from '../../source/coverage.ts';
import type { Path, Place } from '../../domain/place.ts';
import type { SearchedList } from '../../source/lists.ts';
import type { Permalinks } from '../../source/permalinks.ts';
import type { AnyEntry, TrackerRecord } from '../types.ts';
import { allEntries } from '../entries.ts';
import { accusationAnswered } from './accusation-answered.ts';
import { accusedNamed } from './accused-named.ts';
import { breachNamed } from './breach-named.ts';
import { searchTold } from './search-told.ts';
import { wordingOfficial } from './wording-official.ts';
import { assessmentOrder } from './assessment-order.ts';
import { bodyFilled } from './body-filled.ts';
import { bodyLinks } from './body-links.ts';
import { bodyPlain } from './body-plain.ts';
import { bodySections } from './body-sections.ts';
import { countryCode } from './country-code.ts';
import { dateFuture } from './date-future.ts';
import { dossierSteps } from './dossier-steps.ts';
import { dossierTold } from './dossier-told.ts';
import { existsRules } from './exists.ts';
import { expectationSettled } from './expectation-settled.ts';
import { idDate } from './id-date.ts';
import { idUnique } from './id-unique.ts';
import { linkOnce } from './link-once.ts';
import { linkOrder } from './link-order.ts';
import { listRows } from './list-rows.ts';
import { mechanismLife } from './mechanism-life.ts';
import { mechanismOnce } from './mechanism-once.ts';
import { mechanismParent } from './mechanism-parent.ts';
import { mechanismSuccessor } from './mechanism-successor.ts';
import { membershipOrder } from './membership-order.ts';
import { normStance } from './norm-stance.ts';
import { normTexts } from './norm-texts.ts';
import { paragraphSourced } from './paragraph-sourced.ts';
import { partyOnce } from './party-once.ts';
import { permalinksKept } from './permalinks-kept.ts';
import { placeTold } from './place-told.ts';
import { quotationLength } from './quotation-length.ts';
import { rawId } from './raw-id.ts';
import type { Rule } from './rule.ts';
import { sourceAlike } from './source-alike.ts';
import { sourceOnce } from './source-once.ts';
import { sourceOwn } from './source-own.ts';
import { sourceUsed } from './source-used.ts';
import { sourceVia } from './source-via.ts';
import { statusBorne } from './status-borne.ts';
import { supersedesCycle } from './supersedes-cycle.ts';
import { updatedNoted } from './updated-noted.ts';

export const rules: readonly Rule[] = [
  idUnique,
  idDate,
  dateFuture,
  updatedNoted,
  countryCode,
  ...existsRules,
  partyOnce,
  sourceUsed,
  sourceOnce,
  sourceAlike,
  sourceVia,
  sourceOwn,
  statusBorne,
  placeTold,
  paragraphSourced,
  bodyPlain,
  bodySections,
  bodyFilled,
  bodyLinks,
  quotationLength,
  rawId,
  linkOnce,
  linkOrder,
  supersedesCycle,
  mechanismOnce,
  mechanismLife,
  mechanismSuccessor,
  mechanismParent,
  membershipOrder,
  assessmentOrder,
  expectationSettled,
  accusationAnswered,
  accusedNamed,
  normStance,
  searchTold,
  breachNamed,
  wordingOfficial,
  normTexts,
  dossierSteps,
  dossierTold,
  permalinksKept,
  listRows,
];

/** Tells where in an entry's file a path of its front matter stands. */
export type Locate = (entry: AnyEntry, path: Path) => Place;

/** What is checked: the record and what stands beside it. */
export interface Checked {
  readonly record: TrackerRecord;
  readonly permalinks: Permalinks;
  /** The entries, as `events/<id>`, whose own files could not be read. */
  readonly unread?: ReadonlySet<string> | undefined;
  /** Held against the rules for bodies. */
  readonly coverage?: Coverage | undefined;
  /** Lists that were gone through row by row. */
  readonly lists?: readonly SearchedList[] | undefined;
  /** The day that no work at an entry can be dated after; that of the record unless another is given. */
  readonly latestDay?: string | undefined;
}

/** Holds the record against every rule. Findings come in no particular order. */
export function checkRecord(
  {
    record,
    permalinks,
    unread = new Set(),
    coverage,
    lists = [],
    latestDay = record.today,
  }: Checked,
  locate: Locate,
): Finding[] {
  const entries = allEntries(record);
  const names = new Set(entries.map((entry) => `${entry.folder}/${entry.id}`));
  const exists = (folder: Kind, id: string) =>
    names.has(`${folder}/${id}`) || unread.has(`${folder}/${id}`);
  const texts = coverage ? [...entries, coverage] : entries;
  const subject = { record, entries, texts, coverage, permalinks, lists, exists, latestDay };
  return rules.flatMap((rule) =>
    [...rule.check(subject)].map((problem) => ({
      file: problem.entry.file,
      ...(problem.at ?? locate(problem.entry, problem.path)),
      rule: rule.id,
      message: problem.message,
      hint: problem.hint,
      fix: problem.fix,
    })),
  );
}
