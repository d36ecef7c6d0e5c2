/** The file of one made-up event. */
import type { EventType, MechanismEffect } from '../src/domain/vocabulary/index.ts';
import type { Chance } from './chance.ts';
import { laterDay, nextMonday, quoted, sourceLines } from './lines.ts';
import type { Words } from './words.ts';

/** Types of events in which a party is accused. */
export const ACCUSING: readonly EventType[] = ['attribution', 'sanction', 'indictment'];

export interface Part {
  readonly party: string;
  readonly role: string;
}

/** An event while it is being made up. */
export interface Draft {
  readonly id: string;
  readonly date: string;
  readonly type: EventType;
  readonly form: string;
  readonly parts: readonly Part[];
  readonly commitments: readonly string[];
}

/** What of the record an event can name. */
export interface Surroundings {
  readonly norms: readonly string[];
  readonly actors: readonly string[];
  readonly mechanisms: readonly { readonly id: string; readonly parties: readonly string[] }[];
  /** The last effect on each mechanism. */
  readonly lives: Map<string, MechanismEffect>;
}

/** The file of one event, given those shortly before it. */
export function eventLines(
  chance: Chance,
  words: Words,
  draft: Draft,
  earlier: readonly Draft[],
  { norms, mechanisms, actors, lives }: Surroundings,
): string[] {
  const { date, type, parts } = draft;
  const sources = Array.from({ length: 2 + chance.below(4) }, (_, index) => `s${index + 1}`);
  const cite = () => chance.pick(sources);
  const links = chance.often(0.4) ? chance.some(earlier, 1 + chance.below(2)) : [];
  const judged = earlier.filter((other) => other.commitments.length > 0 && other.date < date);
  const assessed = chance.often(0.04) ? chance.some(judged, 1) : [];
  const speaker = () => words.fullName();
  const added = nextMonday(laterDay(date > '2020-01-01' ? date : '2020-01-01', chance.below(400)));
  const updated = chance.often(0.15) ? nextMonday(laterDay(added, 1 + chance.below(200))) : added;
  const list = (key: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${item}`)];
  const paragraphs = Array.from({ length: 1 + chance.below(3) }, () => {
    const link = chance.some(earlier, chance.often(0.2) ? 1 : 0)[0];
    const aside = link ? ` It followed [an earlier act](event:${link.id}).` : '';
    return `${words.sentence(80, 180)} ${words.sentence(60, 160)}${aside} [^${cite()}]`;
  });
  const title = quoted(words.phrase(40, 88));
  const isPublished = chance.often(0.1);
  const status = chance.often(0.85) ? 'confirmed' : 'reported';
  const summary = quoted(words.sentence(110, 215));
  const place = chance.often(0.3) ? words.name() : '';
  const where = place === '' ? '' : `At ${place}: `;
  return [
    '---',
    `title: ${title}`,
    `date: ${date}`,
    ...(isPublished ? list('other_dates', [`{ kind: published, date: ${date} }`]) : []),
    `type: ${type}`,
    `form: ${draft.form}`,
    `status: ${status}`,
    `summary: ${summary}`,
    place === '' ? '' : `place: ${place}`,
    ...list(
      'parties',
      parts.map(({ party, role }) => {
        const as = chance.often(0.3) ? `, as: ${quoted(`Ministry of ${words.name()}`)}` : '';
        return `{ party: ${party}, role: ${role}${as} }`;
      }),
    ),
    ...list(
      'actors',
      chance
        .some(actors, ACCUSING.includes(type) && chance.often(0.9) ? 1 + chance.below(2) : 0)
        .map((actor) => `{ actor: ${actor}, source: ${cite()} }`),
    ),
    ...list('mechanisms', mechanismItems(chance, draft, mechanisms, lives)),
    ...list(
      'norms',
      chance.some(norms, chance.often(0.6) ? 1 + chance.below(2) : 0).map((norm) => {
        const accused = parts.find(({ role }) => role === 'alleged-actor')?.party;
        const by = `by: [${parts[0]?.party}]`;
        if (ACCUSING.includes(type) && accused !== undefined)
          return `{ norm: ${norm}, stance: alleges-breach, basis: assigned, ${by}, against: [${accused}], source: ${cite()} }`;
        const stance = chance.pick(['proposes', 'affirms', 'affirms', 'implements', 'extends']);
        const basis = chance.often(0.5) ? `invoked, source: ${cite()}` : 'assigned';
        return `{ norm: ${norm}, stance: ${stance}, basis: ${basis}, ${by} }`;
      }),
    ),
    ...list(
      'links',
      links.map(
        ({ id }) =>
          `{ rel: ${chance.pick(['responds-to', 'reaffirms', 'extends', 'restates', 'reports-on'])}, event: ${id}, source: ${cite()} }`,
      ),
    ),
    ...list('statements', [
      ...parts
        .filter(({ role }, index) => role !== 'alleged-actor' && index < 3 && chance.often(0.7))
        .map(
          ({ party }) =>
            `{ by: ${party}, speaker: ${quoted(speaker())}, act: ${chance.pick(['announces', 'affirms', 'demands', 'welcomes'])}, summary: ${quoted(words.sentence(90, 240))}, source: ${cite()} }`,
        ),
      ...parts
        .filter(({ role }) => role === 'alleged-actor')
        .map(({ party }) =>
          chance.often(0.6)
            ? `{ by: ${party}, speaker: ${quoted(speaker())}, act: denies, summary: ${quoted(words.sentence(90, 200))}, wording: ${quoted(words.phrase(20, 50))}, source: ${cite()} }`
            : `{ by: ${party}, act: no-reply-found, summary: ${quoted(words.sentence(60, 120))}, searched: { where: ${words.name()}, languages: [en], days: ${date} } }`,
        ),
    ]),
    ...list(
      'commitments',
      draft.commitments.map(
        (id) =>
          `{ id: ${id}, by: [${parts.map(({ party }) => party).join(', ')}], norm: ${chance.pick(norms)}, text: ${quoted(words.sentence(80, 200))}, source: ${cite()} }`,
      ),
    ),
    ...list(
      'assessments',
      assessed.map(
        ({ id, commitments }) =>
          `{ commitment: ${id}#${commitments[0]}, assessor: ${quoted(speaker())}, finding: ${chance.pick(['upheld', 'partly-upheld', 'breached', 'not-met'])}, text: ${quoted(words.sentence(80, 200))}, source: ${cite()} }`,
      ),
    ),
    ...list(
      'expectations',
      chance.often(0.1)
        ? [
            `{ id: expected, by: ${quoted(speaker())}, text: ${quoted(words.sentence(80, 200))}, source: ${cite()}, outcome: open }`,
          ]
        : [],
    ),
    'sources:',
    ...sources.flatMap((id) => sourceLines(chance, words, id, date, parts[0]?.party)),
    `added: ${added}`,
    `updated: ${updated}`,
    'review: provisional',
    ...(updated === added
      ? []
      : list('corrections', [`{ date: ${updated}, note: ${quoted(words.sentence(60, 160))} }`])),
    '---',
    `## What happened\n\n${where}${paragraphs[0]}`,
    paragraphs[1] ? `\n## What followed\n\n${paragraphs[1]}` : '',
    paragraphs[2] ? `\n## Why it matters\n\n${paragraphs[2]}` : '',
    `\n${sources.map((id) => `${words.sentence(40, 90)} [^${id}]`).join(' ')}`,
  ];
}

/** What an event does to channels: talks are rounds of one, now and then one is suspended. */
function mechanismItems(
  chance: Chance,
  { type, parts }: Draft,
  mechanisms: Surroundings['mechanisms'],
  lives: Map<string, MechanismEffect>,
): string[] {
  if (type !== 'dialogue' && type !== 'summit' && type !== 'response') return [];
  const joined = mechanisms.filter(({ parties }) =>
    parties.every((party) => parts.some((part) => part.party === party)),
  );
  const [mechanism] = chance.some(joined, 1);
  if (!mechanism) return [];
  const last = lives.get(mechanism.id);
  if (type === 'response' && last !== 'met') return [];
  const effect =
    type === 'response'
      ? 'suspended'
      : last === 'suspended'
        ? 'resumed'
        : last === undefined
          ? 'created'
          : 'met';
  lives.set(mechanism.id, effect === 'suspended' ? 'suspended' : 'met');
  return [`{ mechanism: ${mechanism.id}, effect: ${effect} }`];
}
