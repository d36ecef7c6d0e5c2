import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { searchDocuments } from '../../src/search/documents.ts';
import { country, event, mechanism, norm, recordOf } from '../record/entries.ts';

const record = recordOf(
  country('xd', 'Delmark'),
  norm('peace', {
    title: 'Keep <the> peace',
    short: 'Peace',
    summary: 'States keep it.',
    un_paragraph: '13(f)',
    also_known_as: ['Calm'],
    texts: [
      {
        title: 'Report',
        paragraph: '13(f)',
        date: '2015-06-02',
        event: '2015-06-02-report-of-the-group',
        source: 'gazette',
      },
    ],
    sources: [
      {
        id: 'gazette',
        title: 'Gazette',
        publisher: 'Gazette',
        url: 'https://gazette.example/',
        tier: 'press',
        lang: 'en',
        read: 'full',
      },
    ],
  }),
  mechanism('group', {
    name: 'The Group',
    short_name: 'Group',
    summary: 'It meets.',
    also_known_as: ['Circle'],
  }),
  event(
    '2015-06-02-report-of-the-group',
    {
      title: 'A "report" & more',
      summary: 'They agree.',
      type: 'un-report',
      place: 'Arcadia City',
      parties: [
        { party: 'xa', role: 'initiator', as: 'Ministry' },
        { party: 'league', role: 'counterpart' },
      ],
      norms: [{ norm: 'peace', stance: 'affirms', basis: 'assigned' }],
      mechanisms: [{ mechanism: 'group', effect: 'met' }],
      statements: [
        { by: 'xa', act: 'accuses', about: 'xb', summary: 'It was they.', source: 'gazette' },
      ],
      commitments: [{ id: 'talks', by: ['xa'], text: 'To talk.', source: 'gazette' }],
      assessments: [
        {
          commitment: '2015-06-02-report-of-the-group#talks',
          by: 'xa',
          finding: 'upheld',
          text: 'They talked.',
          source: 'gazette',
        },
      ],
      expectations: [
        { id: 'more', by: 'The Courier', text: 'More talks.', source: 'gazette', outcome: 'open' },
      ],
    },
    '## What happened\n\nThey met.[^gazette]\n',
  ),
);
const documents = new Map(searchDocuments(record).map(({ url, html }) => [url, html]));

/** The document of an address as Pagefind reads it. */
function read(url: string) {
  const { document } = new Window();
  document.write(documents.get(url) ?? '');
  const tagged = (attribute: string) =>
    [...document.querySelectorAll(`meta[${attribute}]`)].map((meta) => [
      meta.getAttribute(attribute)?.replace('[content]', ''),
      meta.getAttribute('content'),
    ]);
  const body = document.querySelector('[data-pagefind-body]');
  return {
    meta: Object.fromEntries(tagged('data-pagefind-meta')) as unknown,
    filters: tagged('data-pagefind-filter'),
    text: [...(body?.children ?? [])]
      .map(({ textContent }) => textContent.trim())
      .filter((text) => text !== ''),
    lead: document.querySelector('[data-pagefind-weight="3"]')?.textContent,
  };
}

describe('the documents of the index', () => {
  it('are the entries of every kind, of the parties those with an event, the latest first', () => {
    expect([...documents.keys()]).toEqual([
      '/mechanisms/group/',
      '/norms/peace/',
      '/organisations/league/',
      '/countries/xa/',
      '/events/2015-06-02-report-of-the-group/',
    ]);
  });

  it('say all that an event is found by', () => {
    expect(read('/events/2015-06-02-report-of-the-group/')).toEqual({
      meta: {
        title: 'A "report" & more',
        kind: 'Event',
        slug: 'report of the group',
        when: '2 June 2015',
        type: 'UN report',
        family: 'rule-making',
        parties: 'Arcadia, League',
        known: 'Peace. Calm. 13(f). norm 13(f). A/70/174 ¶13(f)',
        key: 'areportmorezq peacezq calmzq 13fzq norm13fzq a7017413fzq',
        names:
          'Arcadia. League of States. Ministry. Keep <the> peace. The Group. Circle. UN report. Arcadia City',
      },
      filters: [
        ['country', 'xa'],
        ['country', 'league'],
        ['norm', 'peace'],
        ['type', 'un-report'],
        ['mechanism', 'group'],
        ['year', '2015'],
        ['kind', 'Event'],
      ],
      lead: 'They agree.',
      text: [
        'A "report" & more',
        'They agree.',
        'What happened',
        'They met.',
        'It was they.',
        'To talk.',
        'More talks.',
        'They talked.',
      ],
    });
  });

  it('say the names of a norm, a mechanism and a party', () => {
    expect(read('/norms/peace/')).toEqual({
      meta: {
        title: 'Keep <the> peace',
        kind: 'Norm',
        known: 'Peace. Calm. 13(f). norm 13(f). A/70/174 ¶13(f)',
        key: 'keepthepeacezq peacezq calmzq 13fzq norm13fzq a7017413fzq',
      },
      filters: [
        ['norm', 'peace'],
        ['kind', 'Norm'],
      ],
      lead: 'States keep it.',
      text: ['Keep <the> peace', 'States keep it.'],
    });
    expect(read('/mechanisms/group/')).toMatchObject({
      meta: {
        title: 'The Group',
        kind: 'Mechanism',
        known: 'The Group. Group. Circle',
        names: 'Arcadia. Borovia',
      },
      lead: 'It meets.',
    });
    expect(read('/organisations/league/')).toMatchObject({
      meta: { title: 'League of States', kind: 'Organisation', known: 'LEAGUE' },
    });
  });
});
