// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../src/client/matrix-table.ts';
import { COLOURS } from '../../src/publish/pictures/colours.ts';
import type { TakeChart } from '../../src/client/take-chart.ts';
import type { PublishedMatrix } from '../../src/record/matrix.ts';

const published: PublishedMatrix = {
  norms: [
    { id: 'theft', label: 'Theft', title: 'No theft' },
    { id: 'cert', label: 'CERTs', title: 'No attacks on CERTs', paragraph: '13(k)' },
  ],
  parties: [
    {
      id: 'us',
      folder: 'countries',
      label: 'Zeta',
      sides: [
        [0, 3, 0, 0, 0, 0],
        [1, 1, 0, 0, 0, 0],
      ],
    },
    { id: 'eu', folder: 'organisations', label: 'Ålpha', sides: [[1, 12, 0, 0, 0, 0]] },
    { id: 'cn', folder: 'countries', label: 'Beta', sides: [[0, 0, 0, 9, 2, 0]] },
  ],
  relations: {},
};

const mark = (side: string, count: number) =>
  `<a class="side" data-side="${side}">${side} ${count}</a>`;
const choices = (...values: string[]) =>
  ['', ...values].map((one) => `<option value="${one}">${one}</option>`).join('');

function page(search: string): void {
  window.happyDOM.setURL(`https://example.org/matrix/${search}`);
  const whole = document.createElement('div');
  whole.innerHTML = `<matrix-table data-json="/matrix.json"><form>
    <select name="parties">${choices('countries', 'organisations')}</select>
    <select name="norms">${choices('eleven', 'norm')}</select>
    <select name="view">${choices('affirms', 'denies')}</select>
    <select name="sort">${choices('name', 'theft', 'cert')}</select>
    <p role="status"></p></form><a data-csv href="/matrix.csv">CSV</a><table>
    <thead><tr><th>Party</th><th>Norms</th>
      <th class="norm" data-norm="theft" data-group="norm">Theft</th>
      <th class="norm" data-norm="cert" data-group="norm eleven">CERTs</th></tr></thead>
    <tbody>
      <tr data-party="us" data-folder="countries"><th>Zeta</th><td>2</td><td>${mark('affirms', 3)}</td><td>${mark('affirms', 1)}</td></tr>
      <tr data-party="eu" data-folder="organisations"><th>Ålpha</th><td>1</td><td></td><td>${mark('affirms', 12)}</td></tr>
      <tr data-party="cn" data-folder="countries" data-beyond><th>Beta</th><td>1</td><td>${mark('accused', 9)}${mark('denies', 2)}</td><td></td></tr>
    </tbody></table><button data-all>Show all 3 parties</button></matrix-table>`;
  document.body.replaceChildren(whole);
}

const rows = () =>
  [...document.querySelectorAll<HTMLElement>('tbody tr')]
    .filter((row) => !row.hidden)
    .map(({ dataset }) => dataset['party']);
const columns = () =>
  [
    ...document.querySelectorAll<HTMLTableCellElement>(
      'thead th, tbody tr:not([hidden]) :is(th, td)',
    ),
  ]
    .filter((cell) => !cell.hidden)
    .map(({ cellIndex }) => cellIndex);
const status = () => document.querySelector('[role="status"]')?.textContent;

beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each([
  ['', ['us', 'eu', 'cn'], [0, 1, 2, 3], ''],
  ['?parties=countries', ['us', 'cn'], [0, 1, 2, 3], '2 parties, 2 norms are shown'],
  ['?norms=eleven', ['us', 'eu', 'cn'], [0, 1, 3], '3 parties, 1 norm is shown'],
  ['?parties=organisations&norms=norm', ['eu'], [0, 1, 2, 3], '1 party, 2 norms are shown'],
  ['?sort=name', ['eu', 'cn', 'us'], [0, 1, 2, 3], '3 parties, 2 norms are shown'],
  ['?sort=theft', ['cn', 'us', 'eu'], [0, 1, 2, 3], '3 parties, 2 norms are shown'],
  ['?sort=cert', ['eu', 'us', 'cn'], [0, 1, 2, 3], '3 parties, 2 norms are shown'],
])('%s shows the rows %j and the columns %j', (search, wanted, places, words) => {
  page(search);
  expect(rows()).toEqual(wanted);
  expect([...new Set(columns())].toSorted()).toEqual(places);
  expect(status()).toBe(words);
});

it.each([
  ['', ['cn'], false],
  // The order moves another row behind the first ones.
  ['?sort=cert', ['cn'], false],
  ['?sort=name', ['us'], false],
  // Of two rows none is left for later.
  ['?parties=countries', [], true],
])('%s leaves %j for later on a narrow screen', (search, later, whole) => {
  page(search);
  const beyond = [...document.querySelectorAll<HTMLElement>('tr[data-beyond]:not([hidden])')];
  expect(beyond.map(({ dataset }) => dataset['party'])).toEqual(later);
  expect(document.querySelector<HTMLElement>('[data-all]')?.hidden).toBe(whole);
});

it('shows all on a narrow screen when asked, and goes on at the first that was not there', () => {
  page('');
  for (const row of document.querySelectorAll('tbody th')) row.innerHTML = '<a href="#">Party</a>';
  document.querySelector<HTMLElement>('[data-all]')?.click();
  expect(document.querySelector<HTMLElement>('matrix-table')?.dataset['whole']).toBe('');
  expect(document.activeElement?.closest('tr')?.dataset['party']).toBe('cn');
});

it('says by which column it is ordered', () => {
  page('?sort=cert');
  const sorted = [...document.querySelectorAll('[aria-sort]')];
  expect(sorted.map((cell) => [cell.textContent, cell.getAttribute('aria-sort')])).toEqual([
    ['CERTs', 'descending'],
  ]);
  page('?sort=name');
  expect(document.querySelector('[aria-sort="ascending"]')?.textContent).toBe('Party');
});

it('goes back to the order of the server, and to all marks', () => {
  page('?sort=name&view=denies');
  expect(document.querySelector('table')?.dataset['view']).toBe('denies');
  for (const select of document.querySelectorAll('select')) select.value = '';
  document.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(rows()).toEqual(['us', 'eu', 'cn']);
  expect(document.querySelector('table')?.dataset['view']).toBe('');
});

it('saves as CSV what is shown, in the order in which it is shown', async () => {
  vi.mocked(fetch).mockResolvedValue(Response.json(published));
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  page('?norms=eleven&sort=cert');
  document.querySelector('[data-csv]')?.dispatchEvent(new Event('click', { cancelable: true }));
  await vi.waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  const lines = ((await saved[0]?.text()) ?? '')
    .split('\r\n')
    .map((line) => line.split(',').slice(0, 5));
  expect(lines.slice(1, -1)).toEqual([
    ['eu', 'Ålpha', 'cert', 'No attacks on CERTs', '12'],
    ['us', 'Zeta', 'cert', 'No attacks on CERTs', '1'],
  ]);
});

it('draws as a picture what is shown, with its address', async () => {
  vi.mocked(fetch).mockResolvedValue(Response.json(published));
  page('?parties=countries&view=affirms');
  const whole = document.querySelector('matrix-table');
  for (const name of COLOURS)
    document.documentElement.style.setProperty(`--${name}`, 'light-dark(#123456, #abcdef)');
  const taken = document.createElement('take-chart');
  taken.dataset['revised'] = '2026-11-29';
  whole?.append(taken);
  // The table looks for the picture's place when it is put into the page.
  document.body.replaceChildren(whole ?? '');
  const { svg } = (await (taken as TakeChart).draw?.()) ?? { svg: '' };
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(svg).toContain('fill="#123456"');
  expect(words).toContain('Zeta');
  expect(words).not.toContain('Ålpha');
  expect(words.filter((text) => /^\d+$/.test(text ?? ''))).toEqual(['3', '1']);
  expect(words.join(' ')).toContain('29 November 2026');
  expect(words.join(' ')).toContain(
    'https://example.org/matrix/?parties=countries&amp;view=affirms',
  );
});

it('says so where the file cannot be made', async () => {
  vi.mocked(fetch).mockResolvedValue(new Response('', { status: 503 }));
  page('');
  document.querySelector('[data-csv]')?.dispatchEvent(new Event('click', { cancelable: true }));
  await vi.waitFor(() => {
    expect(status()).toContain('could not be made');
  });
});
