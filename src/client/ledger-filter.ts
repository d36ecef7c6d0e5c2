/** `<ledger-filter>`: narrows the rows of promises and expectations by what they are tagged with. */
import { counted } from '../domain/words.ts';
import type { Cause } from './address-state.ts';
import { followForm } from './form-state.ts';
import { refold } from './refold.ts';

class LedgerFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('<ledger-filter> has no form');
    followForm(form, (values, cause) => this.#show(values, cause)).start();
  }

  #show(values: URLSearchParams, cause: Cause): void {
    const wanted = [...values];
    // The list as the page was made is the answer to an address that asks for nothing.
    if (cause === 'start' && wanted.length === 0) return;
    const counts = [...this.querySelectorAll('section')].map((section) => {
      const rows = [...section.querySelectorAll<HTMLElement>('tbody tr')];
      for (const row of rows)
        row.hidden = !wanted.every(([key, value]) =>
          (row.dataset[key] ?? '').split(' ').includes(value),
        );
      const left = rows.filter((row) => !row.hidden).length;
      section.hidden = left === 0;
      refold(section, 'tbody tr', wanted.length === 0);
      return left;
    });
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    const [promises = 0, expectations = 0] = counts;
    status.textContent = `${counted(promises, 'promise')}, ${counted(expectations, 'expectation')}`;
  }
}

customElements.define('ledger-filter', LedgerFilter);
