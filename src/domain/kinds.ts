/**
 * The kinds of entries, one row each: everything that differs between kinds and is no matter of looks.
 * A kind is named by its folder below `content/`, which is also the folder of its pages.
 */
import type { z } from 'zod';
import { actor } from './schema/actor.ts';
import { country } from './schema/country.ts';
import { dossier } from './schema/dossier.ts';
import { event } from './schema/event.ts';
import type { EventData } from './schema/event.ts';
import { mechanism } from './schema/mechanism.ts';
import { norm } from './schema/norm.ts';
import { organisation } from './schema/organisation.ts';

/** What is said of a kind. */
export interface KindRow {
  /** The word for one entry: in links (`event:<id>`), in `npm run new`, in names of schemas. */
  readonly word: string;
  /** The kind as readers know it, above a result of search. */
  readonly label: string;
  /** The kind as the heading of a list. */
  readonly plural: string;
  /** What the front matter of an entry may hold. */
  readonly schema: z.ZodObject;
  /** Kinds with the same word here are named in the same places, and so share their ids. */
  readonly namespace: string;
  /** The sections that an entry's body may have, in this order. */
  readonly sections: readonly string[];
  /** The entries of the kind's namespace that an event is about, whose pages then list it. */
  readonly inEvent?: (event: Omit<EventData, 'date'>) => readonly string[];
  /** Whether an entry itself lists the events that it is about, as references of its head. */
  readonly namesEvents?: true;
  /** Whether a paragraph may rest on the entries that it links to, without a source of its own. */
  readonly restsOnEntries?: true;
  /** Whether files stand in folders by year, as their ids begin with a date. */
  readonly byYear?: true;
}

/** The section of an event's body that tells in prose what its statements tell one by one. */
export const ACCOUNTS_SECTION = 'What each side said';

/** The kinds in the order in which they are read and listed. */
export const kindRows = {
  events: {
    word: 'event',
    label: 'Event',
    plural: 'Events',
    schema: event,
    namespace: 'events',
    sections: ['What happened', ACCOUNTS_SECTION, 'What followed', 'Why it matters'],
    byYear: true,
  },
  countries: {
    word: 'country',
    label: 'Country',
    plural: 'Countries',
    schema: country,
    namespace: 'parties',
    sections: [],
    inEvent: ({ parties }) => parties.map(({ party }) => party),
  },
  organisations: {
    word: 'organisation',
    label: 'Organisation',
    plural: 'Organisations',
    schema: organisation,
    namespace: 'parties',
    sections: [],
    inEvent: ({ parties }) => parties.map(({ party }) => party),
  },
  norms: {
    word: 'norm',
    label: 'Norm',
    plural: 'Norms',
    schema: norm,
    namespace: 'norms',
    sections: [
      'What it asks',
      'Where it was written down',
      'How it has been used',
      'What is disputed',
    ],
    inEvent: ({ norms }) => norms.map(({ norm }) => norm),
  },
  mechanisms: {
    word: 'mechanism',
    label: 'Mechanism',
    plural: 'Mechanisms',
    schema: mechanism,
    namespace: 'mechanisms',
    sections: ['What it is', 'How it began', 'What it did', 'What became of it'],
    inEvent: ({ mechanisms }) => mechanisms.map(({ mechanism }) => mechanism),
  },
  actors: {
    word: 'actor',
    label: 'Actor',
    plural: 'Actors',
    schema: actor,
    namespace: 'actors',
    sections: ['What it is', 'What became of it'],
    inEvent: ({ actors }) => actors.map(({ actor }) => actor),
  },
  dossiers: {
    word: 'dossier',
    label: 'Story',
    plural: 'Stories',
    schema: dossier,
    namespace: 'dossiers',
    sections: ['Where it stands'],
    namesEvents: true,
    restsOnEntries: true,
  },
} as const satisfies Readonly<Record<string, KindRow>>;

/** A kind of entry, by its folder. */
export type Kind = keyof typeof kindRows;

/** A set of ids that no two entries share. */
export type Namespace = (typeof kindRows)[Kind]['namespace'];

/** Every kind, in order. */
export const kinds = Object.keys(kindRows) as Kind[];

/** The front matter of an entry of a kind after validation. */
export type EntryData<K extends Kind = Kind> = {
  [P in K]: z.output<(typeof kindRows)[P]['schema']>;
}[K];

/** What is said of one kind. */
export function kindRow(kind: Kind): KindRow {
  return kindRows[kind];
}

/** Whether a text names a folder of the record. */
export function isKind(text: string | undefined): text is Kind {
  return text !== undefined && Object.hasOwn(kindRows, text);
}

/** The kind that a word such as `event` or `country` names, or undefined. */
export function kindOfWord(word: string | undefined): Kind | undefined {
  return kinds.find((kind) => kindRows[kind].word === word);
}

/** Every set of ids, in the order of kinds. */
export const namespaces: readonly Namespace[] = [
  ...new Set(kinds.map((kind) => kindRows[kind].namespace)),
];

/** What an entry of a namespace is called: the word of its kind, or of several kinds together. */
export function wordFor(namespace: Namespace): string {
  return namespace === 'parties' ? 'party' : kindRow(kindsIn(namespace)[0] ?? 'events').word;
}

/** The kinds whose entries share ids under a name such as `parties` or `norms`. */
export function kindsIn(namespace: string): Kind[] {
  return kinds.filter((kind) => kindRows[kind].namespace === namespace);
}
