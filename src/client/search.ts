/**
 * `<record-search>`: full-text search over the Pagefind index, with our own list of results.
 * Around a form that works as a plain address, it adds results while typing, filters, sorting, the
 * state in the address, and the arrow keys. Nothing is loaded before the reader searches.
 */
import { counted } from '../domain/words.ts';
import type { AddressState } from './address-state.ts';
import type { FormState } from './form-state.ts';
import { followForm, formValues } from './form-state.ts';
import type { ReturnPlace } from './return-place.ts';
import { keepPlace } from './return-place.ts';

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindData>;
}
interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    query: string | null,
    options: {
      filters?: Readonly<Record<string, string>>;
      sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** How much a word found in a document's metadata adds to its rank. */
const META_WEIGHTS = {
  title: 5,
  known: 8,
  slug: 3,
  names: 0.5,
  parties: 0.5,
  type: 0.5,
  when: 0.2,
  kind: 0.2,
  family: 0,
};
const PAGE_SIZE = 20;
const SORTS: Readonly<Record<string, 'asc' | 'desc'>> = { newest: 'desc', oldest: 'asc' };

class RecordSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: readonly PagefindResult[] = [];
  #shown = 0;
  /** Number of the latest search; an answer to an earlier one is thrown away. */
  #turn = 0;
  #state: AddressState<FormState> | undefined;
  #place: ReturnPlace | undefined;

  connectedCallback(): void {
    this.querySelector<HTMLElement>('[data-enhanced]')?.removeAttribute('hidden');
    this.#more.addEventListener('click', () => void this.#showMore());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.#place = keepPlace(this.#list, '[data-title]');
    this.#state = followForm(this.#form, (values) => {
      if (values.size === 0) this.#clear();
      else void this.#search(new Map(values));
    });
    this.#state.start();
  }

  get #form(): HTMLFormElement {
    return this.#part('form');
  }
  get #box(): HTMLInputElement {
    return this.#part('input[type="search"]');
  }
  get #status(): HTMLElement {
    return this.#part('[role="status"]');
  }
  get #list(): HTMLElement {
    return this.#part('[data-results]');
  }
  get #more(): HTMLButtonElement {
    return this.#part('[data-more]');
  }

  #part<T extends HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<record-search> has no ${selector}`);
    return element;
  }

  #clear(): void {
    this.#turn += 1;
    this.#results = [];
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#status.textContent = '';
  }

  async #search(state: ReadonlyMap<string, string>): Promise<void> {
    const turn = ++this.#turn;
    // Whatever else the form asks is a filter of the index.
    const filters = Object.fromEntries([...state].filter(([key]) => key !== 'q' && key !== 'sort'));
    const direction = SORTS[state.get('sort') ?? ''];
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(state.get('q') ?? null, {
        filters,
        ...(direction ? { sort: { date: direction } } : {}),
      });
      if (turn !== this.#turn) return;
      this.#results = results;
      this.#shown = 0;
      // As many as the reader had seen, where this is a return; only the first search can be one.
      const size = Math.max(PAGE_SIZE, turn === 1 ? (this.#place?.count ?? 0) : 0);
      const first = await Promise.all(results.slice(0, size).map((result) => result.data()));
      if (turn !== this.#turn) return;
      this.#list.replaceChildren();
      this.#append(first);
      this.#status.textContent = this.#summary(state, Object.keys(filters).length > 0);
      if (turn === 1) this.#place?.restore();
    } catch {
      if (turn === this.#turn)
        this.#status.textContent = 'The search could not be loaded. Try again.';
    }
  }

  #summary(state: ReadonlyMap<string, string>, filtered: boolean): string {
    const count = this.#results.length;
    const query = state.get('q');
    const about = query ? ` for “${query}”` : '';
    if (count > 0) return `${counted(count, 'result')}${about}`;
    return `No results${about}. ${filtered ? 'Relax a filter' : 'Try fewer or other words'}.`;
  }

  #load(): Promise<Pagefind> {
    const bundle = this.dataset['bundle'] ?? '/pagefind/';
    this.#pagefind ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
      await pagefind.options({
        baseUrl: this.dataset['base'] ?? '/',
        excerptLength: 28,
        ranking: { metaWeights: META_WEIGHTS },
      });
      return pagefind;
    })();
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
    });
    return this.#pagefind;
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const next = this.#results.slice(this.#shown, this.#shown + PAGE_SIZE);
    const data = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    const before = this.#shown;
    this.#append(data);
    this.#links[before]?.focus();
  }

  #append(data: readonly PagefindData[]): void {
    const template = this.#part<HTMLTemplateElement & HTMLElement>('template');
    this.#list.append(...data.map((result) => resultRow(template, result)));
    this.#shown += data.length;
    this.#more.hidden = this.#shown >= this.#results.length;
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[data-title]')];
  }

  /** Arrow keys walk from the box through the results and back; Escape leads back and then clears. */
  #onKey(event: KeyboardEvent): void {
    const { target } = event;
    const links = this.#links;
    const stops: HTMLElement[] = [this.#box, ...links];
    const index = target instanceof HTMLElement ? stops.indexOf(target) : -1;
    if (index < 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && stops[index + step]) {
      event.preventDefault();
      stops[index + step]?.focus();
    } else if (event.key === 'Escape' && index > 0) {
      event.preventDefault();
      this.#box.focus();
    } else if (event.key === 'Escape' && this.#box.value !== '') {
      event.preventDefault();
      this.#box.value = '';
      this.#state?.type(this.#box.name, { values: formValues(this.#form), ignored: [] });
      this.#state?.leave();
    }
  }
}

function resultRow(
  template: HTMLTemplateElement,
  { url, excerpt, meta, sub_results }: PagefindData,
): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const fill = (name: string, text: string) => {
    const element = row.querySelector<HTMLElement>(`[data-${name}]`);
    if (element) element.textContent = text;
    return element;
  };
  const title = fill('title', meta['title'] ?? url);
  title?.setAttribute('href', url);
  fill('when', meta['when'] ?? meta['kind'] ?? '');
  fill('who', [meta['type'], meta['parties']].filter(Boolean).join(': '));
  const mark = row.querySelector<HTMLElement>('[data-mark]');
  if (mark && meta['family']) {
    mark.className = 'mark';
    mark.dataset['family'] = meta['family'];
  }
  row.querySelector('[data-excerpt]')?.append(...highlighted(excerpt));
  const section = sub_results.find((sub) => sub.url.includes('#'));
  const link = row.querySelector<HTMLAnchorElement>('[data-section]');
  if (section && link) {
    link.href = section.url;
    link.textContent = section.title;
  } else link?.parentElement?.remove();
  return row;
}

/** The text of an excerpt with its highlights; any other markup is left behind as text. */
function highlighted(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('record-search', RecordSearch);
