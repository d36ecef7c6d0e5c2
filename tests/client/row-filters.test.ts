// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import '../../src/client/accusation-filter.ts';
import '../../src/client/ledger-filter.ts';

const choice = (name: string, ...values: string[]) =>
  `<select name="${name}"><option value="">All</option>${values.map((one) => `<option>${one}</option>`).join('')}</select>`;

/** Puts an element in place whole, at an address, as a module finds it when it runs. */
function page(search: string, html: string): void {
  window.happyDOM.setURL(`https://example.org/${search}`);
  const whole = document.createElement('div');
  whole.innerHTML = html;
  document.body.replaceChildren(whole);
}

const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((row) => !row.hidden)
    .map(({ textContent }) => textContent);
const status = () => document.querySelector('[role="status"]')?.textContent;

function choose(name: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(`[name="${name}"]`);
  if (select) select.value = value;
  select?.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  document.body.replaceChildren();
});

const accusations = `<accusation-filter>
  <form>${choice('accuser', 'us', 'gb')}${choice('reply', 'denial', 'answered', 'unanswered')}<p role="status"></p></form>
  <ul class="accusations">
    <li data-accuser="us" data-reply="answered denial">one</li>
    <li data-accuser="us gb" data-reply="unanswered none">two</li>
    <li data-accuser="gb" data-reply="answered admission">three</li>
  </ul></accusation-filter>`;

it.each([
  ['', ['one', 'two', 'three'], ''],
  ['?accuser=us', ['one', 'two'], '2 accusations, 1 answered'],
  ['?accuser=GB&reply=answered', ['three'], '1 accusation, 1 answered'],
  ['?reply=unanswered', ['two'], '1 accusation, 0 answered'],
  ['?accuser=us&reply=answered', ['one'], '1 accusation, 1 answered'],
])('accusations under %s are %j', (search, rows, words) => {
  page(search, accusations);
  expect(shown('li')).toEqual(rows);
  expect(status()).toBe(words);
});

it('accusations: a choice that nothing fits says so, and taking it back shows all', () => {
  page('?accuser=gb', accusations);
  choose('reply', 'denial');
  expect(shown('li')).toEqual([]);
  expect(status()).toContain('No accusation');
  choose('accuser', '');
  choose('reply', '');
  expect(shown('li')).toHaveLength(3);
  expect(status()).toBe('3 accusations, 2 answered');
});

const ledger = `<ledger-filter>
  <form>${choice('party', 'us', 'cn')}${choice('result', 'upheld', 'open')}<p role="status"></p></form>
  <section id="promises"><table><tbody>
    <tr data-party="us cn" data-result="upheld disputed"><td>theft</td></tr>
    <tr data-party="us" data-result="none"><td>hotline</td></tr></tbody></table></section>
  <section id="expectations"><table><tbody>
    <tr data-party="cn" data-result="open"><td>talks</td></tr></tbody></table></section>
  </ledger-filter>`;

it.each([
  ['', ['theft', 'hotline', 'talks'], [], ''],
  ['?party=us', ['theft', 'hotline'], ['expectations'], '2 promises, 0 expectations'],
  ['?party=cn', ['theft', 'talks'], [], '1 promise, 1 expectation'],
  ['?result=open', ['talks'], ['promises'], '0 promises, 1 expectation'],
  ['?party=us&result=upheld', ['theft'], ['expectations'], '1 promise, 0 expectations'],
])('the ledger under %s is %j', (search, rows, empty, words) => {
  page(search, ledger);
  expect(shown('tbody tr')).toEqual(rows);
  const hidden = [...document.querySelectorAll<HTMLElement>('section')].filter((one) => one.hidden);
  expect(hidden.map(({ id }) => id)).toEqual(empty);
  expect(status()).toBe(words);
});

const folded = (rows: string) =>
  `<details class="fold"><summary><span data-noun="row">as made</span></summary>${rows}</details>`;

it.each([
  ['accusations', accusations.replace('<ul', `${folded('')}<ul`)],
  ['the ledger', ledger.replace('<table', `${folded('')}<table`)],
])('%s stand as the page was made where nothing is asked for', (_, html) => {
  page('', html);
  expect(document.querySelector('[data-noun]')?.textContent).toBe('as made');
  expect(document.querySelector('details')?.hidden).toBe(false);
});
