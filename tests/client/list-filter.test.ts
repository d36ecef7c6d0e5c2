// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import '../../src/client/list-filter.ts';

const html = `<list-filter data-one="pair"><form>
    <input name="name"><select name="party"><option value="">All</option><option>us</option><option>tr</option></select>
    <select name="sort"><option value="">Most</option><option>name</option><option>latest</option></select>
    <p role="status"></p></form>
  <section id="asia"><ul data-rows>
    <li data-party="tr us" data-latest="20150101"><a>Türkiye and United States</a></li>
    <li data-party="cn us" data-known="China|PRC|cn|United States|U.S." data-latest="20260101"><a>China and United States</a></li></ul></section>
  <section id="africa"><ul data-rows><li data-party="ci" data-latest="20200101"><a>Côte d’Ivoire</a></li></ul></section>
  </list-filter>`;

/** Puts the list in place whole, at an address, as a module finds it when it runs. */
function page(search: string): void {
  window.happyDOM.setURL(`https://example.org/${search}`);
  const whole = document.createElement('div');
  whole.innerHTML = html;
  document.body.replaceChildren(whole);
}
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li')]
    .filter((row) => !row.hidden)
    .map(({ textContent }) => textContent);
const status = () => document.querySelector('[role="status"]')?.textContent;

beforeEach(() => {
  document.body.replaceChildren();
});

const ALL = ['Türkiye and United States', 'China and United States', 'Côte d’Ivoire'];
it.each([
  ['', ALL, ''],
  ['?party=us', ALL.slice(0, 2), '2 pairs'],
  ['?party=tr', ALL.slice(0, 1), '1 pair'],
  ['?name=turkiye', ALL.slice(0, 1), '1 pair'],
  ["?name=cote+d'iv", ALL.slice(2), '1 pair'],
  ['?name=prc', ALL.slice(1, 2), '1 pair'],
  ['?name=u.s', ALL.slice(1, 2), '1 pair'],
  // Names that stand side by side are not one name.
  ['?name=prccn', [], '0 pairs'],
  ['?name=atlantis', [], '0 pairs'],
  ['?sort=latest', [ALL[1], ALL[0], ALL[2]], '3 pairs'],
  ['?sort=name&party=us', [ALL[1], ALL[0]], '2 pairs'],
])('under %s shows %j', (search, rows, words) => {
  page(search);
  expect(shown()).toEqual(rows);
  expect(status()).toBe(words);
});

it('takes a part away that has no row left, and brings it back in the order that it had', () => {
  page('?party=us&sort=name');
  const africa = document.querySelector<HTMLElement>('#africa');
  expect(africa?.hidden).toBe(true);
  for (const select of document.querySelectorAll('select')) select.value = '';
  document.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(africa?.hidden).toBe(false);
  expect(shown()).toEqual(ALL);
});
