/**
 * Mutants of good entries: none ends the reading or the checks, or holds them up, and of those that are
 * accepted every publication can be made. `FUZZ_RUNS` asks for more of them than a test run makes.
 */
import { DatabaseSync } from 'node:sqlite';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { eventFileShape, eventFileText } from '../../src/publish/data/api/files.ts';
import { csvText } from '../../src/publish/data/csv.ts';
import { eventMarkdown } from '../../src/publish/data/markdown/event.ts';
import { sqliteFile } from '../../src/publish/data/sqlite.ts';
import { csvTables } from '../../src/publish/data/tables/index.ts';
import { feedText } from '../../src/publish/feeds/feed.ts';
import { feedChanges } from '../../src/publish/feeds/feed-changes.ts';
import { wholeRecord } from '../../src/publish/feeds/scopes.ts';
import { buildRecord } from '../../src/record/build.ts';
import { checkRecord } from '../../src/record/checks/index.ts';
import type { TrackerRecord } from '../../src/record/types.ts';
import { makeUrls } from '../../src/site/urls.ts';
import type { Entry, RawEntry } from '../../src/source/entry.ts';
import { readEntry } from '../../src/source/entry.ts';
import { readFiles } from '../../src/source/files.ts';
import { AS_OF, FIXTURES } from '../record/checks/temporary-record.ts';
import { mutant, seeded } from './mutants.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);
/** A usual run ends after this time at the latest. */
const MOST_MILLISECONDS = process.env['FUZZ_RUNS'] === undefined ? 12_000 : Infinity;
/** No mutant may take more of a processor's time. */
const MOST_FOR_ONE = 2_000;

const urls = makeUrls('/sub/', 'https://norms.example');
const { raw } = readFiles(`${FIXTURES}/base`);
const good = raw.flatMap((file) => readEntry(file, urls.entry).entry ?? []);

/** The record with an entry in the place of the one that it was made from; undefined with findings. */
function accepted(entry: Entry): TrackerRecord | undefined {
  const others = good.filter(({ kind, id }) => kind !== entry.kind || id !== entry.id);
  const record = buildRecord([...others, entry], AS_OF);
  const permalinks = { file: 'permalinks.txt', addresses: [] };
  const findings = checkRecord({ record, permalinks }, () => ({ line: 1, column: 1 }));
  return findings.length === 0 ? record : undefined;
}

/** What XML 1.0 cannot hold. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Makes every publication; throws, or fails an expectation, where one breaks. */
function publish(record: TrackerRecord): void {
  for (const event of record.events) {
    eventFileShape.parse(JSON.parse(eventFileText(record, event, urls)));
    expect(eventMarkdown(record, event, urls)).toContain('# ');
    expect(event.body.html).not.toMatch(/<(?:script|img|div)/);
  }
  for (const format of ['atom', 'rss'] as const) {
    const text = feedText(wholeRecord(record), format, `feed.${format}`, record, urls);
    expect(text).not.toMatch(NOT_XML);
    const { feed } = parseFeed(text);
    const count =
      'entries' in feed ? feed.entries?.length : 'items' in feed ? feed.items?.length : 0;
    expect(count).toBe(feedChanges(wholeRecord(record)).length);
  }
  for (const { columns, rows } of csvTables) {
    const all = rows(record, urls);
    const lines: unknown[] = parseCsv(csvText(columns, all), { bom: true });
    expect(lines).toHaveLength(all.length + 1);
  }
  const database = new DatabaseSync(':memory:');
  database.deserialize(sqliteFile(record, urls));
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  database.close();
}

it('reads and checks mutants, and publishes those that it accepts', { timeout: 3_600_000 }, () => {
  const random = seeded(20_261_129);
  const began = performance.now();
  const tally = { runs: 0, refused: 0, accepted: 0, slowest: 0 };
  const broken: string[] = [];
  while (tally.runs < RUNS && performance.now() - began < MOST_MILLISECONDS) {
    tally.runs += 1;
    const from = raw[Math.floor(random() * raw.length)] as RawEntry;
    const text = mutant(Buffer.from(from.bytes).toString(), random);
    const start = process.cpuUsage();
    const fail = (why: string) => {
      broken.push(`run ${tally.runs}, ${from.file}: ${why}\n${text.slice(0, 4000)}`);
    };
    let record: TrackerRecord | undefined;
    try {
      const { entry } = readEntry({ ...from, bytes: Buffer.from(text) }, urls.entry);
      record = entry && accepted(entry);
    } catch (error) {
      fail((error as Error).stack ?? '');
    }
    const { user, system } = process.cpuUsage(start);
    const taken = (user + system) / 1000;
    tally.slowest = Math.max(tally.slowest, taken);
    if (taken > MOST_FOR_ONE) fail(`took ${Math.round(taken)} ms`);
    tally[record ? 'accepted' : 'refused'] += 1;
    try {
      if (record) publish(record);
    } catch (error) {
      fail((error as Error).stack ?? '');
    }
  }
  if (process.env['FUZZ_RUNS'] !== undefined) console.warn(`fuzzed: ${JSON.stringify(tally)}`);
  expect(broken).toEqual([]);
  expect(tally.accepted).toBeGreaterThan(0);
  expect(tally.refused).toBeGreaterThan(tally.accepted / 10);
});
