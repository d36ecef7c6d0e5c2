// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import '../../src/client/shortcut.ts';

/** Presses a key on an element; says whether the page took it for itself. */
function press(key: string, on: EventTarget = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  on.dispatchEvent(event);
  return event.defaultPrevented;
}

const focused = () => document.activeElement?.id;

/** Puts a page in place, of which the boxes named are out of sight. */
function page(main: string, hidden: readonly string[] = []): void {
  // Elements come to life when their content is there, as modules run after the page is read.
  const whole = document.createElement('div');
  whole.innerHTML = `<input id="site-search" type="search"><main>${main}</main>`;
  vi.spyOn(HTMLElement.prototype, 'checkVisibility').mockImplementation(function (
    this: HTMLElement,
  ) {
    return !hidden.includes(this.id);
  });
  document.body.replaceChildren(whole);
}

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('leads to the box of the page, else to that of its head', () => {
  page('<input id="query" type="search">');
  expect([press('/'), focused()]).toEqual([true, 'query']);
  page('');
  expect([press('/'), focused()]).toEqual([true, 'site-search']);
});

it('passes by boxes that are out of sight', () => {
  page('<input id="find" type="search"><input id="q" type="search">', ['find']);
  expect([press('/'), focused()]).toEqual([true, 'q']);
});

it('leaves the key alone where no box can be seen, and where the reader writes', () => {
  page('<textarea id="note"></textarea>', ['site-search']);
  expect(press('/')).toBe(false);
  page('<select id="sort"><option>a</option></select>');
  expect(press('/', document.querySelector('select') ?? undefined)).toBe(false);
});

it('can be switched off, stays so, and on again', () => {
  page('<shortcut-setting><input id="on" type="checkbox"></shortcut-setting>');
  const box = document.querySelector<HTMLInputElement>('#on');
  expect(box?.checked).toBe(true);
  box?.click();
  expect(press('/')).toBe(false);
  page('<shortcut-setting><input id="on" type="checkbox"></shortcut-setting>');
  expect(document.querySelector<HTMLInputElement>('#on')?.checked).toBe(false);
  document.querySelector<HTMLInputElement>('#on')?.click();
  expect([press('/'), focused()]).toEqual([true, 'site-search']);
});
