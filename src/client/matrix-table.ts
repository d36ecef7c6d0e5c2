/**
 * `<matrix-table>`: narrows and orders the matrix that the server wrote, keeps both in the address,
 * and gives the part that is shown as CSV. A narrow screen has the first rows until all are asked for.
 */
import { compareNames } from '../domain/collation.ts';
import { counted } from '../domain/words.ts';
import type { PublishedMatrix } from '../record/matrix.ts';
import type { Cause } from './address-state.ts';
import { followForm } from './form-state.ts';
import { saveFile } from './save.ts';
import { TakeChart } from './take-chart.ts';
import type { TakenChart } from './take-chart.ts';

class MatrixTable extends HTMLElement {
  /** The rows in the order in which the server wrote them. */
  #rows: readonly HTMLTableRowElement[] = [];
  /** How many rows a narrow screen has at first. */
  #first = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('<matrix-table> has no form');
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.#first = this.#rows.filter((row) => row.dataset['beyond'] === undefined).length;
    this.querySelector('[data-all]')?.addEventListener('click', () => this.#showAll());
    this.querySelector('[data-csv]')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#saveCsv().catch(() =>
        this.#say('The download could not be made. Reload the page and try again.'),
      );
    });
    const chart = this.querySelector('take-chart');
    if (chart instanceof TakeChart)
      chart.draw = () => this.#drawChart(chart.dataset['revised'] ?? '');
    followForm(form, (values, cause) => this.#show(values, cause)).start();
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  #show(values: URLSearchParams, cause: Cause): void {
    // The server's table is the answer to an address that asks for nothing.
    if (cause === 'start' && values.size === 0) return;
    this.querySelector('table')?.setAttribute('data-view', values.get('view') ?? '');
    const parties = values.get('parties') ?? '';
    const norms = values.get('norms') ?? '';
    const columns = [...this.querySelectorAll<HTMLElement>('thead .norm')];
    const shown = columns.map(
      ({ dataset }) => norms === '' || (dataset['group'] ?? '').split(' ').includes(norms),
    );
    columns.forEach((column, place) => (column.hidden = shown[place] === false));
    for (const row of this.#rows) {
      row.hidden = parties !== '' && row.dataset['folder'] !== parties;
      [...row.cells].slice(2).forEach((cell, place) => (cell.hidden = shown[place] === false));
    }
    this.querySelector('tbody')?.append(...this.#ordered(columns, values.get('sort') ?? ''));
    const count = this.#foldRows();
    this.#say(
      `${counted(count, 'party')}, ${counted(shown.filter(Boolean).length, 'norm is', 'norms are')} shown`,
    );
  }

  /** Marks what a narrow screen leaves for later; answers with how many rows are shown in all. */
  #foldRows(): number {
    const shown = [...this.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')];
    shown.forEach((row, place) => row.toggleAttribute('data-beyond', place >= this.#first));
    const all = this.querySelector<HTMLElement>('[data-all]');
    if (all) {
      all.hidden = shown.length <= this.#first;
      all.textContent = `Show all ${counted(shown.length, 'party')}`;
    }
    return shown.length;
  }

  /** Shows every row on a narrow screen too; the reader goes on at the first that was not there. */
  #showAll(): void {
    const next = this.querySelector<HTMLElement>('tr[data-beyond]:not([hidden]) a');
    this.dataset['whole'] = '';
    next?.focus();
  }

  #ordered(columns: readonly HTMLElement[], sort: string): HTMLTableRowElement[] {
    const place = columns.findIndex(({ dataset }) => dataset['norm'] === sort);
    for (const [index, cell] of [...this.querySelectorAll('thead th')].entries()) {
      cell.removeAttribute('aria-sort');
      if (sort === 'name' && index === 0) cell.setAttribute('aria-sort', 'ascending');
      if (place >= 0 && index === place + 2) cell.setAttribute('aria-sort', 'descending');
    }
    if (sort === '') return [...this.#rows];
    const nameOf = (row: HTMLTableRowElement) => row.cells[0]?.textContent?.trim() ?? '';
    const numberOf = (row: HTMLTableRowElement) =>
      [...(row.cells[place + 2]?.querySelectorAll('.side') ?? [])].reduce(
        (sum, mark) => sum + Number(/\d+/.exec(mark.textContent ?? '')?.[0] ?? 0),
        0,
      );
    return this.#rows.toSorted((a, b) =>
      sort === 'name' ? compareNames(nameOf(a), nameOf(b)) : numberOf(b) - numberOf(a),
    );
  }

  /** The parties and norms that are shown, by their ids in the order in which they stand. */
  #shown(): { parties: string[]; norms: string[] } {
    const rows = [...this.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')];
    const columns = [...this.querySelectorAll<HTMLElement>('thead .norm:not([hidden])')];
    return {
      parties: rows.map(({ dataset }) => dataset['party'] ?? ''),
      norms: columns.map(({ dataset }) => dataset['norm'] ?? ''),
    };
  }

  async #matrix(): Promise<PublishedMatrix> {
    const response = await fetch(this.dataset['json'] ?? '');
    if (!response.ok) throw new Error(`no matrix: ${response.status}`);
    return (await response.json()) as PublishedMatrix;
  }

  async #saveCsv(): Promise<void> {
    const [{ matrixCsv }, matrix] = await Promise.all([
      import('../publish/data/matrix-csv.ts'),
      this.#matrix(),
    ]);
    const { parties, norms } = this.#shown();
    saveFile(matrixCsv(matrix, parties, norms), 'matrix.csv', 'text/csv;charset=utf-8');
  }

  async #drawChart(revised: string): Promise<TakenChart> {
    const [{ matrixPicture }, { pageColours }, matrix] = await Promise.all([
      import('../publish/pictures/matrix.ts'),
      import('./page-colours.ts'),
      this.#matrix(),
    ]);
    const side = this.querySelector('table')?.dataset['view'] ?? '';
    const svg = matrixPicture(
      matrix,
      { ...this.#shown(), side },
      { revised, address: location.href, colours: pageColours() },
    );
    return { svg, name: 'cyber-norms-matrix' };
  }
}

customElements.define('matrix-table', MatrixTable);
