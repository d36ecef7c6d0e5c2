// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showAdvice, waysOut } from '../../../src/client/timeline/advice.ts';
import { bothOf, chipsOf, showChips } from '../../../src/client/timeline/chips.ts';
import { showDateProblem } from '../../../src/client/timeline/date-problem.ts';
import { makeFacetPanel } from '../../../src/client/timeline/facet-panel.ts';
import { makeResultList } from '../../../src/client/timeline/result-list.ts';
import { makeRows } from '../../../src/client/timeline/rows.ts';
import { makeSummaries } from '../../../src/client/timeline/summaries.ts';
import { statusWords } from '../../../src/client/timeline/words.ts';
import type { Query } from '../../../src/timeline/query.ts';
import { everything, writeQuery } from '../../../src/timeline/query.ts';
import { searchable, select } from '../../../src/timeline/select.ts';
import { atOnce } from '../../helpers/at-once.ts';
import { patternRow, smallIndex } from './small-index.ts';

const found = atOnce(searchable(smallIndex));
const { days } = found;
const ask = (query: Partial<Query>): Query => ({ ...everything, ...query });
const numbersOf = (query: Query) => atOnce(select(found, query, '2026-09-05').counting);
const addressOf = (query: Query) => `/${writeQuery(query)}`;
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** The scrolled-to sections of a result, told by hand. */
let seen: (sections: readonly Element[]) => void;

beforeEach(() => {
  document.body.innerHTML = `<ol id="list">${patternRow}</ol><div id="place"></div>`;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
        seen = (sections) => tell(sections.map((target) => ({ isIntersecting: true, target })));
      }
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const place = () => document.querySelector<HTMLElement>('#place') ?? document.body;
const rowsOf = () =>
  makeRows(
    smallIndex,
    days,
    document.querySelector<HTMLElement>('#list') ?? document.body,
    '/events/:id/',
    '/years/:year/',
  );

describe('chips', () => {
  it('name each value in use, and lead to the query without it', () => {
    const query = ask({ country: ['us', 'zz'], from: '2014', to: '2015', q: 'words' });
    expect(
      chipsOf(smallIndex, query).map(({ label, without }) => [label, writeQuery(without)]),
    ).toEqual([
      ['Country: United States', '?country=zz&from=2014&to=2015&q=words'],
      ['zz (not in the record)', '?country=us&from=2014&to=2015&q=words'],
      ['From 2014', '?country=us&country=zz&to=2015&q=words'],
      ['To 2015', '?country=us&country=zz&from=2014&q=words'],
      ['Text: words', '?country=us&country=zz&from=2014&to=2015'],
    ]);
  });

  it('end with one that clears all, and keep the focus in the row', () => {
    const leave = vi.fn();
    showChips(place(), smallIndex, ask({ country: ['us', 'cn'] }), addressOf, leave);
    expect(texts(place(), 'a')).toEqual([
      'Remove Country: United States',
      'Remove Country: China',
      ' Both: United States and China',
      ' Clear all',
    ]);
    place().querySelector('a')?.focus();
    showChips(place(), smallIndex, ask({ country: ['cn'] }), addressOf, leave);
    expect(document.activeElement?.textContent).toBe('Remove Country: China');
    showChips(place(), smallIndex, everything, addressOf, leave);
    expect(leave).toHaveBeenCalledOnce();
    expect(place().children).toHaveLength(0);
  });

  it('offer both where either of two is asked for, and only there', () => {
    const both = bothOf(smallIndex, ask({ country: ['us', 'zz'], from: '2014' }));
    expect(both?.label).toBe('Both: United States and zz');
    expect(both && writeQuery(both.query)).toBe('?country=us&with=zz&from=2014');
    const others = [
      { country: ['us'] },
      { country: ['us', 'cn', 'ru'] },
      { country: ['us', 'cn'], with: ['ru'] },
    ];
    expect(others.map((query) => bothOf(smallIndex, ask(query)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('advice', () => {
  const query = ask({ country: ['us'], type: ['attribution'], to: '2014' });

  it('names the filters to relax, the most helpful first', () => {
    expect(waysOut(smallIndex, query, numbersOf(query))).toEqual([
      { words: 'Without the country: 1 event', query: { ...query, country: [] } },
      { words: 'Without the type: 1 event', query: { ...query, type: [] } },
      { words: 'Without the dates: 1 event', query: { ...query, to: '' } },
    ]);
  });

  it('begins with the filter without which most is found', () => {
    const asked = ask({ country: ['cn'], mechanism: ['gge'] });
    expect(waysOut(smallIndex, asked, numbersOf(asked)).map(({ words }) => words)).toEqual([
      'Without the mechanism: 3 events',
      'Without the country: 1 event',
    ]);
  });

  it('always offers to clear all', () => {
    place().hidden = true;
    showAdvice(place(), smallIndex, query, numbersOf(query), addressOf);
    expect(place().hidden).toBe(false);
    expect(texts(place(), 'a').at(-1)).toBe(' Clear all');
  });

  it('says so where no one filter is to blame', () => {
    const lost = ask({ country: ['zz'], to: '1990' });
    showAdvice(place(), smallIndex, lost, numbersOf(lost), addressOf);
    expect(place().querySelector('p')?.textContent).toContain('nor would it without any one');
  });
});

it.each([
  ['', '', ''],
  ['2013', '2015-09', ''],
  ['May 2014', 'last year', ''],
  ['2015', '2013', 'shown is from 2013 to 2015'],
  ['2015-09', '2015', ''],
  ['then', '2015', '“then” is not a date'],
  ['2013', '2013-13', '“2013-13” is not a date'],
])('of the dates “%s” and “%s” says “%s”', (from, to, words) => {
  const fields = [from, to].map((value) =>
    Object.assign(document.createElement('input'), { value }),
  );
  showDateProblem(fields, ask({ from, to }), place(), '2026-09-05');
  expect(place().textContent).toContain(words);
  expect(place().textContent === '').toBe(words === '');
  expect(fields.map((field) => field.getAttribute('aria-invalid'))).toEqual(
    [from, to].map((value) => (words.includes(`“${value}” is not`) && value ? 'true' : null)),
  );
});

it('says how many events of all are left', () => {
  expect([statusWords(4, 4), statusWords(1, 4), statusWords(1, 1)]).toEqual([
    '4 events',
    '1 of 4 events',
    '1 event',
  ]);
});

describe('rows', () => {
  it('stand under their years, the written one as it is, the others made after it', () => {
    rowsOf().append(
      place(),
      [0, 1, 2, 3],
      new Map([
        [2015, 2],
        [2014, 2],
      ]),
    );
    expect(texts(place(), 'h2 a')).toEqual(['2015', '2014']);
    expect(texts(place(), '.year-head span')).toEqual(['2 events', '2 events']);
    expect(texts(place(), '.summary')).toEqual(['On the page.', '', '', '']);
    expect(texts(place(), '.when')).toEqual([
      '25 September 2015',
      'March 2015',
      'about 2014',
      '2 January 2014',
    ]);
    expect(texts(place(), '.who')[1]).toBe('Attribution: United States, Russia');
    const third = place().querySelector('[data-id="c"]');
    expect(third?.querySelector('a')?.getAttribute('href')).toBe('/events/c/');
    expect(third?.querySelector('.mark')?.getAttribute('data-family')).toBe('accusation');
    expect(third?.querySelector('time')?.getAttribute('datetime')).toBe('2015-03');
    expect(place().querySelectorAll('[data-unfilled]')).toHaveLength(3);
  });
});

describe('a result', () => {
  const all = [0, 1, 2, 3];
  const many = Array.from({ length: 500 }, (_, index) => index % 4).toSorted((a, b) => a - b);

  it('is painted in steps, and offers what goes beyond four hundred', async () => {
    const list = makeResultList(place(), '/timeline/:year.json');
    const busy = await new Promise<boolean>((resolve) => list.show(rowsOf(), many, resolve));
    expect(busy).toBe(false);
    await vi.waitFor(() => expect(place().querySelector('.more')).not.toBeNull(), 20_000);
    expect(place().querySelectorAll('.event-row')).toHaveLength(400);
    const more = place().querySelector<HTMLElement>('.more');
    expect(more?.textContent).toBe('Show more of the 500 events');
    more?.click();
    await vi.waitFor(
      () => expect(place().querySelectorAll('.event-row')).toHaveLength(500),
      20_000,
    );
    expect(place().querySelector('.more')).toBeNull();
  });

  it('gives way to the next one', async () => {
    const list = makeResultList(place(), '/timeline/:year.json');
    list.show(rowsOf(), many, () => undefined);
    await new Promise<boolean>((resolve) => list.show(rowsOf(), all, resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(place().querySelectorAll('.event-row')).toHaveLength(4);
    list.clear();
    expect(place().childElementCount).toBe(0);
  });
});

it('a result is printed whole, with the summaries that were not yet scrolled to', () => {
  const asked: string[] = [];
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      status = 0;
      response = '';
      open(_method: string, address: string, later: boolean) {
        expect(later).toBe(false);
        asked.push(address);
        this.status = address.includes('2014') ? 200 : 503;
        this.response = JSON.stringify({ a: 'Of the first.', b: 'Of the second.' });
      }
      send = () => undefined;
    },
  );
  const many = Array.from({ length: 500 }, (_, index) => index % 2);
  const list = makeResultList(place(), '/timeline/:year.json');
  list.show(rowsOf(), [...many, 2, 3], () => undefined);
  window.dispatchEvent(new Event('beforeprint'));
  expect(place().querySelectorAll('.event-row')).toHaveLength(502);
  expect(place().querySelector('.more')).toBeNull();
  const years = new Set(texts(place(), '.year h2').map((text) => `/timeline/${text}.json`));
  expect(new Set(asked)).toEqual(years);
  const summaries = new Set(texts(place(), '[data-year="2014"] .summary'));
  expect(summaries).toEqual(new Set(['Of the first.', 'Of the second.']));
  list.clear();
  window.dispatchEvent(new Event('beforeprint'));
  expect(place().childElementCount).toBe(0);
});

describe('summaries', () => {
  const summary = (id: string) => place().querySelector(`[data-id="${id}"] .summary`)?.textContent;

  it('are asked for again where they could not be had, and fill the rows of their year', async () => {
    vi.useFakeTimers();
    const fetched = vi
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce(new Response('', { status: 503 }))
      .mockResolvedValue(Response.json({ a: 'Of the first.', b: 'Of the second.' }));
    vi.stubGlobal('fetch', fetched);
    rowsOf().append(place(), [0, 1, 2, 3], new Map());
    makeSummaries('/timeline/:year.json').watch(place());
    seen([...place().querySelectorAll('[data-year="2014"]')]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched.mock.calls).toEqual(Array(3).fill(['/timeline/2014.json']));
    expect([summary('a'), summary('b'), summary('c')]).toEqual([
      'Of the first.',
      'Of the second.',
      '',
    ]);
  });

  it('are given up after some failures, and asked for anew with the next result', async () => {
    vi.useFakeTimers();
    const fetched = vi.fn(() => Promise.reject(new Error('offline')));
    vi.stubGlobal('fetch', fetched);
    rowsOf().append(place(), [2, 3], new Map());
    makeSummaries('/:year').watch(place());
    seen([...place().querySelectorAll('.year')]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(fetched).toHaveBeenCalledTimes(6);
    seen([...place().querySelectorAll('.year')]);
    expect(fetched).toHaveBeenCalledTimes(7);
  });
});

describe('a panel of choices', () => {
  /** The panel of countries, opened after its numbers are there, or before, with what it reports. */
  function panel(chosen: readonly string[], numbers: 'after' | 'before' = 'before') {
    place().innerHTML = `<details data-facet="country"><summary>Country <b class="facet-count"></b></summary>
      <fieldset class="panel"><input data-find><div class="choices"></div></fieldset></details>`;
    const details = place().querySelector('details') as HTMLDetailsElement;
    const changes: string[][] = [];
    const made = makeFacetPanel(details, smallIndex.parties, (now) => changes.push(now));
    made.mark(chosen);
    if (numbers === 'before') made.number([3, 3, 1]);
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    return { details, changes, made };
  }
  const labels = (root: Element) =>
    texts(root, 'label:not([hidden])').map((text) => text?.replace(/\s+/g, ' ').trim());

  it('has the chosen first, then those with most events', () => {
    const { details } = panel(['ru']);
    expect(labels(details)).toEqual([
      'Russia1',
      'United States3',
      'China3',
      'States of Europe0',
      'Pact members0',
    ]);
    expect(details.querySelector('.facet-count')?.textContent).toBe('1');
  });

  it('is narrowed by any name, and says where nothing is left', () => {
    const { details } = panel([]);
    const find = details.querySelector<HTMLInputElement>('[data-find]');
    const type = (text: string) => {
      if (find) find.value = text;
      find?.dispatchEvent(new Event('input'));
    };
    for (const name of ['prc', '中国', 'китай', 'Chi‑na']) {
      type(name);
      expect(labels(details)).toEqual(['China3']);
    }
    expect(details.querySelector('p')?.hidden).toBe(true);
    type('nobody');
    expect(labels(details)).toEqual([]);
    expect(details.querySelector('p')?.hidden).toBe(false);
  });

  it('takes what was typed for one name where there is such a name, and short words for beginnings', () => {
    const { details } = panel([]);
    const find = details.querySelector<HTMLInputElement>('[data-find]');
    const type = (text: string) => {
      if (find) find.value = text;
      find?.dispatchEvent(new Event('input'));
      return labels(details);
    };
    expect(type('U.S.')).toEqual(['United States3']);
    expect(type('us')).toEqual(['United States3']);
    expect(type('Pact members')).toEqual(['Pact members0']);
    expect(type('states united')).toEqual(['United States3']);
  });

  it('keeps what was typed before there was anything to choose from', () => {
    const { details, made } = panel([], 'after');
    const find = details.querySelector<HTMLInputElement>('[data-find]');
    if (find) find.value = 'prc';
    expect(labels(details)).toEqual([]);
    made.number([3, 3, 1]);
    expect([find?.value, labels(details)]).toEqual(['prc', ['China3']]);
    details.dispatchEvent(new Event('toggle'));
    expect(find?.value).toBe('');
  });

  it('keeps its order while it is open, and takes new numbers and marks', () => {
    const { details, made } = panel([]);
    made.number([1, 2, 9]);
    expect(labels(details).slice(0, 3)).toEqual(['United States1', 'China2', 'Russia9']);
    made.mark(['ru']);
    expect(details.querySelector<HTMLInputElement>('[value="ru"]')?.checked).toBe(true);
    expect(details.querySelector('.facet-count')?.textContent).toBe('1');
    details.dispatchEvent(new Event('toggle'));
    expect(labels(details).slice(0, 3)).toEqual(['Russia9', 'China2', 'United States1']);
  });

  it('reports what is chosen after each click', () => {
    const { details, changes } = panel(['ru']);
    const boxes = details.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    boxes[1]?.click();
    boxes[0]?.click();
    expect(changes).toEqual([['ru', 'us'], []]);
  });

  it('closes on Escape and when the reader presses elsewhere', () => {
    const { details } = panel([]);
    details.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(details.open).toBe(false);
    details.open = true;
    document.body.click();
    expect(details.open).toBe(false);
  });

  it('takes a press on what lies below it for no more than closing, and leaves the next one alone', () => {
    const { details } = panel([]);
    const main = document.createElement('main');
    main.innerHTML = '<a href="#event">An event</a>';
    document.body.append(main);
    const link = main.querySelector('a');
    let followed = 0;
    link?.addEventListener('click', () => (followed += 1));
    const press = () => {
      link?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      details.dispatchEvent(new FocusEvent('focusout', { relatedTarget: link, bubbles: true }));
      link?.click();
    };
    press();
    expect([details.open, followed]).toEqual([false, 0]);
    press();
    expect(followed).toBe(1);
  });

  it('closes when the reader goes on by keys', () => {
    const { details } = panel([]);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    details.dispatchEvent(new FocusEvent('focusout', { relatedTarget: place(), bubbles: true }));
    expect(details.open).toBe(false);
  });

  it('is scrolled to where it is out of sight', () => {
    const seenBy = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    panel([]);
    expect(seenBy).toHaveBeenCalledWith({ block: 'nearest' });
  });
});
