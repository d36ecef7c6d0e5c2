/** `<accusation-filter>`: narrows the list of accusations by what its rows are tagged with. */
import { counted } from '../domain/words.ts';
import { followForm } from './form-state.ts';
import type { Cause } from './address-state.ts';
import { refold } from './refold.ts';

class AccusationFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('<accusation-filter> has no form');
    followForm(form, (values, cause) => this.#show(values, cause)).start();
  }

  #show(values: URLSearchParams, cause: Cause): void {
    const wanted = [...values];
    // The list as the page was made is the answer to an address that asks for nothing.
    if (cause === 'start' && wanted.length === 0) return;
    const rows = [...this.querySelectorAll<HTMLElement>('.accusations > li')];
    for (const row of rows) row.hidden = !wanted.every(([key, value]) => isTagged(row, key, value));
    refold(this, '.accusations > li', wanted.length === 0);
    const left = rows.filter((row) => !row.hidden);
    const answered = left.filter((row) => isTagged(row, 'reply', 'answered'));
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.textContent =
      left.length === 0
        ? 'No accusation in the record fits all of these.'
        : `${counted(left.length, 'accusation')}, ${answered.length} answered`;
  }
}

/** Whether a tag is among those that a row carries under a key. */
function isTagged({ dataset }: HTMLElement, key: string, tag: string): boolean {
  return (dataset[key] ?? '').split(' ').includes(tag);
}

customElements.define('accusation-filter', AccusationFilter);
