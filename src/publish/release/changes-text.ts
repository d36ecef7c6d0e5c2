/** The changes since an earlier state of the record, for machines and for readers. */
import { kindRow } from '../../domain/kinds.ts';
import { counted, listed } from '../../domain/words.ts';
import { inlines, list, markdownText, paragraph, section } from '../data/markdown/nodes.ts';
import { SITE_NAME } from '../identity.ts';
import { jsonText } from '../text.ts';
import { entryChangeKinds } from './changes.ts';
import type { EntryChange } from './changes.ts';

/** A release, what it is compared with, and what changed in between. */
export interface Changes {
  readonly version: string;
  /** The revision or the release that it is compared with; undefined where it is compared with none. */
  readonly since: string | undefined;
  readonly changes: readonly EntryChange[];
}

/** `changes.json` as JSON text (RFC 8259). */
export function changesJson({ version, since, changes }: Changes): string {
  return jsonText({
    version,
    since: since ?? null,
    counts: Object.fromEntries(entryChangeKinds.map((kind) => [kind, of(kind, changes).length])),
    changes: changes.map(({ change, kind, id, title, formerId, keys, notes }) => ({
      change,
      kind,
      id,
      ...(formerId !== undefined && { former_id: formerId }),
      title,
      keys,
      notes,
    })),
  });
}

/** What stands above the changes of each kind. */
const HEADINGS: Readonly<Record<EntryChange['change'], string>> = {
  added: 'Added',
  corrected: 'Corrected',
  extended: 'Extended',
  edited: 'Edited without a note',
  withdrawn: 'Withdrawn',
  removed: 'Removed',
};

/** `CHANGES.md` as Markdown: the changes of each kind, a line an entry. */
export function changesMarkdown({ version, since, changes }: Changes): string {
  return markdownText({
    type: 'root',
    children: [
      {
        type: 'heading',
        depth: 1,
        children: inlines([`${SITE_NAME} ${version}`]),
      },
      since === undefined
        ? paragraph(`${counted(changes.length, 'entry')}, compared with no earlier release.`)
        : paragraph(`${counted(changes.length, 'entry')} changed since ${since}.`),
      ...entryChangeKinds.flatMap((kind) =>
        section(HEADINGS[kind], list(of(kind, changes).map((change) => [line(change)]))),
      ),
    ],
  });
}

function line({ kind, id, title, formerId, keys, notes }: EntryChange): string {
  return [
    `${kindRow(kind).word}:${id}: ${title}`,
    formerId === undefined ? [] : `formerly ${formerId}`,
    keys.length === 0 ? [] : `changed: ${listed(keys)}`,
    notes,
  ]
    .flat()
    .join(' — ');
}

function of(kind: EntryChange['change'], changes: readonly EntryChange[]): EntryChange[] {
  return changes.filter(({ change }) => change === kind);
}
