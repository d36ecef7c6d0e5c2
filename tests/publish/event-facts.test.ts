/** The facts of an event, each from the record: what its page and its text tell at a glance. */
import { expect, it } from 'vitest';
import { dateWords } from '../../src/domain/date.ts';
import { bases, reviews, statuses, term } from '../../src/domain/vocabulary/index.ts';
import { eventFacts } from '../../src/publish/event-facts.ts';
import { madeUp, urls } from './records.ts';

const event = madeUp.byId.events.get('2015-06-02-full');
const facts = event ? eventFacts(madeUp, event, urls) : [];

/** What a label says in words; of a date its words must be its own. */
const said = (label: string) =>
  facts
    .find((fact) => fact.label === label)
    ?.values.map(({ date, ...value }) => {
      if (date) expect(value.name).toBe(dateWords(date));
      return value;
    });

it('are told in this order', () => {
  expect(facts.map(({ label }) => label)).toEqual([
    'Date',
    'Published',
    'Type and form',
    'Place',
    'Parties',
    'Actors named',
    'Norms',
    'Mechanisms',
    'Part of',
    'State of the entry',
    'Added',
    'Updated',
  ]);
});

it.each([
  ['Date', [{ name: '2 June 2015' }]],
  ['Published', [{ name: 'July 2015' }]],
  ['Place', [{ name: 'Arcadia City' }]],
  [
    'Parties',
    [
      {
        name: 'Arcadia',
        href: '/sub/countries/xa/',
        details: [{ text: 'initiator' }, { before: '', text: 'Ministry' }],
      },
      { name: 'Borovia', href: '/sub/countries/xb/', details: [{ text: 'counterpart' }] },
    ],
  ],
  [
    'Actors named',
    [
      {
        name: 'unit-1',
        href: '/sub/actors/unit-1/',
        details: [{ text: 'acting' }, { before: 'said to be of ', text: 'Borovia' }],
        source: 'gazette:p. 2',
      },
    ],
  ],
  [
    'Norms',
    [
      {
        name: 'peace',
        href: '/sub/norms/peace/',
        details: [
          { text: 'alleges a breach' },
          { text: 'invoked', meaning: term(bases, 'invoked').definition },
          { before: 'by ', text: 'Arcadia' },
          { before: 'against ', text: 'Borovia' },
          { before: 'as ', text: '“A rule”' },
        ],
        wording: 'peace in our time',
        source: 'gazette:p. 2',
      },
    ],
  ],
  [
    'Mechanisms',
    [
      {
        name: 'Group',
        href: '/sub/mechanisms/group/',
        details: [{ text: 'met' }, { before: 'round ', text: '3' }],
        source: 'gazette:p. 4',
      },
      {
        name: 'Group',
        href: '/sub/mechanisms/group/',
        details: [
          { text: 'replaced' },
          { before: 'by ', text: 'circle', href: '/sub/mechanisms/circle/' },
        ],
        source: 'gazette:p. 2',
      },
    ],
  ],
  [
    'State of the entry',
    [
      { name: 'Reported', meaning: term(statuses, 'reported').definition },
      { name: 'Provisional', meaning: term(reviews, 'provisional').definition },
    ],
  ],
])('%s', (label, values) => {
  expect(said(label)).toEqual(values);
});

it('Part of names the step of the story, at its place', () => {
  expect(said('Part of')).toEqual([
    {
      name: 'story',
      href: '/sub/dossiers/story/#step-2015-06-02-full',
      details: [{ text: 'step 2 of 8' }],
    },
  ]);
});

it('what an event does not say is no fact', () => {
  const bare = { ...madeUp.events[0], place: undefined, norms: [], mechanisms: [], actors: [] };
  const labels = eventFacts(madeUp, bare as never, urls).map(({ label }) => label);
  expect(labels).toContain('Parties');
  expect(labels.filter((label) => /Place|Norms|Mechanisms|Actors/.test(label))).toEqual([]);
});
