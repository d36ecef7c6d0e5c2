// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AddressState } from '../../src/client/address-state.ts';
import { bindAddress } from '../../src/client/address-state.ts';

/** What the page was asked to show, in order. */
let shown: string[];
let pushed: string[];
let replaced: string[];
let state: AddressState<string>;

/** Opens the page at an address whose only parameter is `q`, read in lower case. */
function open(search: string): void {
  history.replaceState(null, '', `/list/${search}`);
  // Of this page alone: pages opened before go on listening to the history.
  const mine: string[] = [];
  shown = mine;
  pushed = [];
  replaced = [];
  vi.spyOn(history, 'pushState').mockImplementation((_data, _unused, url) => {
    pushed.push(String(url));
    window.happyDOM.setURL(new URL(String(url), location.href).href);
  });
  vi.spyOn(history, 'replaceState').mockImplementation((_data, _unused, url) => {
    replaced.push(String(url));
    window.happyDOM.setURL(new URL(String(url), location.href).href);
  });
  state = bindAddress<string>({
    read: (parameters) => (parameters.get('q') ?? '').toLowerCase(),
    write: (q) => new URLSearchParams(q === '' ? [] : [['q', q]]),
    show: (q, cause) => mine.push(`${cause} ${q}`),
  });
  state.start();
}

/** Goes to an address as the browser does on back, forward, or a click on an anchor. */
function arrive(path: string): void {
  window.happyDOM.setURL(new URL(path, location.href).href);
  window.dispatchEvent(new Event('popstate'));
}

beforeEach(() => {
  vi.useFakeTimers();
  window.happyDOM.setURL('https://example.org/');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('shows what the address says when it starts', () => {
  open('?q=Hotline');
  expect(shown).toEqual(['start hotline']);
});

it('makes an entry for each step, and none for the same step again', () => {
  open('');
  state.step('a');
  state.step('a');
  state.step('b');
  expect(pushed).toEqual(['/list/?q=a', '/list/?q=b']);
  expect(shown).toEqual(['start ', 'reader a', 'reader a', 'reader b']);
});

it('makes no entry for Enter where nothing is asked for', () => {
  open('');
  state.step('');
  state.step('');
  expect(pushed).toEqual([]);
  expect(replaced).toEqual([]);
});

it('mends an address that says the same otherwise, without an entry', () => {
  open('?q=A&other=1');
  state.step('a');
  expect(pushed).toEqual([]);
  expect(replaced).toEqual(['/list/?q=a']);
});

it('makes one entry for a bout of typing, and shows each rest', () => {
  open('');
  state.type('q', 'h');
  state.type('q', 'ho');
  vi.advanceTimersByTime(1000);
  state.type('q', 'hot');
  vi.advanceTimersByTime(1000);
  expect(pushed).toEqual(['/list/?q=ho']);
  expect(replaced).toEqual(['/list/?q=hot']);
  expect(shown).toEqual(['start ', 'reader ho', 'reader hot']);
});

it('makes two entries for two quick edits of two fields', () => {
  open('');
  state.type('from', 'one');
  state.type('to', 'two');
  vi.advanceTimersByTime(1000);
  expect(pushed).toEqual(['/list/?q=one', '/list/?q=two']);
});

it('makes two entries for typing and a choice right after it', () => {
  open('');
  state.type('q', 'typed');
  state.step('chosen');
  vi.advanceTimersByTime(1000);
  expect(pushed).toEqual(['/list/?q=typed', '/list/?q=chosen']);
  expect(shown.at(-1)).toBe('reader chosen');
});

it('makes one entry for typing and Enter', () => {
  open('');
  state.type('q', 'typed');
  state.step('typed');
  vi.advanceTimersByTime(1000);
  expect(pushed).toEqual(['/list/?q=typed']);
});

it('makes another entry for what is typed after the field was left', () => {
  open('');
  state.type('q', 'one');
  state.leave();
  state.type('q', 'two');
  vi.advanceTimersByTime(1000);
  expect(pushed).toEqual(['/list/?q=one', '/list/?q=two']);
});

it('shows what the history leads to, and forgets what was being typed', () => {
  open('?q=a');
  state.type('q', 'half');
  arrive('/list/?q=b');
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual(['start a', 'history b']);
  expect(pushed).toEqual([]);
});

it('shows nothing anew for a place on the page', () => {
  open('?q=a');
  arrive('/list/?q=a#sources');
  expect(shown).toEqual(['start a']);
});
