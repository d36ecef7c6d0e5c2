/** Entries that hold every key of every schema, for tests of what is published of each. */
import type { Entry } from '../../src/source/entry.ts';
import {
  actor,
  country,
  dossier,
  event,
  mechanism,
  norm,
  organisation,
} from '../record/entries.ts';

const source = (id: string, more: object = {}) => ({
  id,
  title: `Title of ${id}`,
  author: `Author of ${id}`,
  publisher: `Publisher of ${id}`,
  date: '2014-02',
  url: `https://gazette.example/${id}`,
  tier: 'official',
  lang: 'fr',
  party: 'xb',
  read: 'full',
  archived: `https://archive.example/${id}`,
  ...more,
});
const sources = [
  source('gazette'),
  source('paper', { symbol: 'A/70/174', read: 'cited', via: 'gazette' }),
];
/** What entries of several kinds have; no two of them had one id. */
const own = (earlier: string) => ({
  sources,
  also_known_as: ['Another name'],
  former_ids: [earlier],
});
const summary = 'What there is to say in a sentence.';
const happened = (source: string) =>
  `## What happened\n\nThey met at Arcadia City and spoke.[^${source}]\n`;

/** The promise that later events follow up and judge. */
const earlier = event(
  '2014-05-01-promise',
  {
    summary,
    norms: [
      {
        norm: 'peace',
        stance: 'alleges-breach',
        basis: 'invoked',
        by: ['xa'],
        against: ['xb'],
        view: 'rule',
        wording: 'a rule of peace',
        source: 'gazette:¶1',
      },
    ],
    commitments: [
      {
        id: 'talks',
        by: ['xa'],
        norm: 'peace',
        text: 'To talk.',
        wording: 'talk',
        source: 'gazette:p. 2',
      },
    ],
  },
  happened('gazette'),
);

/** An event with every key but `withdrawn`. */
const full = event(
  '2015-06-02-full',
  {
    summary,
    other_dates: [{ kind: 'published', date: '2015-07' }],
    place: 'Arcadia City',
    parties: [
      { party: 'xa', role: 'initiator', as: 'Ministry' },
      { party: 'xb', role: 'counterpart' },
    ],
    mechanisms: [
      { mechanism: 'group', effect: 'met', round: 3, source: 'gazette:p. 4' },
      { mechanism: 'group', effect: 'replaced', by: 'circle', source: 'gazette:p. 2' },
    ],
    norms: [
      {
        norm: 'peace',
        stance: 'alleges-breach',
        basis: 'invoked',
        by: ['xa'],
        against: ['xb'],
        view: 'rule',
        wording: 'peace in our time',
        source: 'gazette:p. 2',
      },
    ],
    actors: [{ actor: 'unit-1', of: 'xb', role: 'acting', source: 'gazette:p. 2' }],
    links: [{ rel: 'responds-to', event: '2014-05-01-promise', source: 'gazette:p. 2' }],
    statements: [
      {
        by: 'xa',
        speaker: 'A minister',
        act: 'accuses',
        date: '2015-06-03',
        about: 'xb',
        summary: 'It was they.',
        wording: 'they did it',
        confidence: 'high',
        basis: 'Logs',
        source: 'gazette:p. 2',
      },
      {
        by: 'xb',
        act: 'no-reply-found',
        about: 'xa',
        summary: 'Nothing was found.',
        searched: { where: 'The embassy', languages: ['fr', 'en'], days: '2015-06-03/2015-06-09' },
      },
    ],
    commitments: [
      { id: 'peace', by: ['xb'], norm: 'peace', text: 'Peace.', wording: 'peace', source: 'paper' },
    ],
    assessments: [
      {
        commitment: '2014-05-01-promise#talks',
        by: 'xa',
        assessor: 'An institute',
        finding: 'upheld',
        text: 'They talked.',
        source: 'gazette:p. 2',
      },
      {
        commitment: '2014-05-01-promise#talks',
        assessor: 'Another institute',
        finding: 'breached',
        text: 'They did not talk.',
        source: 'paper',
      },
    ],
    follow_ups: [
      {
        commitment: '2014-05-01-promise#talks',
        effect: 'kept',
        text: 'A round was held.',
        source: 'gazette:p. 2',
      },
    ],
    expectations: [
      {
        id: 'more',
        date: '2015-06-01',
        by: 'The Courier',
        text: 'More talks.',
        due: '2015-12',
        source: 'gazette:p. 2',
        outcome: 'happened',
        settled_by: '2015-06-02-full',
        note: 'They met.',
      },
    ],
    expiries: [{ date: '2020-06', text: 'The pact.', source: 'gazette:p. 2' }],
    sources,
    updated: '2016-05-03',
    corrections: [{ date: '2016-05-02', note: 'A date was wrong.' }],
    additions: [{ date: '2016-05-03', note: 'A reply was added.' }],
    former_ids: ['2015-06-02-former'],
  },
  happened('paper'),
);

/** The events of a story beside the two above. */
const steps = ['01', '02', '03', '04', '05', '06'].map((month) =>
  event(
    `2016-${month}-step`,
    { summary, links: [{ rel: 'reaffirms', event: full.id, source: 'gazette' }] },
    happened('gazette'),
  ),
);

/** The entries, one of each kind at least. */
export const fullEntries: readonly Entry[] = [
  earlier,
  full,
  country('xa', 'Arcadia', { ...own('xd'), wikidata: 'Q1', naming_note: 'Disputed.' }),
  country('xb', 'Borovia', { region: 'europe' }),
  organisation('guild', 'Guild of States', {
    ...own('union'),
    short_name: 'Guild',
    wikidata: 'Q2',
    members: [{ party: 'xa', from: '2001-02', to: '2016', source: 'gazette:p. 3' }],
  }),
  norm('peace', {
    summary,
    ...own('quiet'),
    un_paragraph: '13(f)',
    views: [{ id: 'rule', label: 'A rule', definition: 'A rule of its own.' }],
    texts: [
      {
        title: 'Report',
        symbol: 'A/70/174',
        paragraph: '13(f)',
        date: '2015-06-02',
        event: '2015-06-02-full',
        wording: 'States should keep peace',
        adoption: { how: 'group-consensus', by: ['guild'], note: 'Of 20.', source: 'paper' },
        source: 'gazette:p. 2',
      },
    ],
  }),
  mechanism('group', { summary, ...own('table'), short_name: 'Group', parent: 'circle' }),
  mechanism('circle', { summary }),
  actor('unit-1', {
    sources,
    former_ids: ['former'],
    actor_kind: 'unit',
    also_known_as: [{ name: 'Bear', used_by: ['A firm'], source: 'gazette:p. 2' }],
    mitre: 'G0001',
    wikidata: 'Q3',
  }),
  ...steps,
  dossier('story', [], {
    ...own('tale'),
    summary,
    steps: [
      { event: earlier.id, commitment: 'talks', text: 'It began.', source: 'gazette:p. 1' },
      ...[full, ...steps].map(({ id }) => ({ event: id, text: `Why ${id.slice(0, 4)} matters.` })),
    ],
  }),
];
