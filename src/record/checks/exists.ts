/** What an entry names is in the record: a rule for each sort of thing that can be named. */
import { either } from '../../domain/words.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import { kindRow, kinds, kindsIn, namespaces, wordFor } from '../../domain/kinds.ts';
import type { Namespace } from '../../domain/kinds.ts';
import { referencesOf } from '../../domain/references.ts';
import { splitSourceRef } from '../../domain/schema/text.ts';
import { isWithdrawn, namesOf } from '../entries.ts';
import { referencesTo } from '../references.ts';
import type { EntryReference } from '../references.ts';
import type { AnyEntry } from '../types.ts';
import type { Problem, Rule, Subject } from './rule.ts';
import { sourceUses } from './source-refs.ts';

/** What is wrong with a reference, or undefined when it leads somewhere. */
type Judge = (named: EntryReference) => Pick<Problem, 'message' | 'hint' | 'fix'> | undefined;

/** A rule over all references to one sort of thing. */
function existsRule(
  names: string,
  { word, summary }: { word: string; summary: string },
  judge: (subject: Subject) => Judge,
): Rule {
  return {
    id: `${word}-exists`,
    summary,
    *check(subject) {
      const of = judge(subject);
      for (const named of referencesTo(subject.record, names)) {
        const problem = of(named);
        if (problem) yield { entry: named.entry, path: named.path, ...problem };
      }
    },
  };
}

/** The rule about entries of a namespace. */
function entryExists(namespace: Namespace): Rule {
  const word = wordFor(namespace);
  const summary = `Every ${word} that an entry names is in the record and was not withdrawn.`;
  const words = either(kindsIn(namespace).map((kind) => kindRow(kind).word));
  return existsRule(namespace, { word, summary }, ({ record, exists }) => {
    const entries: ReadonlyMap<string, AnyEntry> = record.byId[namespace];
    const ids = [...entries.keys()];
    const byName = new Map(
      [...entries.values()].flatMap((entry) =>
        namesOf(entry).map((name) => [name.toLowerCase(), entry.id] as const),
      ),
    );
    const gone = withdrawnIds({ record }, namespace);
    const renamed = renamedIds(entries.values());
    return ({ id, entry }) => {
      if (entries.has(id)) return undefined;
      if (gone.has(id))
        return isWithdrawn(entry) ? undefined : { message: `the ${words} "${id}" was withdrawn` };
      // One whose file could not be read has findings of its own.
      if (kindsIn(namespace).some((kind) => exists(kind, id))) return undefined;
      const now = renamed.get(id);
      if (now) return { message: `the ${words} "${id}" is now ${now}`, fix: { from: id, to: now } };
      const hint = didYouMean(byName.get(id.toLowerCase()) ?? id, ids);
      return { message: `no ${words} "${id}"`, hint };
    };
  });
}

function withdrawnIds({ record }: Pick<Subject, 'record'>, namespace: string): ReadonlySet<string> {
  const gone = record.withdrawn.filter(({ folder }) => kindRow(folder).namespace === namespace);
  return new Set(gone.map(({ id }) => id));
}

/** The present id of each entry by its earlier ones. */
function renamedIds(entries: Iterable<AnyEntry>): ReadonlyMap<string, string> {
  return new Map(
    [...entries].flatMap(({ id, former_ids: former }) => former.map((old) => [old, id])),
  );
}

const commitmentExists = existsRule(
  'commitments',
  {
    word: 'commitment',
    summary:
      'Every commitment that is assessed, followed up or a step of a story is in the record.',
  },
  ({ record, exists }) => {
    const keys = record.commitments.map(({ key }) => key);
    const known = new Set(keys);
    const gone = withdrawnIds({ record }, 'events');
    const renamed = renamedIds(record.events);
    return ({ id: named, of, entry }) => {
      const id = of === undefined ? named : `${of}#${named}`;
      const event = id.split('#')[0] ?? '';
      if (known.has(id)) return undefined;
      if (gone.has(event)) {
        const message = `the event of the commitment "${id}" was withdrawn`;
        return isWithdrawn(entry) ? undefined : { message };
      }
      if (exists('events', event) && !record.byId.events.has(event)) return undefined;
      const now = id.replace(event, renamed.get(event) ?? event);
      if (now !== id && known.has(now)) {
        return { message: `the commitment "${id}" is now ${now}`, fix: { from: id, to: now } };
      }
      return { message: `no commitment "${id}"`, hint: didYouMean(id, keys) };
    };
  },
);

const viewExists = existsRule(
  'views',
  { word: 'view', summary: 'A view that an event names is one of the views of its norm.' },
  ({ record }) =>
    ({ id, of = '' }) => {
      const norm = record.byId.norms.get(of);
      const views = norm?.views.map((view) => view.id) ?? [];
      if (!norm || views.includes(id)) return undefined;
      return { message: `no view "${id}" in the norm ${of}`, hint: didYouMean(id, views) };
    },
);

const sourceExists: Rule = {
  id: 'source-exists',
  summary: 'Every source that a key or a footnote names is listed in the same entry.',
  *check({ entries, coverage }) {
    for (const { line, column, ref } of coverage?.body.notes ?? []) {
      const message = `no source "${splitSourceRef(ref).id}", as coverage.md lists none`;
      if (coverage) yield { entry: coverage, at: { line, column }, message };
    }
    for (const entry of entries) {
      const known = entry.sources.map((source) => source.id);
      for (const { id, where } of sourceUses(entry)) {
        if (known.includes(id)) continue;
        yield {
          entry,
          ...where,
          message: `no source "${id}" in this entry`,
          hint: didYouMean(id, known),
        };
      }
    }
  },
};

/** Whether any key of a head names entries of a namespace. */
function isNamed(namespace: Namespace): boolean {
  return kinds.some((kind) =>
    referencesOf(kindRow(kind).schema).some(({ names }) => names === namespace),
  );
}

/** The rules, entries first. */
export const existsRules: readonly Rule[] = [
  ...namespaces.filter(isNamed).map(entryExists),
  commitmentExists,
  viewExists,
  sourceExists,
];
