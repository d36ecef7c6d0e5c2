/** What is known of a draft: its file, what the check says of it, and how its text will look. */
import { dateWords, tryEdtf } from '../../domain/date.ts';
import { idOf, slugOf } from '../../domain/entry-id.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Path, Place } from '../../domain/place.ts';
import { judgeDraft } from '../../record/draft.ts';
import { dayOf, latestDayAt } from '../../site/latest-day.ts';
import type { Entry, Href } from '../../source/entry.ts';
import { entryText } from '../../source/entry-text.ts';
import type { Draft, Written } from '../../source/entry-text.ts';
import { parseFrontMatter, splitFrontMatter } from '../../source/front-matter.ts';

/** What the form says. */
export interface Asked extends Draft {
  readonly slug: string;
  /** The id of the event that is corrected, and what is noted of the correction. */
  readonly corrects?: string | undefined;
  readonly correction: string;
  readonly addition: string;
}

/** A finding with the keys of the head, or the section, that it is about. */
export interface ToldFinding {
  readonly words: string;
  readonly rule: string;
  readonly path: Path | undefined;
}

export interface Judged {
  readonly id: string;
  /** Path of the file in the repository. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly ToldFinding[];
  /** The date in words; empty where it is none. */
  readonly when: string;
  /** The body as HTML; empty where the file can't be read. */
  readonly html: string;
}

/** Judges a draft at an instant against the entries of the record. */
export function judge(asked: Asked, entries: readonly Entry[], now: Date, href: Href): Judged {
  const days = { asOf: dayOf(now), today: latestDayAt(now) };
  const head: Record<string, Written> = { ...asked.head, ...ofEditors(asked, days.asOf) };
  const date = String(head['date'] ?? '');
  const id =
    asked.corrects ??
    idOf('events', { date, slug: asked.slug || slugOf(String(head['title'] ?? '')) });
  const file = `content/events/${id.slice(0, 4)}/${id}.md`;
  const text = entryText('events', { head, sections: asked.sections });
  const others = entries.filter((entry) => entry.kind !== 'events' || entry.id !== asked.corrects);
  const draft = { kind: 'events', id, file, text } as const;
  const { entry, findings } = judgeDraft(draft, others, days, href);
  const when = tryEdtf(date);
  const isTaken = others.some((entry) => entry.kind === 'events' && entry.id === id);
  return {
    id,
    file,
    text,
    findings: [
      ...(isTaken ? [taken(id)] : []),
      ...findings.map((finding) => told(finding, text, file)),
    ],
    when: when ? dateWords(when) : '',
    html: entry?.body.html ?? '',
  };
}

/** What a file system would say, where a new file would take the place of another. */
function taken(id: string): ToldFinding {
  const words = `the record has an event ${id} (correct that one, or choose other words for the address)`;
  return { words, rule: 'id-unique', path: undefined };
}

/** The keys that no field asks for: when the entry was written, and how far it was checked. */
function ofEditors({ head, corrects, correction, addition }: Asked, day: string) {
  if (corrects === undefined) return { added: day, updated: day, review: 'provisional' };
  const noted = (key: string, note: string): Record<string, Written> => {
    const before = (head[key] ?? []) as readonly Written[];
    return note === '' ? {} : { [key]: [...before, { date: day, note }] };
  };
  return {
    ...noted('corrections', correction),
    ...noted('additions', addition),
    ...(correction !== '' || addition !== '' ? { updated: day } : {}),
  };
}

function told({ rule, message, hint, line, column, file }: Finding, text: string, own: string) {
  const words = `${message}${hint ? ` (${hint})` : ''}`;
  if (file !== own) return { words: `${file}: ${words}`, rule, path: undefined };
  return { words, rule, path: pathAt({ line, column }, text, rule, message) };
}

/** The keys that stand at a place of a file, or the heading of the section in which it lies. */
function pathAt(place: Place, text: string, rule: string, message: string): Path | undefined {
  const named = rule === 'schema' ? /^"([^"]+)"/.exec(message)?.[1] : undefined;
  if (named !== undefined) return named.split('.');
  const split = splitFrontMatter(text);
  if (!split) return undefined;
  if (place.line >= split.bodyLine || rule.startsWith('body-')) {
    const before = text.split('\n').slice(0, place.line);
    return ['body', before.findLast((line) => line.startsWith('## '))?.slice(3) ?? ''];
  }
  const head = parseFrontMatter(split.yaml);
  const isBefore = (at: Place) =>
    at.line < place.line || (at.line === place.line && at.column <= place.column);
  return [...pathsIn(head.value)].findLast((path) => isBefore(head.locate(path)));
}

/** Every path of a value, in the order in which its file has them. */
function* pathsIn(value: unknown, path: Path = []): Iterable<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield [...path, key];
    yield* pathsIn(item, [...path, key]);
  }
}
