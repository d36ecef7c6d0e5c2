/**
 * `<record-search>`: full-text search over the Pagefind index, with our own list of results.
 * Around a form that works as a plain address, it adds results while typing, filters, sorting, the
 * state in the address, and the arrow keys. Nothing is loaded before the reader searches.
 */
import { counted, listed } from '../domain/words.ts';
import type { AddressState } from './address-state.ts';
import { passageOf, sectionOf } from './excerpt.ts';
import type { FormState } from './form-state.ts';
import { followForm, formValues } from './form-state.ts';
import type { Answer, FullText, Hit, PageData } from './full-text.ts';
import { makeFullText } from './full-text.ts';
import { missingWords } from './missing-words.ts';
import type { ShowNearWords } from './near-words.ts';
import { makeNearWords } from './near-words.ts';
import type { ReturnPlace } from './return-place.ts';
import { keepPlace } from './return-place.ts';

const PAGE_SIZE = 20;
/** Milliseconds after which a reader is told that the search is at work. */
const SOON = 60;

class RecordSearch extends HTMLElement {
  #fullText: FullText | undefined;
  #results: readonly Hit[] = [];
  #shown = 0;
  /** Number of the latest search; an answer to an earlier one is thrown away. */
  #turn = 0;
  #state: AddressState<FormState> | undefined;
  #place: ReturnPlace | undefined;
  #nearWords: ShowNearWords | undefined;
  /** Until it is said that the search is at work. */
  #waiting: number | undefined;

  connectedCallback(): void {
    this.querySelector<HTMLElement>('[data-enhanced]')?.removeAttribute('hidden');
    this.#more.addEventListener('click', () => void this.#showMore());
    // The first search loads the index: what is typed for it is answered at once, if only with that.
    this.#box.addEventListener('input', () => {
      if (!this.#fullText && this.#box.value.trim() !== '') this.#tellSoon();
    });
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.#place = keepPlace(this.#list, '[data-title]');
    this.#nearWords = makeNearWords(
      this.#part('[data-missing]'),
      `${this.dataset['bundle'] ?? ''}words.txt`,
      (query) =>
        `?${new URLSearchParams({ ...Object.fromEntries(formValues(this.#form)), q: query })}`,
    );
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

  #tellSoon(): void {
    this.#waiting ??= window.setTimeout(() => (this.#status.textContent = 'Searching …'), SOON);
  }

  #answered(): void {
    window.clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #clear(): void {
    this.#turn += 1;
    this.#answered();
    this.#results = [];
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#status.textContent = '';
    void this.#nearWords?.([], '');
  }

  async #search(state: ReadonlyMap<string, string>): Promise<void> {
    const turn = ++this.#turn;
    // Whatever else the form asks is a filter of the index.
    const filters = Object.fromEntries([...state].filter(([key]) => key !== 'q' && key !== 'sort'));
    const order = state.get('sort');
    this.#tellSoon();
    try {
      this.#fullText ??= makeFullText(
        this.dataset['bundle'] ?? '/pagefind/',
        this.dataset['base'] ?? '/',
      );
      const answer = await this.#fullText(state.get('q') ?? null, {
        filters,
        ...(order === 'oldest' || order === 'newest' ? { order } : {}),
      });
      if (turn !== this.#turn) return;
      this.#results = answer.hits;
      this.#shown = 0;
      // As many as the reader had seen, where this is a return; only the first search can be one.
      const size = Math.max(PAGE_SIZE, turn === 1 ? (this.#place?.count ?? 0) : 0);
      const first = await loaded(answer.hits.slice(0, size));
      if (turn !== this.#turn) return;
      this.#list.replaceChildren();
      this.#append(first);
      this.#status.textContent = summaryOf(answer, state.get('q'), Object.keys(filters).length > 0);
      void this.#nearWords?.(answer.missing, state.get('q') ?? '');
      if (turn === 1) this.#place?.restore();
    } catch {
      if (turn === this.#turn)
        this.#status.textContent = 'The search could not be loaded. Try again.';
    } finally {
      if (turn === this.#turn) this.#answered();
    }
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const next = this.#results.slice(this.#shown, this.#shown + PAGE_SIZE);
    const data = await loaded(next);
    if (turn !== this.#turn) return;
    const before = this.#shown;
    this.#append(data);
    this.#links[before]?.focus();
  }

  #append(data: readonly Shown[]): void {
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

/** A hit with what is known of its entry. */
interface Shown {
  readonly hit: Hit;
  readonly page: PageData;
}

function loaded(hits: readonly Hit[]): Promise<Shown[]> {
  return Promise.all(hits.map(async (hit) => ({ hit, page: await hit.data() })));
}

/** What a search found, and which of its words no entry has. */
function summaryOf(answer: Answer, query: string | undefined, filtered: boolean): string {
  const count = answer.hits.length;
  const missing = missingWords(answer.missing);
  const about = answer.missing.length > 0 ? answer.known : query === undefined ? [] : [query];
  const asked = about.length > 0 ? ` for ${listed(about.map((words) => `“${words}”`))}` : '';
  if (count > 0) return `${missing}${counted(count, 'result')}${asked}`;
  if (missing !== '' && answer.known.length === 0) return missing.trim();
  return `${missing}No results${asked}. ${filtered ? 'Relax a filter' : 'Try fewer or other words'}.`;
}

function resultRow(template: HTMLTemplateElement, { hit, page }: Shown): Node {
  const { url, content, meta } = page;
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
  const passage = passageOf(content, hit.places, meta['title']);
  row.querySelector('[data-excerpt]')?.append(
    ...passage.words.flatMap(({ text, found }) => {
      const mark = document.createElement('mark');
      mark.textContent = text;
      return [found ? mark : text, ' '];
    }),
  );
  const section = sectionOf(page, passage);
  const link = row.querySelector<HTMLAnchorElement>('[data-section]');
  if (section && link) {
    link.href = `${url}#${section.id}`;
    link.textContent = section.text;
  } else link?.parentElement?.remove();
  return row;
}

customElements.define('record-search', RecordSearch);
