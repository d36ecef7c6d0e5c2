// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';

const status = () => document.querySelector('[role="status"]')?.textContent;
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.accusations > li:not([hidden])')].map(
    (row) => row.textContent,
  );

beforeAll(async () => {
  window.happyDOM.setURL('https://example.org/accusations/?actor=bear');
  document.body.innerHTML = `<accusation-filter>
    <form><select name="actor"><option value=""></option><option>bear</option><option>owl</option></select>
      <p role="status"></p></form>
    <ol class="accusations">
      <li data-actor="bear owl" data-reply="denies answered">a</li>
      <li data-actor="bear" data-reply="no-reply-found unanswered">b</li>
      <li data-actor="bears" data-reply="not-searched unanswered">c</li>
      <li data-actor="" data-reply="denies answered">d</li>
    </ol></accusation-filter>`;
  await import('../../src/client/accusation-filter.ts');
});

it('narrows the list to an actor, and counts as answered only what was answered', () => {
  expect(shown()).toEqual(['a', 'b']);
  expect(status()).toBe('2 accusations, 1 answered');
});
