/**
 * `<timeline-filters>`: narrows the timeline that the server wrote. The index is fetched on first
 * use, the state lives in the address, and the server's list stays as it is for "everything".
 */
import type { Query } from '../../timeline/query.ts';
import { knownQuery } from '../../timeline/known.ts';
import { everything, facets, isEverything, readQuery, writeQuery } from '../../timeline/query.ts';
import type { Selection } from '../../timeline/select.ts';
import { choicesOf, select } from '../../timeline/select.ts';
import { fileNameOf, viewTitle } from '../../timeline/titles.ts';
import type { AddressState, Cause } from '../address-state.ts';
import { bindAddress } from '../address-state.ts';
import { showIgnored } from '../form-state.ts';
import { missingWords } from '../missing-words.ts';
import type { ShowNearWords } from '../near-words.ts';
import type { ReturnPlace } from '../return-place.ts';
import { keepPlace } from '../return-place.ts';
import { showAdvice } from './advice.ts';
import type { Asked } from './asked.ts';
import { readAsked } from './asked.ts';
import type { Chart } from './chart.ts';
import { makeChart } from './chart.ts';
import { showChips } from './chips.ts';
import { followCopyLink } from './copy-link.ts';
import { showDateProblem } from './date-problem.ts';
import { followDownloads } from './downloads.ts';
import type { FacetPanel } from './facet-panel.ts';
import { makeFacetPanel } from './facet-panel.ts';
import type { TimelineFields } from './fields.ts';
import { isText, timelineFields } from './fields.ts';
import type { LoadedIndex } from './load-index.ts';
import { loadIndex } from './load-index.ts';
import type { ResultList } from './result-list.ts';
import { makeResultList } from './result-list.ts';
import type { Sheet } from './sheet.ts';
import { makeSheet } from './sheet.ts';
import type { InTexts, TextSearch } from './text-search.ts';
import { makeTextSearch } from './text-search.ts';
import type { ShowHead } from './view-head.ts';
import { makeHead } from './view-head.ts';
import { statusWords } from './words.ts';

/** The index, and what on the page is worked by it. */
interface Loaded extends LoadedIndex {
  readonly panels: ReadonlyMap<string, FacetPanel>;
  readonly showHead: ShowHead;
  readonly results: ResultList;
  readonly place: ReturnPlace;
}

class TimelineFilters extends HTMLElement {
  #loading: Promise<Loaded> | undefined;
  #query: Query = everything;
  /** Number of the latest run; whatever belongs to an earlier one is thrown away. */
  #turn = 0;
  /** Ids of the events that are left; undefined before the first filter. */
  #selected: readonly string[] | undefined;
  #textSearch: TextSearch | undefined;
  #nearWords: Promise<ShowNearWords> | undefined;
  #chart: Chart | undefined;
  #sheet: Sheet | undefined;
  readonly #address: AddressState<Asked> = bindAddress<Asked>({
    read: readAsked,
    write: ({ query }) => new URLSearchParams(writeQuery(query)),
    show: (asked, cause) => this.#ask(asked, cause),
  });

  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#step(this.#fields.read(this.#query));
    });
    form.addEventListener('input', ({ target }) => {
      if (isText(target))
        this.#address.type(target.name, { query: this.#fields.read(this.#query), ignored: [] });
    });
    // The order stands beside the list, outside the form that it belongs to.
    this.addEventListener('change', ({ target }) => {
      if (isText(target)) this.#address.leave();
      else if (target instanceof HTMLSelectElement) this.#step(this.#fields.read(this.#query));
    });
    // Any touch of the form is a first use: the index comes while the reader is still choosing.
    const prepare = () => void this.#load().catch(() => undefined);
    form.addEventListener('focusin', prepare, { once: true });
    form.addEventListener('pointerenter', prepare, { once: true });
    this.addEventListener('click', (event) => this.#followChip(event));
    followDownloads(this, {
      addresses: {
        csv: this.dataset['csv'] ?? '',
        json: this.dataset['json'] ?? '',
        accusations: this.dataset['accusations'] ?? '',
        columns: this.dataset['columns'] ?? '',
      },
      view: async () => {
        const { index } = await this.#load();
        const title = viewTitle(index, knownQuery(index, this.#query), this.#asOf);
        return { ids: this.#selected ?? index.id, title, name: fileNameOf(title) };
      },
      fail: (words) => this.#say(words),
    });
    followCopyLink(this);
    this.#sheet = makeSheet(this, form, () => {
      this.#fields.write(everything);
      this.#step(everything);
    });
    const figure = document.getElementById('overview');
    this.#chart = makeChart(figure, this.#asOf, (change, cause) => {
      const query = change(this.#fields.read(this.#query));
      this.#fields.write(query);
      if (cause === 'keys') this.#address.type('years', { query, ignored: [] });
      else this.#step(query);
    });
    this.#address.start();
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<timeline-filters> has no ${selector}`);
    return element;
  }

  /** The day as of which the record is shown: "last year" is told from it. */
  get #asOf(): string {
    return this.dataset['asOf'] ?? '';
  }

  get #fields(): TimelineFields {
    return timelineFields(this.#part<HTMLFormElement>('form'));
  }

  get #list(): HTMLElement | null {
    return document.getElementById('timeline');
  }

  #say(words: string): void {
    this.#part('[role="status"]').textContent = words;
    this.#sheet?.say(words);
  }

  #busy(is: boolean): void {
    if (is) this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
  }

  #step(query: Query): void {
    this.#address.step({ query, ignored: [] });
  }

  /** Shows what is asked for; texts that come from an address are written into the form. */
  #ask({ query, ignored }: Asked, cause: Cause): void {
    const nothingNew = isEverything(query) && isEverything(this.#query);
    this.#query = query;
    if (cause !== 'reader') this.#fields.write(query);
    showDateProblem(this.#fields.dates, query, this.#part('.problem'), this.#asOf);
    showIgnored(this.#part<HTMLFormElement>('form'), ignored);
    this.#chart?.show(query);
    // The server's list is the answer to an address that asks for nothing.
    if (cause !== 'reader' && nothingNew) return;
    void this.#run(query);
  }

  async #run(query: Query): Promise<void> {
    const turn = ++this.#turn;
    this.#busy(true);
    // The list keeps its place until the answer is there, so that nothing jumps.
    if (!isEverything(query) && this.#part('.results').hidden) this.#list?.classList.add('waiting');
    try {
      const [loaded, found] = await Promise.all([
        this.#load(),
        query.q === '' ? undefined : this.#inTexts(query.q),
      ]);
      if (turn !== this.#turn) return;
      const known = knownQuery(loaded.index, query);
      const selection = select(loaded, known, this.#asOf, found?.places);
      this.#query = known;
      this.#show(loaded, known, selection, found?.missing ?? []);
    } catch {
      if (turn !== this.#turn) return;
      this.#list?.classList.remove('waiting');
      this.#busy(false);
      this.#say('The filters could not be loaded. Try again, or use the lists below.');
    }
  }

  #show(loaded: Loaded, query: Query, selection: Selection, missing: readonly string[]): void {
    const { index, rows, panels, showHead, results, place } = loaded;
    const all = isEverything(query);
    const count = selection.rows.length;
    const addressOf = (other: Query) => `${location.pathname}${writeQuery(other)}`;
    for (const { id } of facets) panels.get(id)?.update(query[id], selection.counts[id]);
    this.#chart?.draw(loaded, query, selection);
    showChips(this.#part('.chips'), index, query, addressOf, () => this.#part('summary').focus());
    showAdvice(this.#part('.advice'), index, query, selection, addressOf);
    void this.#showNearWords(missing, query.q);
    this.#say(`${missingWords(missing)}${statusWords(count, index.id.length)}`);
    this.#selected = selection.rows.map((row) => index.id[row] ?? '');
    showHead(query, count);
    this.#part('.downloads').hidden = count === 0;
    this.#part('.results').hidden = all;
    if (this.#list) {
      this.#list.hidden = !all;
      this.#list.classList.remove('waiting');
    }
    const isFirst = this.#turn === 1;
    const busy = (is: boolean) => {
      this.#busy(is);
      if (isFirst && !is) place.restore();
    };
    if (all) {
      results.clear();
      busy(false);
    } else {
      const inOrder = query.sort === 'oldest' ? selection.rows.toReversed() : selection.rows;
      results.show(rows, inOrder, busy);
    }
  }

  #followChip(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.chip');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const query = readQuery(new URL(link.href).searchParams);
    const inAdvice = link.closest('.advice') !== null;
    this.#fields.write(query);
    this.#step(query);
    if (inAdvice) this.#part('summary').focus();
  }

  #inTexts(words: string): Promise<InTexts> {
    this.#textSearch ??= makeTextSearch(this.dataset['text'] ?? '');
    return this.#textSearch(words);
  }

  /** Says what words that no entry has may have meant; what finds them comes when the first is missing. */
  async #showNearWords(missing: readonly string[], words: string): Promise<void> {
    if (missing.length > 0)
      this.#nearWords ??= import('../near-words.ts').then(({ makeNearWords }) =>
        makeNearWords(
          this.#part('[data-missing]'),
          `${this.dataset['text'] ?? ''}words.txt`,
          (q) => `${location.pathname}${writeQuery({ ...this.#query, q })}`,
        ),
      );
    this.#nearWords?.catch(() => (this.#nearWords = undefined));
    const show = await this.#nearWords?.catch(() => undefined);
    await show?.(missing, words);
  }

  #load(): Promise<Loaded> {
    this.#loading ??= this.#prepare();
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Fetches the index and fills what stands ready on the page for it. */
  async #prepare(): Promise<Loaded> {
    const { index = '', event = '', year = '', summaries = '' } = this.dataset;
    const loaded = await loadIndex({ index, event, year }, this.#list ?? this);
    const { counts } = select(loaded, this.#query, this.#asOf);
    const panels = new Map(
      facets.map(({ id }) => {
        const panel = makeFacetPanel(
          this.#part<HTMLDetailsElement>(`[data-facet="${id}"]`),
          choicesOf(loaded.index, id),
          (chosen) => this.#step({ ...this.#fields.read(this.#query), [id]: chosen }),
        );
        panel.update(this.#query[id], counts[id]);
        panel.ready();
        return [id, panel];
      }),
    );
    const showHead = makeHead(this, loaded.index, this.#asOf);
    const list = this.#part('.results');
    const results = makeResultList(list, summaries);
    const place = keepPlace(list, '.event-row .what a');
    return { ...loaded, panels, showHead, results, place };
  }
}

customElements.define('timeline-filters', TimelineFilters);
