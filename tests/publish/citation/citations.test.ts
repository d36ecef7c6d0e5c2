/** Citations as a parser that nobody here wrote reads them. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it, vi } from 'vitest';
import { bibtexFile, texText } from '../../../src/publish/citation/bibtex.ts';
import { cslFile } from '../../../src/publish/citation/csl.ts';
import { citationNote, citedEvent, dayParts } from '../../../src/publish/citation/item.ts';
import { risFile } from '../../../src/publish/citation/ris.ts';
import { apa, bluebook, chicago } from '../../../src/publish/citation/styles.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { fixture, real, urls } from '../records.ts';

// Every test here goes over the whole record.
vi.setConfig({ testTimeout: 60_000 });

const formats = {
  BibTeX: bibtexFile,
  RIS: risFile,
  'CSL-JSON': (record: TrackerRecord) => JSON.parse(cslFile(record, urls)) as unknown,
};

describe.each([
  ['the real record', real],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('%s', (_, record) => {
  it.each(Object.entries(formats))('as %s is a list of web pages', (format, make) => {
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
        const { title, summary, url, revised, happened } = citedEvent(event, urls);
        return {
          type: 'webpage',
          title,
          abstract: summary,
          URL: url,
          note: `Record of an event of ${happened}; entry as revised on ${revised}`,
          publisher: format === 'CSL-JSON' ? undefined : 'Cyber Norms Tracker',
          issued: [dayParts(revised)],
          author: 'Cyber Norms Tracker',
        };
      }),
    );
  });
});

it('as CSL-JSON names the site once, and says what the page is as the printed citation does', () => {
  const items = JSON.parse(cslFile(fixture, urls)) as Record<string, unknown>[];
  expect(items).toHaveLength(fixture.events.length);
  for (const [index, event] of fixture.events.entries()) {
    const { genre, ...item } = items[index] ?? {};
    expect(JSON.stringify(item).match(/"Cyber Norms Tracker"/g)).toHaveLength(1);
    expect(genre).toBeTypeOf('string');
    expect(apa(citedEvent(event, urls))).toContain(`[${String(genre)}]`);
  }
});

it('calls a story a story in its note', () => {
  expect(
    citationNote({
      id: 'a',
      title: 'A',
      summary: '',
      url: 'https://norms.example/dossiers/a/',
      revised: '2026-09-05',
      happened: '1998 to 2004',
      form: 'story of events',
    }),
  ).toBe('Story of events of 1998 to 2004; entry as revised on 2026-09-05');
});

it('as RIS has every tag of a web page, in their order', () => {
  const [event] = fixture.events;
  if (!event) throw new Error('the fixture has no event');
  const { id, title, summary, url, revised, happened } = citedEvent(event, urls);
  const [record = ''] = risFile(fixture, urls).split('\r\nTY');
  expect(record.split('\r\n').map((line) => line.split('  - '))).toEqual([
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', 'Cyber Norms Tracker,'],
    ['TI', title],
    ['T2', 'Cyber Norms Tracker'],
    ['PB', 'Cyber Norms Tracker'],
    ['PY', revised.slice(0, 4)],
    ['DA', `${revised.replaceAll('-', '/')}/`],
    ['AB', summary],
    ['LA', 'en'],
    ['UR', url],
    ['N1', `Record of an event of ${happened}; entry as revised on ${revised}`],
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
    title: 'A “quoted” title',
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
      'Cyber Norms Tracker. (2026, September 5). A “quoted” title [Record of an event of about June 2014]. https://norms.example/events/2014-06-x/',
    ],
    [
      'Chicago',
      chicago,
      'Cyber Norms Tracker. “A ‘quoted’ title.” Record of an event of about June 2014. Revised September 5, 2026. https://norms.example/events/2014-06-x/.',
    ],
    [
      'Bluebook-like',
      bluebook,
      'A “quoted” title, Cyber Norms Tracker (event of about June 2014; rev. Sept. 5, 2026), https://norms.example/events/2014-06-x/.',
    ],
  ])('%s', (_style, cite, text) => {
    expect(cite(cited)).toBe(text);
  });
});
