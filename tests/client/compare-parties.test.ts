// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../src/client/compare-parties.ts';
import type { PublishedMatrix } from '../../src/record/matrix.ts';

const matrix: PublishedMatrix = {
  norms: [
    { id: 'theft', label: 'Theft', title: 'No theft' },
    { id: 'cert', label: 'CERTs', title: 'No attacks', paragraph: '13(k)', accepted: '2015' },
    { id: 'misuse', label: 'Misuse', title: 'No misuse' },
  ],
  parties: [
    {
      id: 'us',
      folder: 'countries',
      label: 'US',
      sides: [
        [0, 3, 1, 0, 0, 0],
        [1, 1, 0, 0, 0, 0],
      ],
    },
    { id: 'cn', folder: 'countries', label: 'China', sides: [[0, 0, 0, 9, 2, 1]] },
    { id: 'eu', folder: 'organisations', label: 'EU', sides: [[2, 1, 0, 0, 0, 0]] },
  ],
  relations: { 'cn-us': 140, 'eu-us': 1 },
};

async function page(search: string): Promise<void> {
  window.happyDOM.setURL(`https://example.org/compare/${search}`);
  const options = ['', 'us', 'cn', 'eu'].map((one) => `<option>${one}</option>`).join('');
  const whole = document.createElement('div');
  whole.innerHTML = `<compare-parties data-json="/matrix.json" data-norm="/norms/:id/"
    data-side="/norms/:norm/#:kind-:party" data-baseline="/norms/:id/#baseline"
    data-party="/:folder/:id/" data-relation="/bilateral/:id/"><form>
    ${`<select name="c">${options}</select>`.repeat(3)}</form><p role="status"></p>
    <div data-compared></div></compare-parties>`;
  document.body.replaceChildren(whole);
  await new Promise((resolve) => setTimeout(resolve, 5));
}

const status = () => document.querySelector('[role="status"]')?.textContent;
const cells = () =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.trim()),
  );
const links = (selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json(matrix))),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['', ''],
  ['?c=us', 'Choose a second party.'],
  ['?c=us&c=us', 'Choose a second party.'],
])('%s loads nothing', async (search, words) => {
  await page(search);
  expect([status(), cells(), vi.mocked(fetch).mock.calls]).toEqual([words, [], []]);
});

it('sets two side by side, on the norms of either, with the evidence of each', async () => {
  await page('?c=us&c=CN');
  expect(status()).toBe('US, China: 2 norms');
  expect(links('thead a')).toEqual([
    ['US', '/countries/us/'],
    ['China', '/countries/cn/'],
  ]);
  const none = 'no statement of its own in the record';
  expect(cells().map((row) => row.slice(2))).toEqual([[expect.stringContaining('9')], [none]]);
  expect(cells().map(([norm]) => norm)).toEqual([
    'Theft',
    '13(k) CERTs accepted by all UN members, 2015',
  ]);
  expect(links('a.side').map(([, href]) => href)).toEqual([
    '/norms/theft/#affirms-us',
    '/norms/theft/#accuses-us',
    '/norms/theft/#accused-cn',
    '/norms/theft/#denies-cn',
    '/norms/theft/#contests-cn',
    '/norms/cert/#affirms-us',
  ]);
  expect(links('.tags a')).toEqual([['US and China: 140 events', '/bilateral/cn-us/']]);
});

it('sets three side by side, with the relations that there are', async () => {
  await page('?c=eu&c=us&c=cn');
  expect(status()).toBe('EU, US, China: 3 norms');
  expect(links('.tags a')).toEqual([
    ['EU and US: 1 event', '/bilateral/eu-us/'],
    ['US and China: 140 events', '/bilateral/cn-us/'],
  ]);
});

it('says so where nothing can be loaded, and asks again with the next choice', async () => {
  vi.mocked(fetch).mockRejectedValueOnce(new Error('offline'));
  await page('?c=us&c=cn');
  expect(status()).toContain('could not be loaded');
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(status()).toBe('US, China: 2 norms');
  expect(fetch).toHaveBeenCalledTimes(2);
});

it('throws an answer away that comes after the next choice', async () => {
  let answer: (response: Response) => void = () => undefined;
  vi.mocked(fetch).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  await page('?c=us&c=cn');
  for (const select of document.querySelectorAll('select')) select.value = '';
  document.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
  answer(Response.json(matrix));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect([status(), cells()]).toEqual(['', []]);
});
