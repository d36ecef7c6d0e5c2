// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { refold } from '../../src/client/refold.ts';

const fold = (rows: number, open: boolean) =>
  `<details class="fold"${open ? ' open' : ''}><summary><h3>Year</h3> <span data-noun="party">${rows} parties</span></summary>
  <div><ul>${'<li>one</li>'.repeat(rows)}</ul></div></details>`;
const folds = () =>
  [...document.querySelectorAll<HTMLDetailsElement>('details')].map(({ hidden, open }) =>
    hidden ? 'none' : open ? 'open' : 'closed',
  );
const words = () =>
  [...document.querySelectorAll('[data-noun]')].map(({ textContent }) => textContent);

/** Leaves so many rows of each fold. */
function leave(...counts: number[]): void {
  document.querySelectorAll('details').forEach((details, index) => {
    details.querySelectorAll<HTMLElement>('li').forEach((row, place) => {
      row.hidden = place >= (counts[index] ?? 0);
    });
  });
}

beforeEach(() => {
  document.body.innerHTML = fold(10, true) + fold(30, false) + fold(5, false);
});

it('opens what few rows are left in, says how many, and takes empty folds away', () => {
  leave(0, 1, 3);
  refold(document, 'li', false);
  expect(folds()).toEqual(['none', 'open', 'open']);
  expect(words()).toEqual(['0 parties', '1 party', '3 parties']);
});

it('leaves the later ones closed where many rows are left', () => {
  leave(2, 30, 5);
  refold(document, 'li', false);
  expect(folds()).toEqual(['open', 'closed', 'closed']);
});

it('stands as it was made once nothing narrows it', () => {
  leave(0, 1, 0);
  refold(document, 'li', false);
  leave(10, 30, 5);
  refold(document, 'li', true);
  expect(folds()).toEqual(['open', 'closed', 'closed']);
  expect(words()).toEqual(['10 parties', '30 parties', '5 parties']);
});
