/**
 * `<timeline-filters>`: narrows the timeline that the server wrote. The index is fetched on first
 * use, the state lives in the address, and the server's list stays as it is for "everything".
 */
import { dayRange } from '../domain/day-range.ts';
import type { TimelineIndex } from '../timeline/index.ts';
import type { Days, Part, Selection } from '../timeline/select.ts';
import { choicesOf, daysOf, select } from '../timeline/select.ts';
import type { Query } from '../timeline/query.ts';
import { everything, facets, readQuery, writeQuery } from '../timeline/query.ts';
import { chipLink, chipsOf, isEverything } from './timeline/chips.ts';
import { makeDownloads } from './timeline/downloads.ts';
import type { SelectionFormat } from '../publish/data/selection.ts';
import type { FacetPanel } from './timeline/facet-panel.ts';
import { makeFacetPanel } from './timeline/facet-panel.ts';
import { makeOverview } from './timeline/overview.ts';
import type { RowMaker } from './timeline/rows.ts';
import { makeRows } from './timeline/rows.ts';
import { makeSummaries } from './timeline/summaries.ts';
import { makeTextSearch } from './timeline/text-search.ts';

/** How many rows are painted at once, how many follow by themselves, and how many a click adds. */
const FIRST_ROWS = 12;
const CHUNK = 16;
const ROWS_AT_MOST = 400;
const TYPING_MILLISECONDS = 200;

/** Everything that exists once the index has come. */
interface Loaded {
  readonly index: TimelineIndex;
  readonly days: Days;
  readonly rows: RowMaker;
  readonly panels: ReadonlyMap<string, FacetPanel>;
  readonly drawOverview: (rows: readonly number[]) => void;
}

const PART_LABELS: Readonly<Record<Part, string>> = {
  country: 'the country',
  with: 'the second party',
  norm: 'the norm',
  type: 'the type',
  mechanism: 'the mechanism',
  dates: 'the dates',
  q: 'the words',
};

class TimelineFilters extends HTMLElement {
  #loading: Promise<Loaded> | undefined;
  #query: Query = everything;
  /** Number of the latest run; whatever belongs to an earlier one is thrown away. */
  #turn = 0;
  #timer = 0;
  /** Whether the reader is typing into a state that already has an entry in the history. */
  #typing = false;
  readonly #textSearch = makeTextSearch(this.dataset['text'] ?? '');
  readonly #download = makeDownloads({
    csv: this.dataset['csv'] ?? '',
    json: this.dataset['json'] ?? '',
  });
  /** Ids of the events that are left; undefined before the first filter. */
  #selected: readonly string[] | undefined;
  readonly #summaries = makeSummaries(this.dataset['summaries'] ?? '');

  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#withTexts(), 'push');
    });
    form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name === '' || target.type === 'checkbox')
        return;
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#ask(this.#withTexts(), this.#typing ? 'replace' : 'push');
        this.#typing = true;
      }, TYPING_MILLISECONDS);
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type !== 'checkbox') this.#typing = false;
    });
    // Any touch of the form is a first use: the index comes while the reader is still choosing.
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined), {
      once: true,
    });
    form.addEventListener('pointerenter', () => void this.#load().catch(() => undefined), {
      once: true,
    });
    this.addEventListener('click', (event) => this.#followChip(event));
    for (const button of this.querySelectorAll<HTMLElement>('[data-format]'))
      button.addEventListener(
        'click',
        () => void this.#save(button.dataset['format'] as SelectionFormat),
      );
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<timeline-filters> has no ${selector}`);
    return element;
  }

  get #list(): HTMLElement | null {
    return document.getElementById('timeline');
  }

  /** Shows what the address asks for. */
  #restore(): void {
    this.#typing = false;
    const query = readQuery(new URLSearchParams(location.search));
    for (const key of ['from', 'to', 'q'] as const)
      this.#part<HTMLInputElement>(`[name="${key}"]`).value = query[key];
    if (isEverything(query) && isEverything(this.#query)) return;
    this.#ask(query, undefined);
  }

  /** The query with the texts that stand in the form now. */
  #withTexts(): Query {
    const text = (key: string) => this.#part<HTMLInputElement>(`[name="${key}"]`).value.trim();
    return { ...this.#query, from: text('from'), to: text('to'), q: text('q') };
  }

  /** Takes a query over into the address and shows what it finds. */
  #ask(query: Query, history: 'push' | 'replace' | undefined): void {
    window.clearTimeout(this.#timer);
    const search = writeQuery(query);
    if (history && search !== location.search) {
      const address = `${location.pathname}${search}`;
      if (history === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    }
    this.#query = query;
    this.#noteBadDates(query);
    void this.#run(query);
  }

  async #run(query: Query): Promise<void> {
    const turn = ++this.#turn;
    this.setAttribute('aria-busy', 'true');
    const list = this.#list;
    // The list keeps its place until the answer is there, so that nothing jumps.
    if (!isEverything(query) && this.#part('.results').hidden) list?.classList.add('waiting');
    try {
      const [loaded, found] = await Promise.all([
        this.#load(),
        query.q === '' ? undefined : this.#textSearch(query.q),
      ]);
      if (turn !== this.#turn) return;
      this.#show(loaded, query, select(loaded.index, loaded.days, query, found), turn);
    } catch {
      if (turn !== this.#turn) return;
      list?.classList.remove('waiting');
      this.removeAttribute('aria-busy');
      this.#part('[role="status"]').textContent =
        'The filters could not be loaded. Try again, or use the lists below.';
    }
  }

  #show(loaded: Loaded, query: Query, selection: Selection, turn: number): void {
    const { index, rows, panels, drawOverview } = loaded;
    const all = isEverything(query);
    const results = this.#part('.results');
    const list = this.#list;
    for (const { id } of facets) panels.get(id)?.update(query[id], selection.counts[id]);
    drawOverview(selection.rows);
    this.#showChips(index, query);
    this.#showAdvice(index, query, selection);
    this.#part('[role="status"]').textContent = statusWords(selection.rows.length, index.id.length);
    this.#selected = selection.rows.map((row) => index.id[row] ?? '');
    this.#part('[data-downloads]').textContent = all
      ? 'Download all'
      : `Download ${selection.rows.length === 1 ? 'this event' : `these ${eventsWords(selection.rows.length)}`}`;
    this.#part('.downloads').hidden = selection.rows.length === 0;
    if (list) {
      list.hidden = !all;
      list.classList.remove('waiting');
    }
    results.hidden = all;
    results.replaceChildren();
    if (all) {
      this.removeAttribute('aria-busy');
      return;
    }
    const perYear = new Map<number, number>();
    for (const row of selection.rows)
      perYear.set(rows.yearOf(row), (perYear.get(rows.yearOf(row)) ?? 0) + 1);
    rows.append(results, selection.rows.slice(0, FIRST_ROWS), perYear);
    this.#follow(rows, selection.rows, perYear, FIRST_ROWS, ROWS_AT_MOST, turn);
  }

  /** Appends the rest of the rows in small steps between which the page can paint and answer. */
  #follow(
    rows: RowMaker,
    all: readonly number[],
    perYear: ReadonlyMap<number, number>,
    from: number,
    limit: number,
    turn: number,
  ): void {
    const results = this.#part('.results');
    if (from < Math.min(all.length, limit)) {
      afterPaint(() => {
        if (turn !== this.#turn) return;
        const end = Math.min(from + CHUNK, limit);
        rows.append(results, all.slice(from, end), perYear);
        this.#follow(rows, all, perYear, end, limit, turn);
      });
      return;
    }
    this.#summaries.watch(results);
    this.removeAttribute('aria-busy');
    if (all.length <= limit) return;
    const more = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'more',
      textContent: `Show more of the ${all.length} events`,
    });
    more.addEventListener('click', () => {
      more.remove();
      this.setAttribute('aria-busy', 'true');
      const last = results.querySelector<HTMLElement>('.year:last-child .event-row:last-child');
      this.#follow(rows, all, perYear, from, limit + ROWS_AT_MOST, turn);
      last?.querySelector('a')?.focus({ preventScroll: true });
    });
    results.append(more);
  }

  #showChips(index: TimelineIndex, query: Query): void {
    const list = this.#part('.chips');
    const focused = [...list.querySelectorAll('a')].indexOf(
      document.activeElement as HTMLAnchorElement,
    );
    const chips = chipsOf(index, query).map(({ label, without }) =>
      chipLink(label, this.#address(without), 'Remove'),
    );
    if (chips.length > 0) {
      const clear = chipLink('Clear all', this.#address(everything), '');
      clear.classList.add('clear');
      chips.push(clear);
    }
    list.replaceChildren(...chips);
    if (focused < 0) return;
    // The reader has just removed a chip: the focus stays in the row, or returns to the filters.
    const links = list.querySelectorAll('a');
    (links[Math.min(focused, links.length - 1)] ?? this.#part('summary')).focus();
  }

  /** When nothing is found: which filter to relax, and how many events that would give. */
  #showAdvice(index: TimelineIndex, query: Query, { rows, without }: Selection): void {
    const advice = this.#part('.advice');
    advice.hidden = rows.length > 0;
    if (rows.length > 0) {
      advice.replaceChildren();
      return;
    }
    const parts = [...new Set(chipsOf(index, query).map(({ part }) => part as Part))];
    const ways = parts
      .filter((part) => without[part] > 0)
      .toSorted((a, b) => without[b] - without[a])
      .map((part) =>
        chipLink(
          `Without ${PART_LABELS[part]}: ${eventsWords(without[part])}`,
          this.#address(withoutPart(query, part)),
          '',
        ),
      );
    const words = document.createElement('p');
    words.textContent =
      ways.length > 0
        ? 'No event meets all of this. Relax one filter:'
        : 'No event meets all of this, nor would it without any one of these filters.';
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    list.className = 'chips';
    list.append(...ways, chipLink('Clear all', this.#address(everything), ''));
    advice.replaceChildren(words, list);
  }

  #address(query: Query): string {
    return `${location.pathname}${writeQuery(query)}`;
  }

  #followChip(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.chip');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const query = readQuery(new URL(link.href).searchParams);
    const inAdvice = link.closest('.advice') !== null;
    for (const key of ['from', 'to', 'q'] as const)
      this.#part<HTMLInputElement>(`[name="${key}"]`).value = query[key];
    this.#ask(query, 'push');
    if (inAdvice) this.#part('summary').focus();
  }

  async #save(format: SelectionFormat): Promise<void> {
    try {
      const { index } = await this.#load();
      await this.#download(this.#selected ?? index.id, format);
    } catch {
      this.#part('[role="status"]').textContent = 'The download could not be made. Try again.';
    }
  }

  #noteBadDates({ from, to }: Query): void {
    const bad = [
      ['from', from],
      ['to', to],
    ].filter(([, text = '']) => text !== '' && !dayRange(text));
    for (const key of ['from', 'to'])
      this.#part(`[name="${key}"]`).toggleAttribute('aria-invalid', false);
    for (const [key] of bad) this.#part(`[name="${key}"]`).setAttribute('aria-invalid', 'true');
    const [first] = bad;
    this.#part('.problem').textContent = first
      ? `“${first[1]}” is not a date: write 2013, 2013-06 or 2013-06-07. It is left out.`
      : '';
  }

  #load(): Promise<Loaded> {
    this.#loading ??= this.#fetchIndex();
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #fetchIndex(): Promise<Loaded> {
    const response = await fetch(this.dataset['index'] ?? '');
    if (!response.ok) throw new Error(`no index: ${response.status}`);
    const index = (await response.json()) as TimelineIndex;
    const days = daysOf(index);
    const rows = makeRows(
      index,
      days,
      this.#list ?? this,
      this.dataset['event'] ?? '',
      this.dataset['year'] ?? '',
    );
    const panels = new Map(
      facets.map(({ id }) => {
        const details = this.#part<HTMLDetailsElement>(`[data-facet="${id}"]`);
        const onChange = (chosen: string[]) =>
          this.#ask({ ...this.#withTexts(), [id]: chosen }, 'push');
        return [id, makeFacetPanel(details, choicesOf(index, id), onChange)];
      }),
    );
    const { counts } = select(index, days, this.#query);
    for (const { id } of facets) panels.get(id)?.update(this.#query[id], counts[id]);
    // A panel that was opened before the index came is filled now.
    for (const { id } of facets) panels.get(id)?.ready();
    const drawOverview = makeOverview(document.getElementById('overview'), index, rows.yearOf);
    return { index, days, rows, panels, drawOverview };
  }
}

/** Runs a step once the page has painted what is there. */
function afterPaint(step: () => void): void {
  requestAnimationFrame(() => setTimeout(step));
}

function withoutPart(query: Query, part: Part): Query {
  if (part === 'dates') return { ...query, from: '', to: '' };
  return { ...query, [part]: everything[part] };
}

function statusWords(count: number, total: number): string {
  return count === total ? eventsWords(total) : `${count} of ${eventsWords(total)}`;
}

function eventsWords(count: number): string {
  return count === 1 ? '1 event' : `${count} events`;
}

customElements.define('timeline-filters', TimelineFilters);
