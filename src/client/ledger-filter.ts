/** `<ledger-filter>`: narrows the rows of promises and expectations by what they are tagged with. */

const KEYS = ['party', 'norm', 'result'] as const;

class LedgerFilter extends HTMLElement {
  connectedCallback(): void {
    this.#form.addEventListener('change', () => {
      const state = new URLSearchParams(
        [...new FormData(this.#form)].flatMap(([key, value]) =>
          value === '' ? [] : [[key, String(value)]],
        ),
      ).toString();
      history.pushState(null, '', `${location.pathname}${state === '' ? '' : `?${state}`}`);
      this.#show(true);
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('popstate', () => this.#restore(true));
    this.#restore(location.search !== '');
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('<ledger-filter> has no form');
    return form;
  }

  #restore(announce: boolean): void {
    const state = new URLSearchParams(location.search);
    for (const select of this.#form.querySelectorAll('select')) {
      select.value = state.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    this.#show(announce);
  }

  #show(announce: boolean): void {
    const wanted = KEYS.map((key) => ({
      key,
      value: this.#form.querySelector<HTMLSelectElement>(`[name="${key}"]`)?.value ?? '',
    }));
    const counts = [...this.querySelectorAll('section')].map((section) => {
      const rows = [...section.querySelectorAll<HTMLElement>('tbody tr')];
      for (const row of rows) {
        row.hidden = !wanted.every(
          ({ key, value }) => value === '' || (row.dataset[key] ?? '').split(' ').includes(value),
        );
      }
      const left = rows.filter((row) => !row.hidden).length;
      section.hidden = left === 0;
      return left;
    });
    const status = this.querySelector('[role="status"]');
    if (status && announce) {
      const [promises = 0, expectations = 0] = counts;
      status.textContent = `${promises} promises, ${expectations} expectations`;
    }
  }
}

customElements.define('ledger-filter', LedgerFilter);
