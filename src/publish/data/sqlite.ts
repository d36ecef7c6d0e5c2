/**
 * The record as a SQLite database (file format 3), made in memory by Node's own `node:sqlite`. The
 * same record gives the same bytes: a fixed page size, rows in the record's order, no clock.
 */
import { DatabaseSync } from 'node:sqlite';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { about } from './tables/about.ts';
import { eventTexts } from './tables/events.ts';
import { textColumn } from './tables/columns.ts';
import { filledTable } from './tables/filled.ts';
import { csvTables } from './tables/index.ts';
import type { Column, Row, Table } from './tables/table.ts';

/**
 * The tables of the database: those of the CSV files, with the text of an event in `events.body`, which
 * the view `event_texts` has under the names of the CSV file.
 */
const tables: readonly Table[] = [
  about,
  ...csvTables
    .filter((table) => table !== eventTexts)
    .map((table) => (table.name === 'events' ? withBody(table) : table)),
];

/**
 * Full-text indexes (FTS5), each over columns of the table whose rows it finds by `rowid`. The content
 * option in this form is how Datasette finds the index of a table. `trigram` finds any three characters
 * in a row, also in scripts without blanks between words; with LIKE shorter ones, too.
 */
export const textIndexes = [
  { name: 'events_fts', table: 'events', columns: ['title', 'summary', 'body'], tokens: 'words' },
  {
    name: 'statements_fts',
    table: 'statements',
    columns: ['speaker', 'summary', 'wording', 'basis'],
    tokens: 'words',
  },
  { name: 'sources_fts', table: 'sources', columns: ['title', 'publisher'], tokens: 'trigram' },
  { name: 'entry_names_fts', table: 'entry_names', columns: ['name'], tokens: 'trigram' },
] as const;

const TOKENIZERS = {
  words: 'unicode61 remove_diacritics 2',
  trigram: 'trigram',
};

/** Views that answer the common questions; each begins with what one would filter by. */
export const views: Readonly<Record<string, { title: string; sql: string }>> = {
  steps_of_stories: {
    title: 'The steps of each story with their events, oldest first',
    sql: `SELECT d.id AS dossier_id, d.title AS dossier, s.n, e.date_words, e.title, s.text,
  s.commitment, e.id AS event_id, e.url
FROM dossiers d
JOIN dossier_steps s ON s.dossier_id = d.id
JOIN events e ON e.id = s.event_id
ORDER BY d.id, s.n`,
  },
  event_texts: {
    title: 'The text of each event, in Markdown: `event_texts.csv`',
    sql: 'SELECT id AS event_id, body AS markdown FROM events ORDER BY rowid',
  },
  events_of_relation: {
    title: 'The events of each relation',
    sql: `SELECT r.id AS relation_id, r.party_a_id, r.party_b_id, e.date_earliest, e.date_latest,
  e.date_words, e.type, e.title, e.summary, e.id AS event_id, e.url
FROM relations r
JOIN relation_events re ON re.relation_id = r.id
JOIN events e ON e.id = re.event_id
ORDER BY r.id, e.date_earliest, e.date_latest, e.id`,
  },
  stances: {
    title: 'Every stance of a party on a norm, with its evidence',
    sql: `SELECT p.id AS party_id, p.name AS party, n.id AS norm_id, n.short AS norm, en.stance, en.basis,
  enp.named, e.date_earliest, e.date_latest, e.date_words, e.title, e.id AS event_id, en.n, e.url
FROM event_norm_parties enp
JOIN event_norms en ON en.event_id = enp.event_id AND en.n = enp.n
JOIN parties p ON p.id = enp.party_id
JOIN norms n ON n.id = en.norm_id
JOIN events e ON e.id = en.event_id
ORDER BY p.id, n.id, e.date_earliest, e.date_latest, e.id, en.n`,
  },
  latest_stances: {
    title: 'The latest stance of each party on each norm',
    sql: `SELECT party_id, party, norm_id, norm, stance, basis, date_words, title, event_id, url
FROM (
  SELECT s.*, row_number() OVER (
    PARTITION BY s.party_id, s.norm_id ORDER BY e.rowid DESC, s.n DESC
  ) AS place
  FROM stances s JOIN events e ON e.id = s.event_id
)
WHERE place = 1
ORDER BY party_id, norm_id`,
  },
  accusations_answered: {
    title: 'Every accusation with the names of both sides and the reply',
    sql: `SELECT a.accuser_id, pa.name AS accuser, a.accused_id, pb.name AS accused, e.date_words, e.title,
  a.norm_ids, a.actor_ids, a.reply, a.reply_date, a.days, a.reply_event_id, a.event_id, e.url
FROM accusations a
JOIN parties pa ON pa.id = a.accuser_id
JOIN parties pb ON pb.id = a.accused_id
JOIN events e ON e.id = a.event_id
ORDER BY e.date_earliest, e.date_latest, e.id, a.rowid`,
  },
  promises: {
    title: 'Every promise with its assessments; a promise without one has a single row',
    sql: `SELECT c.event_id, c.id AS commitment_id, e.date_words AS promised,
  (SELECT group_concat(party_id, ';') FROM (
    SELECT party_id FROM commitment_parties cp
    WHERE cp.event_id = c.event_id AND cp.commitment_id = c.id ORDER BY cp.rowid
  )) AS promised_by,
  c.norm_id, c.text AS promise, a.finding, coalesce(p.name, a.assessor) AS assessed_by,
  ae.date_words AS assessed, a.text AS assessment, a.event_id AS assessment_event_id
FROM commitments c
JOIN events e ON e.id = c.event_id
LEFT JOIN assessments a ON a.commitment_event_id = c.event_id AND a.commitment_id = c.id
LEFT JOIN parties p ON p.id = a.party_id
LEFT JOIN events ae ON ae.id = a.event_id
ORDER BY e.date_earliest, c.event_id, c.rowid, ae.date_earliest, a.event_id, a.n`,
  },
  mechanism_lives: {
    title: 'The life of each mechanism, step by step',
    sql: `SELECT m.id AS mechanism_id, m.name AS mechanism, em.effect, em.round, e.date_earliest,
  e.date_latest, e.date_words, e.title, e.id AS event_id, e.url
FROM mechanisms m
JOIN event_mechanisms em ON em.mechanism_id = m.id
JOIN events e ON e.id = em.event_id
ORDER BY m.id, e.date_earliest, e.date_latest, e.id, em.n`,
  },
};

/** The database as the bytes of its file. */
export function sqliteFile(record: TrackerRecord, urls: Urls): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('PRAGMA page_size = 4096; PRAGMA encoding = "UTF-8"; PRAGMA foreign_keys = OFF');
    database.exec('BEGIN');
    const filled = tables.map((table) => filledTable(table, record, urls, isAskedFor));
    for (const table of filled) {
      database.exec(createTable(table));
      insert(database, table, table.rows(record, urls));
    }
    for (const table of filled) for (const sql of indexes(table)) database.exec(sql);
    for (const [name, { sql }] of Object.entries(views)) {
      database.exec(`CREATE VIEW ${quote(name)} AS ${sql}`);
    }
    for (const { name, table, columns, tokens } of textIndexes) {
      database.exec(
        `CREATE VIRTUAL TABLE ${name} USING fts5(${columns.join(', ')}, content="${table}", tokenize="${TOKENIZERS[tokens]}");
         INSERT INTO ${name}(${name}) VALUES ('rebuild')`,
      );
    }
    database.exec('COMMIT');
    return database.serialize();
  } finally {
    database.close();
  }
}

/** The table of events with their texts. */
function withBody(table: Table): Table {
  return {
    ...table,
    columns: [...table.columns, textColumn('body', 'Its text, in Markdown.')],
    rows: (record, urls) =>
      table
        .rows(record, urls)
        .map((row, index) => ({ ...row, body: record.events[index]?.markdown.trim() ?? '' })),
  };
}

/** Whether a view or an index of the database names a column, of whatever table. */
function isAskedFor(column: string): boolean {
  return (
    textIndexes.some(({ columns }) => (columns as readonly string[]).includes(column)) ||
    Object.values(views).some(({ sql }) => new RegExp(`\\b${column}\\b`).test(sql))
  );
}

function createTable({ name, columns, primaryKey, foreignKeys }: Table): string {
  const lines = [
    ...columns.map(columnSql),
    `PRIMARY KEY (${list(primaryKey)})`,
    ...foreignKeys.map(
      ({ fields, table, references }) =>
        `FOREIGN KEY (${list(fields)}) REFERENCES ${quote(table)} (${list(references)})`,
    ),
  ];
  return `CREATE TABLE ${quote(name)} (\n  ${lines.join(',\n  ')}\n) STRICT`;
}

function columnSql({ name, type, optional = false }: Column): string {
  return `${quote(name)} ${type === 'integer' ? 'INTEGER' : 'TEXT'}${optional ? '' : ' NOT NULL'}`;
}

/** An index for each foreign key that the primary key does not begin with. */
function indexes({ name, primaryKey, foreignKeys }: Table): string[] {
  return foreignKeys
    .filter(({ fields }) => fields.some((field, index) => primaryKey[index] !== field))
    .map(
      ({ fields }) =>
        `CREATE INDEX ${quote(`${name}_${fields.join('_')}`)} ON ${quote(name)} (${list(fields)})`,
    );
}

function insert(database: DatabaseSync, { name, columns }: Table, rows: readonly Row[]): void {
  const names = columns.map((column) => column.name);
  const statement = database.prepare(
    `INSERT INTO ${quote(name)} (${list(names)}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  for (const row of rows) statement.run(...names.map((column) => row[column] ?? null));
}

function list(names: readonly string[]): string {
  return names.map(quote).join(', ');
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
