/** From the files of the API back to the heads of the entries, for the form of contributors. */
import { expect, it } from 'vitest';
import { kindRow } from '../../../src/domain/kinds.ts';
import { eventFileText } from '../../../src/publish/data/api/files.ts';
import { frontMatterOf } from '../../../src/publish/data/front-matter.ts';
import { readEntry } from '../../../src/source/entry.ts';
import { entryText, sectionsOf } from '../../../src/source/entry-text.ts';
import { buildRecord } from '../../../src/record/build.ts';
import { fullEntries } from '../full-record.ts';
import { real, spread } from '../real-record.ts';
import { madeUp, urls } from '../records.ts';

const full = buildRecord(fullEntries, '2017-01-01');

/** The file of an event that is made from what is published of it. */
function again(record: typeof real, event: (typeof real.events)[number]): string {
  const { event: published } = JSON.parse(eventFileText(record, event, urls)) as {
    event: Record<string, unknown> & { body: { markdown: string } };
  };
  const sections = sectionsOf(published.body.markdown);
  return entryText('events', { head: frontMatterOf(published), sections });
}

it('brings back every key and the text of an event', () => {
  const tried = [
    [full, full.events],
    [madeUp, madeUp.events],
    [real, spread(real.events, 150)],
  ] as const;
  for (const [record, events] of tried)
    for (const event of events) {
      const bytes = new TextEncoder().encode(again(record, event));
      const raw = { kind: 'events', id: event.id, file: event.file, bytes } as const;
      const { entry, findings } = readEntry(raw, (kind, id) => `/${kind}/${id}/`);
      expect(findings, event.id).toEqual([]);
      for (const key of Object.keys(kindRow('events').schema.shape)) {
        // An address in other scripts is published as one in ASCII; one of a symbol is made from it.
        const plain = (value: unknown) =>
          JSON.stringify(value ?? null, (name, part: unknown) =>
            name === 'url' ? undefined : part,
          );
        const sorted = (value: unknown) =>
          Array.isArray(value) ? value.map((item) => sortedKeys(item)) : sortedKeys(value);
        const before = key === 'date' ? event.date.edtf : event[key as keyof typeof event];
        const now = (entry?.data as Record<string, unknown>)[key];
        expect(plain(sorted(withoutOwnDay(now, event.date.edtf))), `${event.id} ${key}`).toBe(
          plain(sorted(withoutOwnDay(before, event.date.edtf))),
        );
      }
      const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(bare(entry?.markdown ?? ''), event.id).toBe(bare(event.markdown));
    }
}, 120_000);

/** A value without the day of an expectation that is its event's, which says nothing. */
function withoutOwnDay(value: unknown, day: string): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('outcome' in item)) return item;
    const { date, ...rest } = item as { date?: string };
    return date === day ? rest : item;
  });
}

function sortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sortedKeys(part)]),
  );
}
