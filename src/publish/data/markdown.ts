/** An event as Markdown (CommonMark 0.31 with GFM footnotes and tables) that stands without the site. */
import { listed } from '../../domain/words.ts';
import { dateWords, parseEdtf } from '../../domain/date.ts';
import { splitSourceRef } from '../../domain/schema/text.ts';
import {
  acts,
  eventTypes,
  findings,
  forms,
  mechanismEffects,
  outcomes,
  readings,
  reviews,
  roles,
  stances,
  statuses,
  term,
  tiers,
} from '../../domain/vocabulary/index.ts';
import { parseEntryLink } from '../../markdown/entry-links.ts';
import { ledgerOfEvent } from '../../record/ledger.ts';
import { connectionsOf } from '../../record/neighbours.ts';
import { linkRelations } from '../../domain/vocabulary/index.ts';
import type { Event, Neighbour, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { sourceAddress, toUri } from './fields/source.ts';
import { oneLine } from '../citation/item.ts';
import { citationText } from '../citation/styles.ts';
import { LICENCE } from '../identity.ts';
import { pageOf } from '../paths.ts';

/** The entry as readable Markdown: its facts, accounts, ledger, text, connections and sources. */
export function eventMarkdown(record: TrackerRecord, event: Event, urls: Urls): string {
  const blocks = [
    `# ${inline(event.title)}`,
    inline(event.summary),
    bullets(facts(record, event, urls)),
    absoluteLinks(event.markdown.trim(), urls),
    section('Accounts', accounts(record, event)),
    section('Promises and expectations', ledger(record, event)),
    section('Before and after', connections(record, event, urls)),
    section('Corrections', notes(event.corrections)),
    section('Added since', notes(event.additions)),
    section('Sources', sources(event)),
    section(
      'How to cite',
      `${inline(citationText(event, urls))}\n\nLicence: ${LICENCE.title}, <${LICENCE.url}>.`,
    ),
    footnotes(event),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A text as one line of Markdown in which nothing is read as markup (CommonMark §2.4). */
export function inline(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}

function section(heading: string, content: string): string {
  return content === '' ? '' : `## ${heading}\n\n${content}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function facts(record: TrackerRecord, event: Event, urls: Urls): string[] {
  const parties = event.parties.flatMap(({ party: id, role, as }) => {
    const party = record.byId.parties.get(id);
    const acted = as === undefined ? '' : `, ${inline(as)}`;
    return party
      ? `[${inline(party.name)}](${pageOf(urls, party.folder, id)}) (${term(roles, role).label.toLowerCase()}${acted})`
      : [];
  });
  const norms = event.norms.flatMap(({ norm: id, stance, basis }) => {
    const norm = record.byId.norms.get(id);
    return norm
      ? `[${inline(norm.short)}](${pageOf(urls, 'norms', id)}) (${term(stances, stance).label.toLowerCase()}, ${basis})`
      : [];
  });
  const mechanisms = event.mechanisms.flatMap(({ mechanism: id, effect }) => {
    const mechanism = record.byId.mechanisms.get(id);
    return mechanism
      ? `[${inline(mechanism.name)}](${pageOf(urls, 'mechanisms', id)}) (${term(mechanismEffects, effect).label.toLowerCase()})`
      : [];
  });
  const actors = event.actors.flatMap(({ actor: id }) => {
    const actor = record.byId.actors.get(id);
    return actor ? `[${inline(actor.name)}](${pageOf(urls, 'actors', id)})` : [];
  });
  return [
    `Date: ${dateWords(event.date)} (EDTF ${inline(event.date.edtf)})`,
    `Type and form: ${term(eventTypes, event.type).label}, ${term(forms, event.form).label.toLowerCase()}`,
    `Status: ${term(statuses, event.status).label.toLowerCase()}; ${term(reviews, event.review).label.toLowerCase()}`,
    ...(event.place === undefined ? [] : [`Place: ${inline(event.place)}`]),
    `Parties: ${parties.join('; ')}`,
    ...(norms.length === 0 ? [] : [`Norms: ${norms.join('; ')}`]),
    ...(mechanisms.length === 0 ? [] : [`Mechanisms: ${mechanisms.join('; ')}`]),
    ...(actors.length === 0 ? [] : [`Actors named: ${actors.join('; ')}`]),
    `Added: ${event.added}; updated: ${event.updated}`,
    `Page: <${pageOf(urls, 'events', event.id)}>`,
  ];
}

function accounts(record: TrackerRecord, event: Event): string {
  return bullets(
    event.statements.map(({ by, speaker, act, summary, wording, source }) => {
      const party = by === undefined ? undefined : record.byId.parties.get(by)?.name;
      const who = [party, speaker].filter((name) => name !== undefined).map(inline);
      const phrase = wording === undefined ? '' : ` “${inline(wording)}”`;
      return `${who.join(', ')} (${term(acts, act).label.toLowerCase()}): ${inline(summary)}${phrase}${note(source)}`;
    }),
  );
}

function ledger(record: TrackerRecord, event: Event): string {
  const { commitments, assessed, expectations } = ledgerOfEvent(record, event);
  const names = (ids: readonly string[]) =>
    listed(ids.map((id) => inline(record.byId.parties.get(id)?.name ?? id)));
  return bullets([
    ...commitments.map(
      ({ by, text, source, assessments }) =>
        `${names(by)} promised: ${inline(text)}${note(source)}${assessments
          .map(
            (found) =>
              ` ${inline(assessorOf(record, found))}, ${dateWords(found.event.date)}: ${term(findings, found.finding).label.toLowerCase()}.`,
          )
          .join('')}`,
    ),
    ...assessed.flatMap(({ by, text, assessments }) =>
      assessments.map(
        (found) =>
          `${inline(assessorOf(record, found))} on the promise of ${names(by)} (${inline(text)}): ${term(findings, found.finding).label.toLowerCase()}. ${inline(found.text)}${note(found.source)}`,
      ),
    ),
    ...expectations.map(
      ({ by, text, outcome, note: how, source }) =>
        `${inline(by)} expected: ${inline(text)}${note(source)} Outcome: ${term(outcomes, outcome).label.toLowerCase()}.${how === undefined ? '' : ` ${inline(how)}`}`,
    ),
  ]);
}

function assessorOf(
  record: TrackerRecord,
  { by, assessor }: { by?: string | undefined; assessor?: string | undefined },
): string {
  return [by === undefined ? undefined : (record.byId.parties.get(by)?.name ?? by), assessor]
    .filter((name) => name !== undefined)
    .join(', ');
}

function connections(record: TrackerRecord, event: Event, urls: Urls): string {
  const { before, after } = connectionsOf(record, event);
  const line = ({ event: other, rel, inverse }: Neighbour) => {
    const word = term(linkRelations, rel);
    return `${inverse ? word.inverse : word.label}: [${inline(other.title)}](${pageOf(urls, 'events', other.id)}), ${dateWords(other.date)}`;
  };
  return bullets([...before, ...after].map(line));
}

/** Dated notes of what became of the entry. */
function notes(dated: readonly { date: string; note: string }[]): string {
  return bullets(dated.map(({ date, note: what }) => `${date}: ${inline(what)}`));
}

function sources(event: Event): string {
  return event.sources
    .map((source, index) => {
      const date = source.date === undefined ? '' : `, ${dateWords(parseEdtf(source.date))}`;
      const author = source.author === undefined ? '' : `${inline(source.author)}, `;
      const archived =
        source.archived === undefined ? '' : ` Archived copy: <${toUri(source.archived)}>.`;
      return `${index + 1}. ${author}*${inline(source.title)}*, ${inline(source.publisher)}${date}. <${sourceAddress(source)}> (${term(tiers, source.tier).label.toLowerCase()}, ${term(readings, source.read).label.toLowerCase()}).${archived}`;
    })
    .join('\n');
}

/** A footnote reference to a source, as the entry’s own text writes it. */
function note(ref: string | undefined): string {
  return ref === undefined ? '' : `[^${ref}]`;
}

/** The notes that the text refers to: each names its source by number. */
function footnotes(event: Event): string {
  const refs = new Set([
    ...event.body.notes.map(({ ref }) => ref),
    ...[
      ...event.statements,
      ...event.commitments,
      ...event.assessments,
      ...event.expectations,
    ].flatMap(({ source }) => source ?? []),
  ]);
  return [...refs]
    .map((ref) => {
      const { id, locator } = splitSourceRef(ref);
      const number = event.sources.findIndex((source) => source.id === id) + 1;
      return `[^${ref}]: Source ${number}${locator === undefined ? '' : `, ${inline(locator)}`}.`;
    })
    .join('\n');
}

/** The record’s own links, such as `event:…`, as absolute addresses. */
function absoluteLinks(markdown: string, urls: Urls): string {
  return markdown.replace(/\]\(([a-z]+:[^\s/#)]+)\)/g, (whole, target: string) => {
    const entry = parseEntryLink(target);
    return entry ? `](${pageOf(urls, entry.kind, entry.id)})` : whole;
  });
}
