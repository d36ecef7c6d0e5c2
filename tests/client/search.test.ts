// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/client/search.ts';

interface Call {
  readonly query: string | null;
  readonly options: object;
}

/** What the index that stands in for Pagefind's was asked, and the numbers of what it finds. */
const index = globalThis as unknown as { calls: Call[]; found: number[] };

/** The module that stands in for Pagefind's; what the page appends to its address is a comment. */
const pagefind = `export const options = async () => undefined;
   export const search = async (query, options) => {
     globalThis.calls.push({ query, options });
     if (query === '"broken"') throw new Error('no index');
     const found = /lacking|zq"/.test(query ?? '') ? [] : globalThis.found;
     return { unfilteredResultCount: found.length, results: found.map((n) => ({
       id: String(n), score: 100 - n, words: [1], data: async () => ({
       url: '/events/' + n + '/', content: 'a found <b>bold</b> &lt;i&gt;',
       meta: { title: 'Event ' + n, when: '2015', type: 'Summit', parties: 'US, China', family: 'cooperation' },
       anchors: n % 2 ? [{ text: 'What followed', id: 'what-followed', location: 0 }] : [],
     }) })) };
   };`;
const bundle = `data:text/javascript,${encodeURIComponent(`${pagefind}\n//`)}`;

/** Puts the page of the search in place at an address, and waits for its answer. */
async function page(search: string): Promise<void> {
  window.happyDOM.setURL(`https://example.org/search/${search}`);
  const whole = document.createElement('div');
  whole.innerHTML = `<record-search data-base="/" data-bundle="${bundle}">
    <form><input type="search" name="q"><fieldset data-enhanced hidden>
      <select name="kind"><option value="">Any</option><option>Event</option></select>
      <select name="sort"><option value="">Best</option><option>newest</option><option>oldest</option></select>
    </fieldset></form><p role="status"></p><p data-missing hidden><span data-near></span></p><ol data-results></ol><button data-more hidden>More</button>
    <template><li class="event-row"><span data-when></span><span data-mark></span><a data-title></a>
      <span data-who></span><span data-excerpt></span><span>Section: <a data-section></a></span></li></template>
    </record-search>`;
  document.body.replaceChildren(whole);
  await settled();
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const part = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
const titles = () =>
  [...document.querySelectorAll('[data-results] [data-title]')].map((one) => one.textContent);
const status = () => part('[role="status"]').textContent;
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

beforeEach(() => {
  index.calls = [];
  index.found = Array.from({ length: 45 }, (_, n) => n);
  sessionStorage.clear();
  vi.restoreAllMocks();
});

describe('an address', () => {
  it('that asks nothing loads nothing, and shows the filters', async () => {
    await page('');
    expect([index.calls, titles(), status()]).toEqual([[], [], '']);
    expect(part('[data-enhanced]').hidden).toBe(false);
  });

  it.each([
    ['?q=hotline', '"hotline"', { filters: {} }],
    ['?q=hotline&kind=event', '"hotline"', { filters: { kind: 'Event' } }],
    ['?kind=Event&sort=oldest', null, { filters: { kind: 'Event' } }],
    ['?q=more+talks', '"more talks"', { filters: {} }],
  ])('%s asks the index for %s', async (search, query, options) => {
    await page(search);
    expect(index.calls).toContainEqual({ query, options });
  });
});

it('shows twenty results, and twenty more at each click, with the focus on the first of them', async () => {
  await page('?q=hotline');
  expect(status()).toBe('45 results for “hotline”');
  expect(titles()).toHaveLength(20);
  part('[data-more]').click();
  await settled();
  expect(titles()).toHaveLength(40);
  expect(document.activeElement?.textContent).toBe('Event 20');
  part('[data-more]').click();
  await settled();
  expect([titles().length, part('[data-more]').hidden]).toEqual([45, true]);
});

it('shows of a result its words, marks of found words alone, and its section where it has one', async () => {
  index.found = [1, 2];
  await page('?q=x');
  const [odd, even] = document.querySelectorAll('[data-results] li');
  expect(odd?.querySelector('[data-title]')?.getAttribute('href')).toBe('/events/1/');
  expect(odd?.querySelector('[data-when]')?.textContent).toBe('2015');
  expect(odd?.querySelector('[data-who]')?.textContent).toBe('Summit: US, China');
  expect(odd?.querySelector('[data-mark]')?.getAttribute('data-family')).toBe('cooperation');
  expect(odd?.querySelector('[data-excerpt]')?.innerHTML).toBe(
    'a <mark>found</mark> &lt;b&gt;bold&lt;/b&gt; &amp;lt;i&amp;gt; ',
  );
  expect(odd?.querySelector('[data-section]')?.getAttribute('href')).toBe(
    '/events/1/#what-followed',
  );
  expect(even?.textContent).not.toContain('Section');
});

it.each([
  ['?q=zzz', 'No entry has “zzz”.'],
  ['?q=zzz+yyy', 'No entry has “zzz” or “yyy”.'],
  ['?kind=Event', 'No results. Relax a filter.'],
])('says of %s what to do where nothing is found', async (search, words) => {
  index.found = [];
  await page(search);
  expect([status(), titles()]).toEqual([words, []]);
});

it('names the word that no entry has, and shows what the others find', async () => {
  await page('?q=lacking+hotline');
  expect(status()).toBe('No entry has “lacking”. 45 results for “hotline”');
});

it('says within a tenth of a second of the first letter that it searches, until it knows', async () => {
  await page('');
  const box = part<HTMLInputElement>('input');
  box.value = 'hotline';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 90));
  expect(status()).toBe('Searching …');
  await vi.waitFor(() => expect(status()).toBe('45 results for “hotline”'));
});

it('says so where the search fails', async () => {
  await page('?q=broken');
  expect(status()).toContain('could not be loaded');
});

it('is walked with arrows; Escape leads back to the box and then empties it', async () => {
  index.found = [1, 2];
  await page('?q=hotline');
  const box = part<HTMLInputElement>('input');
  box.focus();
  press('ArrowUp');
  expect(document.activeElement).toBe(box);
  press('ArrowDown');
  press('ArrowDown');
  press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('Event 2');
  press('Escape');
  expect(document.activeElement).toBe(box);
  press('Escape');
  await settled();
  expect([box.value, location.search, titles(), status()]).toEqual(['', '', [], '']);
});

it('has as many results again, on a return, as the reader had seen', async () => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: 'back_forward' } as never]);
  const kept = { link: '/events/30/', top: 100, count: 40 };
  sessionStorage.setItem('place:/search/?q=hotline', JSON.stringify(kept));
  const scrolled = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
  await page('?q=hotline');
  expect(titles()).toHaveLength(40);
  expect(scrolled).toHaveBeenCalledOnce();
});
