/**
 * `<list-filter>`: narrows and orders the rows of a list that the server wrote. A select narrows to
 * the rows whose `data-<name>` holds its value among others; the box `name` to those whose first link,
 * or one of the names in `data-known` (a bar parts them), holds what was typed; `sort` orders by name, or by the number in `data-<value>`, largest first.
 */
import { compareNames } from '../domain/collation.ts';
import { nameKey } from '../domain/names.ts';
import { counted } from '../domain/words.ts';
import type { Cause } from './address-state.ts';
import { followForm } from './form-state.ts';

class ListFilter extends HTMLElement {
  /** The rows in the order in which the server wrote them, by the list that they stand in. */
  #lists: readonly (readonly HTMLElement[])[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('<list-filter> has no form');
    this.#lists = [...this.querySelectorAll('[data-rows]')].map((list) =>
      [...list.children].filter((row) => row instanceof HTMLElement),
    );
    followForm(form, (values, cause) => this.#show(values, cause)).start();
  }

  #show(values: URLSearchParams, cause: Cause): void {
    if (cause === 'start' && values.size === 0) return;
    const typed = nameKey(values.get('name') ?? '');
    const wanted = [...values].filter(([key]) => key !== 'name' && key !== 'sort');
    let left = 0;
    for (const rows of this.#lists) {
      for (const row of rows) {
        row.hidden =
          !namesOf(row).some((name) => nameKey(name).includes(typed)) ||
          !wanted.every(([key, value]) => (row.dataset[key] ?? '').split(' ').includes(value));
      }
      const shown = rows.filter((row) => !row.hidden).length;
      left += shown;
      rows[0]?.parentElement?.append(...ordered(rows, values.get('sort') ?? ''));
      rows[0]?.closest('section')?.toggleAttribute('hidden', shown === 0);
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = counted(left, this.dataset['one'] ?? '', this.dataset['many']);
  }
}

function ordered(rows: readonly HTMLElement[], sort: string): HTMLElement[] {
  if (sort === '') return [...rows];
  if (sort === 'name') return rows.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)));
  const value = (row: HTMLElement) => Number(row.dataset[sort] ?? 0);
  return rows.toSorted((a, b) => value(b) - value(a));
}

/** Whatever a row is called. */
function namesOf(row: HTMLElement): string[] {
  return [nameOf(row), ...(row.dataset['known'] ?? '').split('|').filter(Boolean)];
}

function nameOf(row: HTMLElement): string {
  return row.querySelector('a')?.textContent?.trim() ?? '';
}

customElements.define('list-filter', ListFilter);
