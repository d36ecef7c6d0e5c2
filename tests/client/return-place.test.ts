// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPlace } from '../../src/client/return-place.ts';

/** Where the links of the list stand on the screen, by their address. */
let tops: Readonly<Record<string, number>>;
let scrolled: number[];

function arrive(type: 'navigate' | 'back_forward' | 'reload', search = '?q=a'): void {
  window.happyDOM.setURL(`https://example.org/search/${search}`);
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as never]);
}

function list(...links: string[]): HTMLElement {
  document.body.innerHTML = `<ol>${links.map((one) => `<li><a href="${one}">${one}</a></li>`).join('')}</ol>`;
  return document.querySelector('ol') ?? document.body;
}

function leaveAt(scrollY: number): void {
  Object.defineProperty(window, 'scrollY', { value: scrollY, configurable: true });
  window.dispatchEvent(new Event('pagehide'));
}

beforeEach(() => {
  sessionStorage.clear();
  scrolled = [];
  tops = { '/a': -300, '/b': -20, '/c': 80, '/d': 400 };
  vi.spyOn(window, 'scrollBy').mockImplementation(((_x: number, y: number) => {
    scrolled.push(y);
  }) as never);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    return new DOMRect(0, tops[this.getAttribute('href') ?? ''] ?? 0, 10, 10);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each(['back_forward', 'reload'] as const)(
  'by %s leads to the first link that was in sight, once',
  (type) => {
    arrive('navigate');
    keepPlace(list('/a', '/b', '/c', '/d'), 'a');
    leaveAt(900);
    arrive(type);
    const place = keepPlace(list('/a', '/b', '/c', '/d'), 'a');
    expect(place.count).toBe(4);
    tops = { '/c': 1280 };
    place.restore();
    place.restore();
    expect(scrolled).toEqual([1200]);
  },
);

it.each([
  ['a visit that is no return', () => arrive('navigate')],
  ['another address', () => arrive('back_forward', '?q=b')],
])('%s begins at the top', (_what, come) => {
  arrive('navigate');
  keepPlace(list('/a', '/c'), 'a');
  leaveAt(900);
  come();
  const place = keepPlace(list('/a', '/c'), 'a');
  place.restore();
  expect([place.count, scrolled]).toEqual([0, []]);
});

it('keeps nothing of a reader at the top, and finds no link that is gone', () => {
  arrive('navigate');
  keepPlace(list('/a', '/c'), 'a');
  leaveAt(900);
  arrive('back_forward');
  keepPlace(list('/d'), 'a').restore();
  expect(scrolled).toEqual([]);
  leaveAt(0);
  expect(sessionStorage).toHaveLength(0);
});

it('does without where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('denied');
  });
  arrive('back_forward');
  expect(keepPlace(list('/a'), 'a').count).toBe(0);
});
