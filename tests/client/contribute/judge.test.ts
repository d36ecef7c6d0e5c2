/** What is said of a draft in the browser, and where in the form. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/client/contribute/judge.ts';
import type { Asked } from '../../../src/client/contribute/judge.ts';
import { exampleEntry } from '../../../src/publish/data/example-entry.ts';
import { entriesOf, outlineOf } from '../../../src/record/outline.ts';
import { readEntry } from '../../../src/source/entry.ts';
import { sectionsOf } from '../../../src/source/entry-text.ts';
import { event, recordOf } from '../../record/entries.ts';

const NOW = new Date('2026-11-29T12:00:00Z');
const entries = entriesOf(outlineOf(recordOf(event('2016-01-02-note', { title: 'Note' }))));
const head = {
  title: 'Arcadia asks',
  date: '2016-03-02',
  type: 'position',
  form: 'speech',
  status: 'reported',
  summary: 'It asked.',
  parties: [{ party: 'xa', role: 'initiator' }],
  sources: [
    {
      id: 'first',
      title: 'T',
      publisher: 'P',
      url: 'https://a.example/',
      tier: 'press',
      lang: 'en',
      read: 'full',
    },
  ],
};
const asked: Asked = {
  head,
  sections: { 'What happened': 'It asked. [^first]' },
  slug: '',
  correction: '',
  addition: '',
};
const judged = (change: Partial<Asked> = {}) =>
  judge({ ...asked, ...change }, entries, NOW, (kind, id) => `/${kind}/${id}/`);
const places = (change: Partial<Asked>) =>
  judged(change).findings.map(({ rule, path }) => `${rule} ${path?.join('.') ?? ''}`);

describe('a draft in the browser', () => {
  it('gets its id from the date and the title, and the keys of editors', () => {
    const { id, file, text, findings, when, html } = judged();
    expect(findings).toEqual([]);
    expect(id).toBe('2016-03-02-arcadia-asks');
    expect(file).toBe('content/events/2016/2016-03-02-arcadia-asks.md');
    expect(text).toContain('\nadded: 2026-11-29\nupdated: 2026-11-29\nreview: provisional\n');
    expect(when).toBe('2 March 2016');
    expect(html).toContain('It asked.');
    expect(judged({ slug: 'other-words' }).id).toBe('2016-03-02-other-words');
  });

  it.each<[Partial<Asked>, string[]]>([
    [{ head: { ...head, title: '' } }, ['schema title']],
    [
      { head: { ...head, parties: [{ party: 'xz', role: 'initiator' }] } },
      ['party-exists parties.0.party'],
    ],
    [
      { head: { ...head, links: [{ rel: 'extends', event: '2016-01-03-nothing' }] } },
      ['event-exists links.0.event'],
    ],
    [
      { sections: { 'What happened': 'Yes. [^first]', 'What followed': 'No.' } },
      ['paragraph-sourced body.What followed'],
    ],
    [{ sections: {} }, ['body-filled body.', 'source-used sources.0.id']],
    [{ head: { ...head, date: '2016-01-02' }, slug: 'note' }, ['id-unique ', 'id-unique ']],
  ])('%j is told at its fields', (change, expected) => {
    expect(places(change)).toEqual(expected);
  });

  it('that corrects an event keeps its id, and notes what was corrected on the day', () => {
    const { id, text, findings } = judged({
      corrects: '2016-01-02-note',
      head: {
        ...head,
        date: '2016-01-02',
        added: '2016-04-01',
        updated: '2016-04-01',
        review: 'reviewed',
      },
      correction: 'The day was wrong.',
    });
    expect(findings).toEqual([]);
    expect(id).toBe('2016-01-02-note');
    expect(text).toContain('\nadded: 2016-04-01\nupdated: 2026-11-29\nreview: reviewed\n');
    expect(text).toContain('corrections:\n  - { date: 2026-11-29, note: "The day was wrong." }\n');
  });
});

it('the example to write over is an event', () => {
  const bytes = new TextEncoder().encode(exampleEntry);
  const raw = { kind: 'events', id: '2014-05-19-example', file: 'x.md', bytes } as const;
  expect(readEntry(raw, (kind, id) => `/${kind}/${id}/`).findings).toEqual([]);
});

it('a body falls into its sections and is put together again', () => {
  expect(sectionsOf('\n## What happened\n\nA.\n\n### B\n\nC.\n\n## What followed\n\nD.\n')).toEqual(
    {
      'What happened': 'A.\n\n### B\n\nC.',
      'What followed': 'D.',
    },
  );
  expect(sectionsOf('Opening.\n\n## Where it stands\n')).toEqual({
    '': 'Opening.',
    'Where it stands': '',
  });
});
