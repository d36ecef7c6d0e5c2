/** Skeletons of entries: valid but for what only an editor can know, which is left empty. */
import type { Kind } from '../src/domain/kinds.ts';
import { kindRow } from '../src/domain/kinds.ts';
import { STEPS } from '../src/domain/schema/dossier.ts';
import { eventTypes, ids } from '../src/domain/vocabulary/index.ts';

/** What an editor said, by flag. */
export interface Answers {
  readonly date?: string | undefined;
  readonly slug?: string | undefined;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly party?: readonly string[] | undefined;
  readonly event?: readonly string[] | undefined;
}

interface Question {
  readonly key: keyof Answers;
  readonly question: string;
  /** Whether several answers are wanted. */
  readonly list?: boolean;
}

const SLUG: Question = { key: 'slug', question: 'Id, such as no-commercial-cyber-theft' };
const NAME: Question = { key: 'name', question: 'Name' };

/** What is asked for kinds of which more must be known than id and name. */
const QUESTIONS: Readonly<Partial<Record<Kind, readonly Question[]>>> = {
  events: [
    { key: 'date', question: 'Date, such as 2014-05-19, 2013-12 or 2013-06-07/2013-06-08' },
    { key: 'slug', question: 'A few words for the id, such as us-indicts-five-officers' },
    { key: 'type', question: `Type (${ids(eventTypes).join(', ')})` },
    { key: 'party', question: 'Ids of the parties, who acted first, such as us cn', list: true },
  ],
  countries: [{ key: 'slug', question: 'Two-letter code, such as us' }, NAME],
  mechanisms: [
    SLUG,
    NAME,
    { key: 'party', question: 'Ids of the parties that it joins, such as us cn', list: true },
  ],
  dossiers: [
    SLUG,
    NAME,
    { key: 'event', question: `Ids of at least ${STEPS.least} events, oldest first`, list: true },
  ],
};

/** What is asked for a kind of entry. */
export function questionsOf(kind: Kind): readonly Question[] {
  return QUESTIONS[kind] ?? [SLUG, NAME];
}

/** The questions that the answers leave open, each in a sentence. */
export function missingAnswers(kind: Kind, answers: Answers): string[] {
  return questionsOf(kind).flatMap(({ key }) =>
    answers[key] === undefined || answers[key].length === 0 ? [`--${key} is missing`] : [],
  );
}

/** The text of a new entry. */
export function skeleton(kind: Kind, answers: Answers, today: string): string {
  const head = (HEADS[kind] ?? named(kind))(answers, today);
  const body = kindRow(kind)
    .sections.slice(0, 1)
    .map((section) => `## ${section}\n\n`);
  return `---\n${head.join('\n')}\n---\n${body.join('')}`;
}

type Head = (answers: Answers, today: string) => string[];

/** The heads of kinds whose skeleton holds more than the keys that must be there. */
const HEADS: Readonly<Partial<Record<Kind, Head>>> = {
  events,
  countries,
  organisations,
  norms,
  mechanisms,
  dossiers,
};

/** The name, every other key that must be there, left empty, and a source. */
function named(kind: Kind): Head {
  const { shape } = kindRow(kind).schema;
  const needed = Object.keys(shape).filter(
    (key) => key !== 'sources' && !shape[key]?.safeParse(undefined).success,
  );
  return ({ name }) => [
    ...needed.map((key) =>
      key === 'name' || key === 'title' ? `${key}: ${quoted(name)}` : `${key}:`,
    ),
    ...source(),
  ];
}

function events({ date, type, party = [] }: Answers, today: string): string[] {
  return [
    'title:',
    `date: ${date}`,
    `type: ${type}`,
    'form:',
    'status: reported',
    'summary:',
    'parties:',
    ...party.map(
      (id, index) => `  - { party: ${id}, role: ${index === 0 ? 'initiator' : 'counterpart'} }`,
    ),
    ...source(),
    `added: ${today}`,
    `updated: ${today}`,
    'review: provisional',
  ];
}

function countries({ name }: Answers): string[] {
  return [`name: ${quoted(name)}`, 'iso_alpha3:', 'region:', 'also_known_as: []'];
}

function organisations({ name }: Answers): string[] {
  return [`name: ${quoted(name)}`, 'kind: intergovernmental', 'also_known_as: []'];
}

function norms({ name }: Answers): string[] {
  return [
    `title: ${quoted(name)}`,
    'short:',
    'summary:',
    'pillar: norm',
    'standing: proposed',
    ...source(),
  ];
}

function mechanisms({ name, party = [] }: Answers): string[] {
  return [
    `name: ${quoted(name)}`,
    'summary:',
    'level: senior-officials',
    `parties: [${party.join(', ')}]`,
    ...source(),
  ];
}

function dossiers({ name, event = [] }: Answers, today: string): string[] {
  return [
    `title: ${quoted(name)}`,
    'summary:',
    'steps:',
    ...event.flatMap((id) => [`  - event: ${id}`, '    text:']),
    ...source(),
    `added: ${today}`,
    `updated: ${today}`,
    'review: provisional',
  ];
}

function source(): string[] {
  return [
    'sources:',
    '  - id: first',
    '    title:',
    '    publisher:',
    '    url:',
    '    tier: press',
    '    lang: en',
    '    read: full',
  ];
}

/** A name as YAML that needs no thought about its characters. */
function quoted(text = ''): string {
  return JSON.stringify(text);
}

/** Something valid for each key that a skeleton leaves empty. */
const DRAFTS: Readonly<Record<string, string>> = {
  title: 'Draft',
  form: 'speech',
  summary: 'Draft.',
  short: 'Draft',
  publisher: 'Draft',
  url: 'https://example.org/',
  iso_alpha3: 'ZZZ',
  region: 'asia',
  actor_kind: 'group',
  text: 'Draft.',
};

/** A skeleton as an editor might fill it in: what the check still finds in it lies in the answers. */
export function filledIn(text: string): string {
  const filled = text.replace(/^( *)(\w+):$/gm, (line, indent: string, key: string) =>
    Object.hasOwn(DRAFTS, key) ? `${indent}${key}: ${DRAFTS[key]}` : line,
  );
  if (!filled.includes('sources:')) return filled;
  const [start, head, body = ''] = filled.split(/^---$/m);
  const paragraph = 'Draft. [^first]\n';
  return `${start}---${head}---\n${paragraph}\n${body.trim()}\n\n${paragraph}`;
}
