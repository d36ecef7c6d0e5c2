/** The database as SQLite itself reads it. */
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleQueries } from '../../../src/publish/data/examples.ts';
import { sqliteFile, textIndexes, views } from '../../../src/publish/data/sqlite.ts';
import { csvTables } from '../../../src/publish/data/tables/index.ts';
import { stancesOnNorm } from '../../../src/record/lineage.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { real } from '../real-record.ts';
import { fixture, madeUp, nasty, urls } from '../records.ts';

// Every test here goes over the whole record.
vi.setConfig({ testTimeout: 60_000 });

function open(record: TrackerRecord): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.deserialize(sqliteFile(record, urls));
  return database;
}

describe.each([
  ['the real record', real],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('the database of %s', (_, record) => {
  let database: DatabaseSync;
  const all = (sql: string, ...values: string[]) => database.prepare(sql).all(...values);
  const count = (from: string) => Number(all(`SELECT count(*) AS n FROM ${from}`)[0]?.['n']);

  beforeAll(() => {
    database = open(record);
  });
  afterAll(() => {
    database.close();
  });

  it('is whole, its keys lead somewhere, and its search index agrees with its events', () => {
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
    database.exec(`INSERT INTO events_fts(events_fts, rank) VALUES ('integrity-check', 1)`);
    for (const { name } of textIndexes)
      database.exec(`INSERT INTO ${name}(${name}, rank) VALUES ('integrity-check', 1)`);
    expect(
      all('PRAGMA table_list').filter(
        ({ strict, type, name }) => type === 'table' && !strict && !/^sqlite_/.test(String(name)),
      ),
    ).toEqual([]);
  });

  it('has every row of every table', () => {
    for (const { name, rows } of csvTables) {
      if (name !== 'event_texts') expect(count(name), name).toBe(rows(record, urls).length);
    }
    const texts = all('SELECT body FROM events ORDER BY rowid').map(({ body }) => body);
    expect(texts).toEqual(record.events.map(({ markdown }) => markdown.trim()));
  });

  it('has primary and foreign keys on every table', () => {
    for (const { name, primaryKey, foreignKeys } of csvTables) {
      if (name === 'event_texts') continue;
      const columns = all('SELECT name, pk FROM pragma_table_info(?) ORDER BY pk', name);
      expect(columns.filter(({ pk }) => Number(pk) > 0).map((column) => column['name'])).toEqual(
        primaryKey,
      );
      const keys = all('SELECT DISTINCT id FROM pragma_foreign_key_list(?)', name);
      const names = columns.map((column) => column['name']);
      expect(keys).toHaveLength(
        foreignKeys.filter(({ fields }) => fields.every((field) => names.includes(field))).length,
      );
    }
  });

  it('answers the common questions by views', () => {
    expect(count('steps_of_stories')).toBe(
      record.dossiers.reduce((total, { steps }) => total + steps.length, 0),
    );
    const relations = [...record.relations.values()];
    expect(count('events_of_relation')).toBe(
      relations.reduce((total, { events }) => total + new Set(events).size, 0),
    );
    const latest = all('SELECT party_id, norm_id, stance, event_id FROM latest_stances');
    const expected = record.norms.flatMap((norm) =>
      stancesOnNorm(record, norm).map(({ party, latest: { stance, event } }) => ({
        party_id: party.id,
        norm_id: norm.id,
        stance,
        event_id: event.id,
      })),
    );
    const key = (row: unknown) => JSON.stringify(row);
    expect(latest.map(key).toSorted()).toEqual(expected.map(key).toSorted());
    expect(count('promises WHERE finding IS NOT NULL')).toBe(
      record.commitments.reduce((total, { assessments }) => total + assessments.length, 0),
    );
    expect(count('(SELECT DISTINCT event_id, commitment_id FROM promises)')).toBe(
      record.commitments.length,
    );
  });

  it('runs the queries of the examples', () => {
    for (const query of Object.values(exampleQueries)) expect(() => all(query)).not.toThrow();
  });

  it('names its index so that Datasette finds it', () => {
    const [{ sql } = {}] = all(`SELECT sql FROM sqlite_master WHERE name = 'events_fts'`);
    expect(sql).toMatch(/VIRTUAL TABLE.*USING FTS.*content="events"/i);
  });
});

it.each(Object.keys(views))('the view %s has rows', (name) => {
  const [row] = open(madeUp).prepare(`SELECT count(*) AS n FROM ${name}`).all();
  expect(row?.['n']).toBeGreaterThan(0);
});

it('keeps every character and finds words with and without their accents', () => {
  const database = open(fixture);
  const [event] = database.prepare('SELECT * FROM events WHERE id = ?').all(nasty.id);
  expect(event).toMatchObject({ title: nasty.title, summary: nasty.summary, place: nasty.place });
  const [source] = database.prepare('SELECT * FROM sources WHERE event_id = ?').all(nasty.id);
  expect(source).toMatchObject({ title: nasty.sources[0]?.title, url: nasty.sources[0]?.url });
  const find = (word: string) =>
    database.prepare('SELECT title FROM events_fts WHERE events_fts MATCH ?').all(word);
  expect(find('zazółc')).toEqual([{ title: nasty.title }]);
  expect(find('"Second line"')).toEqual([{ title: nasty.title }]);
  const [{ length } = { length: 0 }] = database
    .prepare(
      `SELECT length(title) AS length FROM sources_fts WHERE sources_fts MATCH '"' || (SELECT substr(title, 2, 3) FROM sources WHERE title NOT LIKE '%"%' LIMIT 1) || '"'`,
    )
    .all() as { length: number }[];
  expect(length, 'three characters from within a word').toBeGreaterThan(3);
  database.close();
});
