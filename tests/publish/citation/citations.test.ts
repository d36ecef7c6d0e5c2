/** Citations as a parser that nobody here wrote reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it, vi } from 'vitest';
import {
  biblatexFile,
  bibtexFile,
  texText,
  toBiblatex,
  toBibtex,
} from '../../../src/publish/citation/bibtex.ts';
import { cslFile, toCslItem } from '../../../src/publish/citation/csl.ts';
import {
  citedEvent,
  citedCollection,
  citedTitle,
  dayParts,
} from '../../../src/publish/citation/item.ts';
import { risFile, toRis } from '../../../src/publish/citation/ris.ts';
import { citationFormats } from '../../../src/publish/citation/formats.ts';
import { apa, bluebook, chicago, citationStyles } from '../../../src/publish/citation/styles.ts';
import { buildRecord } from '../../../src/record/build.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { real } from '../real-record.ts';
import { AS_OF, fixture, madeUpEntries, urls } from '../records.ts';

// Every test here goes over the whole record.
vi.setConfig({ testTimeout: 60_000 });

const formats = {
  BibLaTeX: biblatexFile,
  RIS: risFile,
  'CSL-JSON': (record: TrackerRecord) => JSON.parse(cslFile(record, urls)) as unknown,
};

describe.each([
  ['the real record', real],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('%s', (_, record) => {
  it.each(Object.entries(formats))('as %s is a list of web pages', (_format, make) => {
    const items = new Cite(make(record, urls)).data;
    expect(
      items.map(({ type, title, abstract, URL, note, publisher, issued, author }) => ({
        type,
        title,
        abstract,
        URL,
        note,
        publisher,
        issued: issued['date-parts'],
        author: author[0]?.literal ?? author[0]?.family,
      })),
    ).toEqual(
      record.events.map((event) => {
        const { title, summary, url, revised, happened } = citedEvent(record, event, urls);
        return {
          type: 'webpage',
          title: `${title} [Record of an event of ${happened}]`,
          abstract: summary,
          URL: url,
          note: `Entry as revised on ${revised}`,
          publisher: undefined,
          issued: [dayParts(revised)],
          author: 'Cyber Norms Tracker',
        };
      }),
    );
  });
});

it('as plain BibTeX is of a type that every style knows, with the address where styles print it', () => {
  const text = bibtexFile(real, urls);
  expect(text.match(/^@misc\{/gm)).toHaveLength(real.events.length);
  expect(text.match(/^ {2}howpublished = \{\\url\{https:[^{}\s]+\}\},$/gm)).toHaveLength(
    real.events.length,
  );
  expect(text).not.toMatch(/^ {2}(url|organization) =/m);
});

it.each([
  ...Object.entries(formats).map(([format, make]) => [format, make(fixture, urls)] as const),
  ['plain BibTeX', bibtexFile(fixture, urls)] as const,
])('as %s names the site once, as the author, and says what the page is', (_format, made) => {
  const text = typeof made === 'string' ? made : JSON.stringify(made);
  expect(text.match(/Cyber Norms Tracker/g)).toHaveLength(fixture.events.length);
  for (const event of fixture.events) {
    const { happened } = citedEvent(fixture, event, urls);
    expect(text).toContain(`[Record of an event of ${happened}]`);
    expect(apa(citedEvent(fixture, event, urls))).toContain(
      `[Record of an event of ${happened}]. http`,
    );
  }
});

it('names the same author in CITATION.cff', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../CITATION.cff'), 'utf8');
  expect(/^authors:\n((?: {2}.+\n)+)/m.exec(text)?.[1]).toBe('  - name: Cyber Norms Tracker\n');
});

it('calls a story a story', () => {
  expect(
    citedTitle({
      id: 'a',
      title: 'A',
      summary: '',
      url: 'https://norms.example/dossiers/a/',
      revised: '2026-09-05',
      happened: '1998 to 2004',
      form: 'story of events',
    }),
  ).toBe('A [Story of events of 1998 to 2004]');
});

it('has no empty abstract for a page without a summary', () => {
  const [event] = fixture.events;
  if (!event) throw new Error('the fixture has no event');
  const cited = { ...citedEvent(fixture, event, urls), summary: '' };
  expect(toRis(cited)).not.toMatch(/^AB/m);
  expect(toBiblatex(cited)).not.toContain('abstract');
  expect(toBibtex(cited)).not.toContain('abstract');
  expect(toCslItem(cited)).not.toHaveProperty('abstract');
});

it('as RIS has every tag of a web page, in their order', () => {
  const [event] = fixture.events;
  if (!event) throw new Error('the fixture has no event');
  const { id, title, summary, url, revised, happened } = citedEvent(fixture, event, urls);
  const [record = ''] = risFile(fixture, urls).split('\r\nTY');
  expect(record.split('\r\n').map((line) => line.split('  - '))).toEqual([
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', 'Cyber Norms Tracker,'],
    ['TI', `${title} [Record of an event of ${happened}]`],
    ['PY', revised.slice(0, 4)],
    ['DA', `${revised.replaceAll('-', '/')}/`],
    ['AB', summary],
    ['LA', 'en'],
    ['UR', url],
    ['N1', `Entry as revised on ${revised}`],
    ['ER', ''],
    [''],
  ]);
});

it('escapes for BibTeX all that TeX would read as a command, on one line and with braces in pairs', () => {
  const text = texText('50% & $5 #1 a_b {c} \\d ~e ^f\ng');
  expect(text).toBe(
    '50\\% \\& \\$5 \\#1 a\\_b \\textbraceleft{}c\\textbraceright{} \\textbackslash{}d \\textasciitilde{}e \\textasciicircum{}f g',
  );
  expect(texText('{').match(/{/g)).toHaveLength(texText('{').match(/}/g)?.length ?? 0);
});

describe('a citation to copy', () => {
  const cited = {
    id: '2014-06-x',
    title: 'A "quoted" title',
    summary: '',
    url: 'https://norms.example/events/2014-06-x/',
    revised: '2026-09-05',
    happened: 'about June 2014',
    form: 'record of an event' as const,
  };

  it.each([
    [
      'APA',
      apa,
      'Cyber Norms Tracker. (2026, September 5). A "quoted" title [Record of an event of about June 2014]. https://norms.example/events/2014-06-x/',
    ],
    [
      'Chicago',
      chicago,
      'Cyber Norms Tracker. “A ‘quoted’ title [Record of an event of about June 2014].” Revised September 5, 2026. https://norms.example/events/2014-06-x/.',
    ],
    [
      'Bluebook-like',
      bluebook,
      'A "quoted" title, Cyber Norms Tracker (event of about June 2014; rev. Sept. 5, 2026), https://norms.example/events/2014-06-x/.',
    ],
  ])('%s', (_style, cite, text) => {
    expect(cite(cited)).toBe(text);
  });
});

describe('the release in which an entry can be opened as it is cited', () => {
  const released = buildRecord(
    madeUpEntries(),
    AS_OF,
    AS_OF,
    [],
    [
      { version: '2015.01', revision: '2015-01-01' },
      { version: '2030.02', revision: '2030-02-01' },
      { version: '2030.03', revision: '2030-03-01' },
    ],
  );
  const [event] = released.events;
  if (!event) throw new Error('the made-up record has no event');
  const cited = citedEvent(released, event, urls);

  it('is the first that holds its revision, and is named in every style and format', () => {
    expect(cited.release).toBe('2030.02');
    for (const { cite } of citationStyles) expect(cite(cited)).toMatch(/[Rr]elease 2030\.02\b/);
    for (const { text } of citationFormats) expect(text(cited)).toContain('Release 2030.02');
    for (const make of Object.values(formats))
      expect(JSON.stringify(make(released, urls))).toContain('(Release 2030.02)');
    expect(apa(cited)).toContain(`${event.title} (Release 2030.02) [Record of an event of `);
  });

  it('is not named where no release holds it yet', () => {
    const before = buildRecord(
      madeUpEntries(),
      AS_OF,
      AS_OF,
      [],
      [{ version: '2001.01', revision: '2001-01-01' }],
    );
    const [first] = before.events;
    if (!first) throw new Error('the made-up record has no event');
    for (const { cite } of citationStyles)
      expect(cite(citedEvent(before, first, urls))).not.toMatch(/release/i);
  });
});

describe('the page of a country or a norm', () => {
  const cited = (events: TrackerRecord['events']) =>
    citedCollection(fixture, 'Freedonia', 'countries/xa/', events, '2020-01-01', urls);

  it('is cited at its revision, with the years of its events', () => {
    const { events } = real;
    expect(cited(events)).toMatchObject({
      id: 'countries-xa',
      url: urls.absolute(urls.path('countries/xa/')),
      revised: '2020-01-01',
      happened: `${events[0]?.year} to ${events.at(-1)?.year}`,
    });
    expect(apa(cited(events))).toContain('Freedonia [Collection of events of ');
  });

  it('of one year names that year, without events the day of its revision', () => {
    const one = fixture.events.slice(0, 1);
    expect(cited(one).happened).toBe(String(one[0]?.year));
    expect(cited([]).happened).toBe('2020-01-01');
  });
});
