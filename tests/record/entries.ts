/** Entries made from a few keys, through the same reading as files. */
import { formatFinding } from '../../src/domain/finding.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import { buildRecord } from '../../src/record/build.ts';
import type { Event, TrackerRecord } from '../../src/record/types.ts';
import type { Entry } from '../../src/source/entry.ts';
import { readEntry } from '../../src/source/entry.ts';

type Head = Readonly<Record<string, unknown>>;

const texts = new WeakMap<Entry, string>();

/** The file that an entry was read from. */
export function textOf(entry: Entry): string {
  return texts.get(entry) ?? '';
}

/** Reads an entry whose head has these keys. Throws when the schema refuses it. */
function entry(kind: Kind, id: string, head: Head, body = ''): Entry {
  const yaml = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const file = `content/${kind}/${id}.md`;
  const text = `---\n${yaml.join('')}---\n${body}`;
  const bytes = Buffer.from(text);
  const { entry: read, findings } = readEntry({ kind, id, file, bytes }, (k, i) => `/${k}/${i}/`);
  if (!read) throw new Error(findings.map(formatFinding).join('\n'));
  texts.set(read, text);
  return read;
}

const SOURCE = {
  id: 'gazette',
  title: 'Gazette',
  publisher: 'Gazette',
  url: 'https://gazette.example/',
  tier: 'press',
  lang: 'en',
  read: 'full',
};

/** An event of Arcadia alone, dated as its id begins, unless the head says otherwise. */
export function event(id: string, head: Head = {}, body?: string): Entry {
  const date = /^\d{4}(-\d{2}){0,2}(?=-)/.exec(id)?.[0] ?? '2016';
  const defaults = {
    title: id,
    date,
    type: 'position',
    form: 'speech',
    status: 'reported',
    summary: 'A summary.',
    parties: [{ party: 'xa', role: 'initiator' }],
    sources: [SOURCE],
    added: '2016-04-01',
    updated: '2016-04-01',
    review: 'provisional',
  };
  return entry('events', id, { ...defaults, ...head }, body);
}

export function country(id: string, name: string, head: Head = {}): Entry {
  return entry('countries', id, {
    name,
    iso_alpha3: `X${id.toUpperCase()}`,
    region: 'asia',
    ...head,
  });
}

export function organisation(id: string, name: string, head: Head = {}): Entry {
  return entry('organisations', id, { name, kind: 'group-of-states', ...head });
}

export function norm(id: string, head: Head = {}): Entry {
  const defaults = { title: id, short: id, summary: id, pillar: 'norm', standing: 'proposed' };
  return entry('norms', id, { ...defaults, ...head });
}

export function mechanism(id: string, head: Head = {}): Entry {
  const defaults = { name: id, summary: id, level: 'experts', parties: ['xa', 'xb'] };
  return entry('mechanisms', id, { ...defaults, ...head });
}

export function actor(id: string, head: Head = {}): Entry {
  return entry('actors', id, { name: id, actor_kind: 'group', sources: [SOURCE], ...head });
}

/** A story of these events, of which there are at least eight. */
export function dossier(id: string, events: readonly string[], head: Head = {}): Entry {
  const steps = events.map((event) => ({ event, text: `Why ${event} matters.` }));
  const defaults = {
    title: id,
    summary: 'A story.',
    steps,
    added: '2016-04-01',
    updated: '2016-04-01',
    review: 'provisional',
  };
  const body = 'It began. [^gazette]\n\n## Where it stands\n\nIt ended. [^gazette]\n';
  return entry('dossiers', id, { ...defaults, ...head }, body);
}

/** Four parties, among which events can happen: Arcadia, Borovia, Cascadia and the League. */
export const PARTIES: readonly Entry[] = [
  country('xa', 'Arcadia'),
  country('xb', 'Borovia', { region: 'europe' }),
  country('xc', 'Cascadia'),
  organisation('league', 'League of States', { short_name: 'League' }),
];

/** The record of these entries and the four parties. */
export function recordOf(...entries: readonly Entry[]): TrackerRecord {
  return buildRecord([...PARTIES, ...entries], '2016-06-01');
}

/** The event with this id. */
export function eventOf(record: TrackerRecord, id: string): Event {
  const found = record.byId.events.get(id);
  if (!found) throw new Error(`no event ${id} in this record`);
  return found;
}
