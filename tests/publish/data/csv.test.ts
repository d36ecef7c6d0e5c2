/** CSV as a parser that nobody here wrote reads it. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import { csvText } from '../../../src/publish/data/csv.ts';
import { selectEvents } from '../../../src/publish/data/selection.ts';
import { eventsCsv } from '../../../src/publish/data/tables/events.ts';
import { allScopes } from '../../../src/publish/feeds/scopes.ts';
import { csvTables } from '../../../src/publish/data/tables/index.ts';
import type { Row } from '../../../src/publish/data/tables/table.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { fixture, madeUp, nasty, urls } from '../records.ts';

// Every test here goes over the whole record.
vi.setConfig({ testTimeout: 60_000 });

function read(text: string): Record<string, string>[] {
  return parse(text, { columns: true, relax_quotes: false, relax_column_count: false });
}

/** A row as the text that CSV can say: an empty cell for what is not known. */
function asText(row: Row): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, cell === null ? '' : String(cell)]),
  );
}

describe.each([
  ['a made-up record', madeUp],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('tables of %s', (_, record) => {
  it.each(csvTables.map((table) => [table.name, table] as const))('%s', (_name, table) => {
    const rows = table.rows(record, urls);
    const text = csvText(table.columns, table.rows(record, urls));
    expect(read(text)).toEqual(rows.map(asText));
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n', 1)[0]).toBe(table.columns.map(({ name }) => name).join(','));
    for (const row of rows) {
      for (const { name, optional, values } of table.columns) {
        if (!optional) expect(row[name], `${table.name}.${name}`).not.toBeNull();
        if (values && row[name] !== null) expect(values).toContain(row[name]);
      }
    }
  });

  it('have keys that are unique and lead somewhere', () => {
    const keys = new Map<string, Set<string>>();
    const key = (row: Row, names: readonly string[]) =>
      JSON.stringify(names.map((name) => row[name]));
    const all = csvTables.map((table) => ({ table, rows: table.rows(record, urls) }));
    for (const { table, rows } of all) {
      const primary = new Set(rows.map((row) => key(row, table.primaryKey)));
      expect(primary.size, table.name).toBe(rows.length);
      keys.set(`${table.name} ${table.primaryKey.join()}`, primary);
    }
    for (const { table, rows } of all) {
      for (const { fields, table: other, references } of table.foreignKeys) {
        const targets = keys.get(`${other} ${references.join()}`);
        expect(targets, `${table.name} names ${other}`).toBeDefined();
        const lost = rows
          .filter((row) => fields.every((field) => row[field] !== null))
          .map((row) => key(row, fields))
          .filter((target) => !targets?.has(target));
        expect(lost, `${table.name} → ${other}`).toEqual([]);
      }
    }
  });

  it('agree with the record', () => {
    const count = (name: string) =>
      csvTables.find((table) => table.name === name)?.rows(record, urls).length;
    expect(count('events')).toBe(record.events.length);
    expect(count('event_texts')).toBe(record.events.length);
    expect(count('parties')).toBe(record.byId.parties.size);
    expect(count('norms')).toBe(record.norms.length);
    expect(count('mechanisms')).toBe(record.mechanisms.length);
    expect(count('actors')).toBe(record.actors.length);
    expect(count('dossiers')).toBe(record.dossiers.length);
    expect(count('dossier_steps')).toBe(record.dossiers.flatMap(({ steps }) => steps).length);
    expect(count('relations')).toBe(record.relations.size);
    expect(count('commitments')).toBe(record.commitments.length);
    expect(count('expectations')).toBe(record.expectations.length);
    const sum = (list: (event: (typeof record.events)[number]) => readonly unknown[]) =>
      record.events.reduce((total, event) => total + list(event).length, 0);
    expect(count('sources')).toBe(sum((event) => event.sources));
    expect(count('statements')).toBe(sum((event) => event.statements));
    expect(count('event_parties')).toBe(sum((event) => event.parties));
    expect(count('event_links')).toBe(sum((event) => event.links));
    expect(count('event_actors')).toBe(sum((event) => event.actors));
    expect(count('assessments')).toBe(sum((event) => event.assessments));
  });

  it('are narrowed to some events by their ids, in the order of the file', () => {
    const ids = record.events.filter((_event, index) => index % 3 === 1).map(({ id }) => id);
    const all = eventsCsv(record.events, record, urls);
    const some = eventsCsv(
      record.events.filter(({ id }) => ids.includes(id)),
      record,
      urls,
    );
    expect(selectEvents('csv', all, new Set(ids.toReversed()))).toBe(some);
    expect(selectEvents('csv', all, new Set())).toBe(all.slice(0, all.indexOf('\r\n') + 2));
  });

  it('exist for each scope', () => {
    for (const scope of allScopes(record)) {
      const rows = read(eventsCsv(scope.events, record, urls));
      expect(rows.map(({ id }) => id)).toEqual(scope.events.map(({ id }) => id));
    }
  });
});

it('keeps every character, line breaks and a leading = included', () => {
  const [event, texts] = ['events', 'event_texts'].map((name) => {
    const table = csvTables.find((candidate) => candidate.name === name);
    return table ? read(csvText(table.columns, table.rows(fixture, urls)))[0] : undefined;
  });
  expect(event?.['title']).toBe(nasty.title);
  expect(event?.['summary']).toBe(nasty.summary);
  expect(event?.['place']).toBe(nasty.place);
  expect(texts?.['markdown']).toBe(nasty.markdown.trim());
  expect(texts?.['markdown']).toContain('\nSecond line');
});
