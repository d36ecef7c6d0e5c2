/**
 * A made-up record of any size, shaped like the real one: as many parties, norms, links,
 * statements, promises, sources and words an entry. The same size and seed give the same bytes,
 * and the check finds nothing in it. Names and texts are invented; only country codes are real.
 *
 *   node bench/generate.ts <events> <directory> [seed]
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { counted } from '../src/domain/words.ts';
import type { EventType, MechanismEffect } from '../src/domain/vocabulary/index.ts';
import { makeChance } from './chance.ts';
import type { Chance } from './chance.ts';
import { ACCUSING, eventLines } from './event-lines.ts';
import type { Draft, Part } from './event-lines.ts';
import { quoted, sourceLines } from './lines.ts';
import { makeWords } from './words.ts';

/** Countries by how often the record names them, the most frequent first. */
const COUNTRIES =
  'us cn ru gb ir kp kr jp au de ua fr ca sg in ee br nz il pl nl id by my vn cz za tw dk ge eg fi uz ch se no es it pt mx ar cl co pe ec uy py bo cr pa gt hn sv ni do cu jm tt ng gh ke et tz ug rw sn ci cm ma dz tn ly sa ae qa kw om bh jo lb iq tr az am kz kg tj tm mn th ph kh la mm bd lk np pk af mv bt bn pg fj ro bg rs hr si sk hu at be lu ie is lv lt md al mk me ba xk cy mt gr'.split(
    ' ',
  );
const ORGANISATIONS = 'un eu nato asean osce g7 g20 brics sco african-union oas ecowas'.split(' ');
/** Those who are accused, and those who accuse, in the real record too. */
const ACCUSED = ['ru', 'cn', 'kp', 'ir', 'by', 'vn'];

/**
 * How many relations, mechanisms, norms and actors a record of this size has: they grow far slower than
 * events. Of the relations drawn a third comes up in no event, and half of the others in a single one.
 */
function sizesOf(events: number) {
  return {
    relations: Math.round(5.8 * events ** 0.61),
    mechanisms: Math.round(3.6 * events ** 0.45),
    norms: 26,
    actors: Math.round(2.6 * events ** 0.5),
  };
}

const TYPES: readonly (readonly [EventType, string, number])[] = [
  ['dialogue', 'readout', 107],
  ['attribution', 'unilateral-statement', 92],
  ['position', 'report', 53],
  ['sanction', 'designation', 44],
  ['indictment', 'charging-document', 36],
  ['multilateral', 'declaration', 29],
  ['response', 'unilateral-statement', 29],
  ['agreement', 'memorandum', 26],
  ['denial', 'speech', 23],
  ['un-resolution', 'resolution', 18],
  ['statement', 'joint-statement', 17],
  ['un-report', 'report', 11],
  ['disclosure', 'press-report', 10],
  ['summit', 'fact-sheet', 10],
  ['assessment', 'testimony', 9],
];
const GROUP: readonly EventType[] = ['multilateral', 'un-resolution', 'un-report'];
const ALONE: readonly EventType[] = ['position', 'disclosure', 'assessment'];

/** The files of a made-up record, by their path below its directory. */
export function generateRecord(events: number, seed = 1): Map<string, string> {
  const chance = makeChance(seed);
  const words = makeWords(chance);
  const sizes = sizesOf(events);
  const files = new Map<string, string>();
  const put = (path: string, lines: readonly string[]) =>
    files.set(path, `${lines.filter((line) => line !== '').join('\n')}\n`);

  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (const id of COUNTRIES) {
    put(`countries/${id}.md`, [
      '---',
      `name: ${quoted(names.of(id.toUpperCase()) ?? id)}`,
      `iso_alpha3: ${id.toUpperCase()}X`,
      `region: ${chance.pick(['africa', 'americas', 'asia', 'europe', 'oceania'])}`,
      `also_known_as: [${words.name()}, ${words.name()}]`,
      '---',
    ]);
  }
  for (const id of ORGANISATIONS) {
    put(`organisations/${id}.md`, [
      '---',
      `name: ${quoted(`Organisation ${id.toUpperCase()}`)}`,
      `short_name: ${id.toUpperCase()}`,
      'kind: intergovernmental',
      '---',
    ]);
  }

  const relations = drawRelations(chance, sizes.relations);
  const mechanisms = Array.from({ length: sizes.mechanisms }, (_, index) => ({
    id: `channel-${index + 1}`,
    parties: chance.often(0.8)
      ? chance.pick(relations)
      : chance.some(ORGANISATIONS, 1 + chance.below(2)),
  }));
  for (const { id, parties } of mechanisms) {
    put(`mechanisms/${id}.md`, [
      '---',
      `name: ${quoted(`${words.name()} ${words.pick()} channel ${id.slice(8)}`)}`,
      `summary: ${quoted(words.sentence(60, 200))}`,
      `level: ${chance.pick(['leaders', 'ministerial', 'senior-officials', 'experts', 'working-level'])}`,
      `parties: [${parties.join(', ')}]`,
      `also_known_as: [${quoted(`${words.name()} talks`)}]`,
      '---',
    ]);
  }

  const norms = Array.from({ length: sizes.norms }, (_, index) => `norm-${index + 1}`);
  for (const [index, id] of norms.entries()) {
    const paragraph = index < 11 ? `un_paragraph: "13(${'abcdefghijk'[index]})"` : '';
    put(`norms/${id}.md`, [
      '---',
      `title: ${quoted(words.phrase(30, 100))}`,
      `short: ${quoted(words.phrase(10, 30))}`,
      `summary: ${quoted(words.sentence(80, 260))}`,
      `pillar: ${index < 11 ? 'norm' : chance.pick(['international-law', 'confidence-building', 'capacity-building', 'governance'])}`,
      'standing: politically-agreed',
      paragraph,
      `texts:\n  - { title: ${quoted(words.phrase(20, 60))}, symbol: A/70/174, date: 2015-07-22, source: a }`,
      'sources:',
      ...sourceLines(chance, words, 'a', '2015-07-22', undefined),
      ...sourceLines(chance, words, 'b', '2016-07-22', undefined),
      '---',
      `## What it asks\n\n${words.sentence(200, 400)} [^a:¶${index + 1}]`,
      `\n## What is disputed\n\n${words.sentence(100, 300)} [^b]`,
    ]);
  }

  const actors = Array.from({ length: sizes.actors }, (_, index) => `group-${index + 1}`);
  for (const id of actors) {
    put(`actors/${id}.md`, [
      '---',
      `name: ${quoted(`${words.name()} ${id.slice(6)}`)}`,
      `actor_kind: ${chance.pick(['group', 'unit', 'company', 'persona'])}`,
      `also_known_as: [{ name: ${quoted(words.fullName())} }]`,
      'sources:',
      ...sourceLines(chance, words, 'a', '2020-07-22', undefined),
      '---',
      `## What it is\n\n${words.sentence(100, 300)}[^a]`,
    ]);
  }

  const drafts = drawDates(chance, events).map((date, index): Draft => {
    const [type, form] = chance.weigh(TYPES, ([, , weight]) => weight);
    const parts = drawParties(chance, type, relations);
    return {
      id: `${date}-${words.slug(3)}-${index + 1}`,
      date,
      type,
      form,
      parts,
      commitments:
        /dialogue|agreement|statement|summit/.test(type) && chance.often(0.4)
          ? chance.some(['no-theft', 'hotline', 'exchange', 'restraint'], 1 + chance.below(2))
          : [],
    };
  });
  const lives = new Map<string, MechanismEffect>();
  for (const [index, draft] of drafts.entries()) {
    const path = `events/${draft.date.slice(0, 4)}/${draft.id}.md`;
    put(
      path,
      eventLines(chance, words, draft, drafts.slice(Math.max(0, index - 400), index), {
        norms,
        mechanisms,
        actors,
        lives,
      }),
    );
  }
  forgetUnnamed(files);
  files.set('permalinks.txt', permalinks(files));
  files.set('coverage.md', 'A made-up record.\n');
  return files;
}

/** Leaves out the parties that no entry names, of which a small record would have a hundred. */
function forgetUnnamed(files: Map<string, string>): void {
  const texts = [...files.values()].join('\n');
  const named = new Set(
    [...texts.matchAll(/\b(?:party|by|against|parties): \[?([a-z0-9, -]+)/g)].flatMap(
      ([, ids = '']) => ids.split(', '),
    ),
  );
  for (const path of files.keys()) {
    const id = /^(?:countries|organisations)\/(.*)\.md$/.exec(path)?.[1];
    if (id !== undefined && !named.has(id)) files.delete(path);
  }
}

/** Writes a made-up record below a directory, which is emptied first. */
export async function writeRecord(directory: string, events: number, seed = 1): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  const files = generateRecord(events, seed);
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  for (const folder of folders) await mkdir(join(directory, folder), { recursive: true });
  for (const [path, text] of files) await writeFile(join(directory, path), text);
}

function permalinks(files: ReadonlyMap<string, string>): string {
  return [...files.keys()]
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.replace(/^events\/\d{4}\//, 'events/').replace(/\.md$/, ''))
    .toSorted()
    .map((address) => `${address}\n`)
    .join('');
}

/** Days from 1998 on, more of them the later the year, in order. */
function drawDates(chance: Chance, count: number): string[] {
  const start = Date.UTC(1998, 0, 1);
  const span = Date.UTC(2026, 5, 30) - start;
  return Array.from({ length: count }, () =>
    new Date(start + span * Math.sqrt(chance.next())).toISOString().slice(0, 10),
  ).toSorted();
}

/** Pairs of parties, frequent parties in many of them. */
function drawRelations(chance: Chance, count: number): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const accused of ACCUSED.slice(0, 4)) pairs.set(`us ${accused}`, ['us', accused]);
  while (pairs.size < count) {
    const one = chance.early(COUNTRIES);
    const other = chance.often(0.85) ? chance.early(COUNTRIES) : chance.early(ORGANISATIONS);
    if (one !== other && !pairs.has(`${other} ${one}`)) pairs.set(`${one} ${other}`, [one, other]);
  }
  return [...pairs.values()];
}

function drawParties(
  chance: Chance,
  type: EventType,
  relations: readonly (readonly [string, string])[],
): Part[] {
  if (GROUP.includes(type)) {
    const [host = 'un', ...others] = [
      chance.early(ORGANISATIONS),
      ...chance.some(COUNTRIES.slice(0, 40), chance.below(7)),
    ];
    return [
      { party: host, role: 'host' },
      ...others.map((party) => ({ party, role: 'participant' })),
    ];
  }
  if (ALONE.includes(type)) return [{ party: chance.early(COUNTRIES), role: 'initiator' }];
  if (ACCUSING.includes(type)) {
    const accused = chance.early(ACCUSED);
    const accusers = relations
      .filter((pair) => pair.includes(accused))
      .map(([a, b]) => (a === accused ? b : a))
      .filter((party) => !ACCUSED.includes(party));
    return [...chance.some(accusers, 1 + (chance.often(0.2) ? chance.below(5) : 0))]
      .map((party): Part => ({ party, role: 'initiator' }))
      .concat({ party: accused, role: 'alleged-actor' });
  }
  const [one, other] = chance.early(relations);
  const role = type === 'response' || type === 'denial' ? 'addressee' : 'counterpart';
  return [
    { party: one, role: 'initiator' },
    { party: other, role },
  ];
}

if (import.meta.main) {
  const [count = '', directory, seed = '1'] = process.argv.slice(2);
  if (!/^[1-9]\d*$/.test(count) || directory === undefined) {
    console.error('usage: node bench/generate.ts <events> <directory> [seed]');
    process.exitCode = 1;
  } else {
    await writeRecord(resolve(directory), Number(count), Number(seed));
    console.log(`${counted(Number(count), 'event')} in ${directory}`);
  }
}
