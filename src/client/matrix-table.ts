/**
 * `<matrix-table>`: narrows and orders the matrix that the server wrote, keeps both in the address,
 * and gives the part that is shown as CSV.
 */
import type { PublishedMatrix } from '../record/matrix.ts';
import { saveText } from './save.ts';

class MatrixTable extends HTMLElement {
  /** The rows in the order in which the server wrote them. */
  #rows: readonly HTMLTableRowElement[] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.#form.addEventListener('change', () => {
      const state = new URLSearchParams(
        [...new FormData(this.#form)].flatMap(([key, value]) =>
          value === '' ? [] : [[key, String(value)]],
        ),
      ).toString();
      history.pushState(null, '', `${location.pathname}${state === '' ? '' : `?${state}`}`);
      this.#show();
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('[data-csv]')?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#saveCsv();
    });
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('<matrix-table> has no form');
    return form;
  }

  #value(name: string): string {
    return this.#form.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
  }

  #restore(): void {
    const state = new URLSearchParams(location.search);
    for (const select of this.#form.querySelectorAll('select')) {
      select.value = state.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    if (location.search !== '' || this.#form.dataset['used'] !== undefined) this.#show();
  }

  #show(): void {
    this.#form.dataset['used'] = '';
    const parties = this.#value('parties');
    const norms = this.#value('norms');
    const columns = [...this.querySelectorAll<HTMLElement>('thead .norm')];
    const shown = columns.map(
      ({ dataset }) => norms === '' || (dataset['group'] ?? '').split(' ').includes(norms),
    );
    columns.forEach((column, place) => (column.hidden = shown[place] === false));
    for (const row of this.#rows) {
      row.hidden = parties !== '' && row.dataset['folder'] !== parties;
      [...row.cells].slice(2).forEach((cell, place) => (cell.hidden = shown[place] === false));
    }
    this.querySelector('tbody')?.append(...this.#ordered(columns));
    const count = this.#rows.filter((row) => !row.hidden).length;
    const status = this.querySelector('[role="status"]');
    if (status)
      status.textContent = `${count} parties, ${shown.filter(Boolean).length} norms are shown`;
  }

  #ordered(columns: readonly HTMLElement[]): HTMLTableRowElement[] {
    const sort = this.#value('sort');
    const place = columns.findIndex(({ dataset }) => dataset['norm'] === sort);
    for (const [index, cell] of [...this.querySelectorAll('thead th')].entries()) {
      cell.removeAttribute('aria-sort');
      if (sort === 'name' && index === 0) cell.setAttribute('aria-sort', 'ascending');
      if (place >= 0 && index === place + 2) cell.setAttribute('aria-sort', 'descending');
    }
    if (sort === '') return [...this.#rows];
    const nameOf = (row: HTMLTableRowElement) => row.cells[0]?.textContent?.trim() ?? '';
    const numberOf = (row: HTMLTableRowElement) =>
      Number(/\d+\s*$/.exec(row.cells[place + 2]?.textContent ?? '')?.[0] ?? 0);
    return this.#rows.toSorted((a, b) =>
      sort === 'name' ? nameOf(a).localeCompare(nameOf(b), 'en') : numberOf(b) - numberOf(a),
    );
  }

  async #saveCsv(): Promise<void> {
    const [{ matrixCsv }, response] = await Promise.all([
      import('../publish/data/matrix-csv.ts'),
      fetch(this.dataset['json'] ?? ''),
    ]);
    const matrix = (await response.json()) as PublishedMatrix;
    const parties = [...this.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')];
    const norms = [...this.querySelectorAll<HTMLElement>('thead .norm:not([hidden])')];
    saveText(
      matrixCsv(
        matrix,
        parties.map(({ dataset }) => dataset['party'] ?? ''),
        norms.map(({ dataset }) => dataset['norm'] ?? ''),
      ),
      'matrix.csv',
      'text/csv',
    );
  }
}

customElements.define('matrix-table', MatrixTable);
