/**
 * `<timeline-filters>`: narrows the timeline that the server wrote. What finds and shows events comes on
 * first use, the state lives in the address, and the server's list stays as it is for "everything".
 */
import type { Query } from '../../timeline/query.ts';
import { everything, isEverything, readQuery, writeQuery } from '../../timeline/query.ts';
import type { AddressState, Cause } from '../address-state.ts';
import { bindAddress } from '../address-state.ts';
import { showIgnored } from '../form-state.ts';
import type { Asked } from './asked.ts';
import { readAsked } from './asked.ts';
import { makeChart } from './chart.ts';
import type { Chart } from './chart.ts';
import { followCopyLink } from './copy-link.ts';
import { TakeChart } from '../take-chart.ts';
import type { TakenChart } from '../take-chart.ts';
import type { Downloads } from './downloads.ts';
import { isText, timelineFields } from './fields.ts';
import type { TimelineFields } from './fields.ts';
import { fetchIndex } from './load-index.ts';
import { makeSheet } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import type { InTexts, TextSearch } from './text-search.ts';
import type { View } from './view.ts';

class TimelineFilters extends HTMLElement {
  #loading: Promise<View> | undefined;
  #textSearch: Promise<TextSearch> | undefined;
  #downloads: Promise<Downloads> | undefined;
  #query: Query = everything;
  /** Number of the latest run; whatever belongs to an earlier one is thrown away. */
  #turn = 0;
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
      this.#step(this.#written());
    });
    form.addEventListener('input', ({ target }) => {
      if (isText(target)) this.#address.type(target.name, { query: this.#written(), ignored: [] });
    });
    // The order stands beside the list, outside the form that it belongs to.
    this.addEventListener('change', ({ target }) => {
      if (isText(target)) this.#address.leave();
      else if (target instanceof HTMLSelectElement) this.#step(this.#written());
    });
    // Any touch of the form is a first use: the index comes while the reader is still choosing.
    const prepare = () => void this.#load().catch(() => undefined);
    form.addEventListener('focusin', prepare, { once: true });
    form.addEventListener('pointerenter', prepare, { once: true });
    this.addEventListener('click', (event) => this.#followChip(event));
    for (const button of this.querySelectorAll<HTMLElement>('[data-format]'))
      button.addEventListener('click', () => void this.#save(button.dataset['format'] ?? ''));
    followCopyLink(this);
    this.#sheet = makeSheet(this, form, () => {
      this.#fields.write(everything);
      this.#step(everything);
    });
    const figure = document.getElementById('overview');
    figure?.addEventListener('focusout', () => this.#address.leave());
    this.#chart = makeChart(figure, (change, cause) => {
      const query = change(this.#written());
      this.#fields.write(query);
      if (cause === 'keys') this.#address.type('years', { query, ignored: [] });
      else this.#step(query);
    });
    const chart = figure?.querySelector('take-chart');
    if (chart instanceof TakeChart)
      chart.draw = () => this.#drawChart(chart.dataset['revised'] ?? '');
    this.#address.start();
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<timeline-filters> has no ${selector}`);
    return element;
  }

  get #fields(): TimelineFields {
    return timelineFields(this.#part<HTMLFormElement>('form'));
  }

  get #list(): HTMLElement | null {
    return document.getElementById('timeline');
  }

  /** The query with the texts and the order that stand in the form now. */
  #written(): Query {
    return this.#fields.read(this.#query);
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
    showIgnored(this.#part<HTMLFormElement>('form'), ignored);
    // The server's list is the answer to an address that asks for nothing.
    if (cause !== 'reader' && nothingNew) return;
    void this.#run(query);
  }

  async #run(query: Query): Promise<void> {
    const turn = ++this.#turn;
    this.#busy(true);
    // What stands below keeps its place, unseen, until the answer is there, so that nothing jumps.
    if (!isEverything(query) && this.#part('.results').hidden) this.classList.add('waiting');
    try {
      const [view, found] = await Promise.all([
        this.#load(),
        query.q === '' ? undefined : this.#inTexts(query.q),
      ]);
      if (turn !== this.#turn) return;
      this.#query = view.show(query, found, turn === 1);
    } catch {
      if (turn !== this.#turn) return;
      this.classList.remove('waiting');
      this.#busy(false);
      this.#say('The filters could not be loaded. Try again, or use the lists below.');
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

  async #save(format: string): Promise<void> {
    try {
      this.#downloads ??= import('./downloads.ts').then(({ makeDownloads }) =>
        makeDownloads(this.dataset),
      );
      this.#downloads.catch(() => (this.#downloads = undefined));
      const [view, save] = await Promise.all([this.#load(), this.#downloads]);
      await save(format, view.toSave());
    } catch {
      this.#say('The download could not be made. Reload the page and try again.');
    }
  }

  /** The chart of the years of what is shown, as a picture that says what was asked for. */
  async #drawChart(revised: string): Promise<TakenChart | undefined> {
    if (isEverything({ ...this.#query, sort: '' })) return undefined;
    const [{ yearsPicture }, { pageColours }, view] = await Promise.all([
      import('../../publish/pictures/years.ts'),
      import('../page-colours.ts'),
      this.#load(),
    ]);
    const { title, name, years } = view.toSave();
    return {
      svg: yearsPicture(title, years, { revised, address: location.href, colours: pageColours() }),
      name,
    };
  }

  async #inTexts(words: string): Promise<InTexts> {
    this.#textSearch ??= import('./text-search.ts').then(({ makeTextSearch }) =>
      makeTextSearch(this.dataset['text'] ?? ''),
    );
    this.#textSearch.catch(() => (this.#textSearch = undefined));
    return (await this.#textSearch)(words);
  }

  #load(): Promise<View> {
    this.#loading ??= this.#prepare();
    this.#loading.catch(() => {
      this.#loading = undefined;
      for (const words of this.querySelectorAll('.choices > p'))
        words.textContent =
          'The choices could not be loaded. Reload the page, or use the lists below.';
    });
    return this.#loading;
  }

  /** Fetches the index, and what finds and shows events in it. */
  async #prepare(): Promise<View> {
    const [index, { makeView }] = await Promise.all([
      fetchIndex(this.dataset['index'] ?? ''),
      import('./view.ts'),
    ]);
    return makeView({
      root: this,
      list: this.#list,
      index,
      chart: this.#chart,
      query: this.#query,
      dates: this.#fields.dates,
      say: (words) => this.#say(words),
      busy: (is) => this.#busy(is),
      choose: (facet, chosen) => this.#step({ ...this.#written(), [facet]: chosen }),
    });
  }
}

customElements.define('timeline-filters', TimelineFilters);
