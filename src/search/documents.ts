/** What the full-text index knows of each entry: a small HTML document in Pagefind's markup. */
import { compareText } from '../domain/collation.ts';
import { briefList } from '../domain/brief-list.ts';
import { kindRow, kinds } from '../domain/kinds.ts';
import type { Kind } from '../domain/kinds.ts';
import { capitalNames } from '../domain/capitals.ts';
import { territoryNames } from '../domain/names.ts';
import { dateWords } from '../domain/date.ts';
import { eventTypes, term } from '../domain/vocabulary/index.ts';
import { eventsAbout, namesOf, titleOf } from '../record/entries.ts';
import { partiesOf, shortNameOf } from '../record/parties.ts';
import { channelNames } from './channel-names.ts';
import { searchValues } from './filters.ts';
import { wholeName } from './query.ts';
import { unSymbolsOf } from './un-symbols.ts';
import { claimsOn } from '../record/sides/attribution.ts';
import type { Actor, AnyEntry, Event, Norm, Party, TrackerRecord } from '../record/types.ts';

/** One document of the index. */
export interface SearchDocument {
  /** Address of the entry's page, without the base path. */
  readonly url: string;
  readonly html: string;
  /** The day of an event, or of the latest event about an entry. */
  readonly date: string;
}

/** Metadata by which an entry is found and of which its result shows nothing. */
export const UNSHOWN = ['slug', 'known', 'names', 'key'];

/**
 * A document for each entry of the record, the latest first; of the parties, for those with an event. By
 * their order results of one rank are sorted, and all where a search asks for the order of time: Pagefind's
 * own lists for that would be a fifth of what a first search loads of its head.
 */
export function searchDocuments(record: TrackerRecord): SearchDocument[] {
  const parties = [...record.countries, ...record.organisations].filter((party) =>
    record.eventsOf.parties.has(party.id),
  );
  return [
    ...record.events.map((event) => eventDocument(record, event)),
    ...parties.map((party) =>
      document(record, party, party.name, [], {
        known: [...party.also_known_as, party.id.toUpperCase()],
        codes: partyCodes(party),
        date: lastDate(record.eventsOf.parties.get(party.id)),
      }),
    ),
    ...record.norms.map((norm) =>
      document(record, norm, norm.title, [], {
        lead: norm.summary,
        known: normNames(norm),
        date: lastDate(record.eventsOf.norms.get(norm.id)),
      }),
    ),
    ...record.mechanisms.map((mechanism) =>
      document(record, mechanism, mechanism.name, partyNames(record, mechanism.parties), {
        lead: mechanism.summary,
        known: [mechanism.name, mechanism.short_name ?? '', ...mechanism.also_known_as],
        codes: channelNames(record, mechanism),
        date: lastDate(record.eventsOf.mechanisms.get(mechanism.id)),
      }),
    ),
    ...record.actors.map((actor) =>
      document(record, actor, actor.name, attributionNames(record, actor), {
        known: namesOf(actor),
        date: lastDate(eventsAbout(record, actor)),
      }),
    ),
    ...kinds
      .filter((kind) => !WITH_DOCUMENTS.includes(kind))
      .flatMap((kind): readonly AnyEntry[] => record[kind])
      .map((entry) => namedDocument(record, entry)),
  ]
    .toSorted((a, b) => compareText(a.date, b.date))
    .toReversed();
}

/** The kinds of which the index knows more than names and text. */
const WITH_DOCUMENTS: readonly Kind[] = [
  'events',
  'countries',
  'organisations',
  'norms',
  'mechanisms',
  'actors',
];

function namedDocument(record: TrackerRecord, entry: AnyEntry): SearchDocument {
  return document(record, entry, titleOf(entry), [], {
    lead: 'summary' in entry ? entry.summary : '',
    known: namesOf(entry).slice(1),
    date: lastDate(eventsAbout(record, entry)),
    sections: 'steps' in entry ? entry.steps.map(({ text }) => text) : [],
  });
}

function eventDocument(record: TrackerRecord, event: Event): SearchDocument {
  const parties = partiesOf(record, event);
  const norms = event.norms.flatMap((link) => record.byId.norms.get(link.norm) ?? []);
  const mechanisms = event.mechanisms.flatMap(
    (change) => record.byId.mechanisms.get(change.mechanism) ?? [],
  );
  const actors = event.actors.flatMap(({ actor }) => record.byId.actors.get(actor) ?? []);
  // Where the event first wrote a norm down, the norm's names lead to the event before all others.
  const written = norms.filter((norm) => norm.texts[0]?.event === event.id);
  const names = [
    ...partyNames(
      record,
      parties.map((party) => party.id),
    ),
    ...event.parties.flatMap((part) => part.as ?? []),
    ...norms.map((norm) => norm.title),
    ...mechanisms.flatMap((mechanism) => [mechanism.name, ...mechanism.also_known_as]),
    ...actors.flatMap(namesOf),
    ...event.sources.flatMap((source) => source.symbol ?? []),
    term(eventTypes, event.type).label,
    event.place ?? '',
  ];
  return document(record, event, event.title, names, {
    lead: event.summary,
    known: written.flatMap(normNames),
    codes: unSymbolsOf(event),
    date: event.date.earliest,
    meta: {
      slug: slugWords(event.id),
      when: dateWords(event.date),
      type: term(eventTypes, event.type).label,
      family: event.family,
      parties: briefList(parties.map(shortNameOf)),
    },
    sections: [
      ...event.statements.map((statement) => statement.summary),
      ...event.commitments.map((commitment) => commitment.text),
      ...event.expectations.map((expectation) => expectation.text),
      ...event.assessments.map((assessment) => assessment.text),
    ],
  });
}

interface Extras {
  readonly lead?: string;
  /** Names that lead here before all other entries. */
  readonly known?: readonly string[];
  /** Codes and names in other languages, by which it is found as a whole and which it does not show. */
  readonly codes?: readonly string[];
  readonly date: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly sections?: readonly string[];
}

function document(
  record: TrackerRecord,
  entry: AnyEntry,
  title: string,
  names: readonly string[],
  { lead = '', known = [], codes = [], date, meta = {}, sections = [] }: Extras,
): SearchDocument {
  const kind = kindRow(entry.folder).label;
  const joined = (list: readonly string[]) => [...new Set(list)].filter(Boolean).join('. ');
  // Names are metadata, which is searched and ranked but never shown as an excerpt.
  const key = [...new Set([title, ...known, ...codes].filter(Boolean).map(wholeName))].join(' ');
  const metas = Object.entries({
    title,
    kind,
    ...meta,
    known: joined(known),
    names: joined(names),
    key,
  })
    .filter(([, value]) => value !== '')
    .map(
      ([key, value]) => `<meta data-pagefind-meta="${key}[content]" content="${escape(value)}">`,
    );
  const filterMetas = searchValues(record, entry).map(
    ([filter, value]) =>
      `<meta data-pagefind-filter="${filter}[content]" content="${escape(value)}">`,
  );
  const content = [
    `<h1>${escape(title)}</h1>`,
    `<p data-pagefind-weight="3">${escape(lead)}</p>`,
    entry.body.html.replace(NOTE, ''),
    ...sections.map((text) => `<p>${escape(text)}</p>`),
  ];
  const html = [
    `<!doctype html><html lang="en"><head><title>${escape(title)}</title></head>`,
    '<body data-pagefind-body>',
    ...metas,
    ...filterMetas,
    ...content,
    '</body></html>',
  ].join('');
  return { url: `/${entry.folder}/${entry.id}/`, html, date };
}

/** A numbered reference to a source, which is no word of the text. */
const NOTE = /<a [^>]*class="note"[^>]*>[^<]*<\/a>/g;

/** The words of an event's id without its date: what its editor thought it would be looked for by. */
function slugWords(id: string): string {
  return id.replace(/^\d{4}(-\d{2}){0,2}-/, '').replaceAll('-', ' ');
}

function partyNames(record: TrackerRecord, ids: readonly string[]): string[] {
  return ids
    .flatMap((id): Party[] => [record.byId.parties.get(id)].filter((party) => party !== undefined))
    .flatMap((party) => [party.name, ...party.also_known_as]);
}

/** Those said to be behind an actor. */
function attributionNames(record: TrackerRecord, actor: Actor): string[] {
  return claimsOn(record, actor.id).map(({ accused }) => accused.name);
}

/** Codes of a party, and what a state and its capital are called in other languages. */
function partyCodes(party: Party): string[] {
  return party.folder === 'countries'
    ? [party.iso_alpha3, ...territoryNames(party.id), ...capitalNames(party.id)]
    : [party.short_name ?? ''];
}

function normNames(norm: Norm): string[] {
  return [
    norm.short,
    ...norm.also_known_as,
    ...(norm.un_paragraph === undefined
      ? []
      : [norm.un_paragraph, `norm ${norm.un_paragraph}`, `A/70/174 ¶${norm.un_paragraph}`]),
  ];
}

function lastDate(events: readonly Event[] | undefined): string {
  return events?.at(-1)?.date.earliest ?? '0001-01-01';
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
