/**
 * `<contribute-form>`: an event from fields to file. What is typed is judged by a worker, which is fetched
 * when the first field is entered, and kept in this browser.
 */
import type { Draft } from '../../source/entry-text.ts';
import { saveFile } from '../save.ts';
import {
  addItem,
  inputOf,
  numberItems,
  openFilled,
  readFields,
  writeFields,
} from './form-values.ts';
import type { Asked, Judged } from './judge.ts';
import type { Answer, Question } from './judge-worker.ts';
import { keptDraft } from './kept-draft.ts';
import { inRepository, toEditors } from './repository.ts';
import type { Way } from './repository.ts';
import { showJudged } from './show-judged.ts';
import { setChoices, tellMeaning } from './type-ahead.ts';

const TYPING_MILLISECONDS = 400;

class ContributeForm extends HTMLElement {
  readonly #corrects = new URLSearchParams(location.search).get('event') ?? undefined;
  readonly #kept = keptDraft(this.#corrects);
  #worker: Worker | undefined;
  #judged: Judged | undefined;
  #timer = 0;
  /** Keys of a corrected event that no field holds. */
  #others: Draft['head'] = {};

  connectedCallback(): void {
    const { form } = this;
    form.addEventListener('focusin', () => this.#start(), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      for (const field of form.querySelectorAll<HTMLElement>('.field')) field.dataset['left'] = '';
      this.#start();
      this.#wait();
    });
    form.addEventListener('click', (event) => this.#click(event));
    form.addEventListener('input', () => this.#wait());
    form.addEventListener('change', ({ target }) => this.#left(target, true));
    form.addEventListener('focusout', ({ target }) => this.#left(target, false));
    const kept = this.#kept.read();
    for (const field of form.querySelectorAll<HTMLElement>('[data-correction]'))
      field.hidden = this.#corrects === undefined;
    for (const field of form.querySelectorAll<HTMLElement>('[data-new]'))
      field.hidden = this.#corrects !== undefined;
    if (this.#corrects === undefined && !kept)
      this.#fill({
        head: { status: 'reported', parties: [{}], sources: [{ id: 'first', lang: 'en' }] },
        sections: {},
      });
    if (kept) this.#restore(kept);
    if (this.#corrects !== undefined || kept) this.#start();
  }

  get form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('<contribute-form> has no form');
    return form;
  }

  #ask(question: Question): void {
    this.#worker?.postMessage(question);
  }

  #start(): void {
    if (this.#worker) return;
    this.#worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
    this.#worker.addEventListener('error', () =>
      this.#say('The check could not be loaded. Reload the page.'),
    );
    const { outline = '', page = '', event = '' } = this.dataset;
    this.#ask({ ask: 'start', outline, page });
    if (this.#corrects !== undefined && !this.#kept.read())
      this.#ask({ ask: 'open', address: event.replace(':id', encodeURIComponent(this.#corrects)) });
    else this.#wait();
  }

  #hear(answer: Answer): void {
    switch (answer.told) {
      case 'choices':
        for (const [names, choices] of answer.choices) setChoices(this.form, names, choices);
        for (const field of this.querySelectorAll<HTMLElement>('[data-control]'))
          tellMeaning(field);
        break;
      case 'opened':
        this.#fill(answer.draft);
        this.#wait();
        break;
      case 'judged':
        this.#show(answer.judged);
        break;
      case 'failed':
        this.#say(
          answer.what === 'open'
            ? `The record has no event “${this.#corrects ?? ''}”, or it could not be fetched.`
            : 'The record could not be fetched. Reload the page and try again.',
        );
    }
  }

  #say(words: string): void {
    const state = this.querySelector('[data-state]');
    if (state) state.textContent = words;
  }

  /** Fills the form, and keeps the keys that it does not ask for. */
  #fill({ head, sections }: Draft): void {
    writeFields(this.form, head);
    const asked = readFields(this.form);
    this.#others = Object.fromEntries(Object.entries(head).filter(([key]) => !(key in asked)));
    for (const area of this.querySelectorAll<HTMLTextAreaElement>('[data-section]'))
      area.value = sections[area.dataset['section'] ?? ''] ?? '';
    openFilled(this.form);
    for (const field of this.querySelectorAll<HTMLElement>('[data-control]')) tellMeaning(field);
  }

  #restore(kept: Asked): void {
    this.#fill(kept);
    for (const name of ['slug', 'correction', 'addition'] as const)
      this.#named(name).value = kept[name];
  }

  #named(name: string): HTMLInputElement {
    return this.form.elements.namedItem(name) as HTMLInputElement;
  }

  #read(): Asked {
    const areas = [...this.querySelectorAll<HTMLTextAreaElement>('[data-section]')];
    const text = (name: string) => this.#named(name).value.replace(/\s+/g, ' ').trim();
    return {
      head: { ...this.#others, ...readFields(this.form) },
      sections: Object.fromEntries(
        areas.map((area) => [area.dataset['section'] ?? '', area.value]),
      ),
      slug: text('slug'),
      corrects: this.#corrects,
      correction: text('correction'),
      addition: text('addition'),
    };
  }

  #wait(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const draft = this.#read();
      this.#kept.write(draft);
      const sources = (draft.head['sources'] ?? []) as readonly { id?: string; title?: string }[];
      setChoices(
        this.form,
        'sources',
        sources.map(({ id = '', title = '' }) => [id, title]),
      );
      this.#ask({ ask: 'judge', draft });
    }, TYPING_MILLISECONDS);
  }

  /** A field was left: from now on it says what is wrong with it. */
  #left(target: EventTarget | null, changed: boolean): void {
    const field = (target as HTMLElement | null)?.closest<HTMLElement>('.field');
    if (!field) return;
    if (inputOf(field)?.value || field.dataset['left'] !== undefined) field.dataset['left'] = '';
    if (changed) {
      tellMeaning(field);
      this.#wait();
    } else if (this.#judged) this.#show(this.#judged);
  }

  #show(judged: Judged): void {
    this.#judged = judged;
    const { head, correction, addition } = this.#read();
    const { title = '', summary = '' } = head as { title?: string; summary?: string };
    showJudged(this.form, judged, { title, summary });
    const corrects = this.#corrects !== undefined;
    const hint = this.querySelector('[data-hint]');
    if (hint)
      hint.textContent =
        corrects && correction === '' && addition === ''
          ? 'Say above what is corrected or added: readers see it under the entry.'
          : '';
    const { repository, contact } = this.dataset;
    this.#offer('repository', inRepository(repository, { ...judged, corrects }));
    this.#offer('contact', toEditors(contact, judged));
  }

  #offer(name: string, way: Way | undefined): void {
    const item = this.querySelector<HTMLElement>(`[data-way="${name}"]`);
    const link = item?.querySelector('a');
    if (!item || !link) return;
    item.hidden = way === undefined;
    if (!way) return;
    // The repository's editor stands beside the draft, not in its place.
    if (!way.address.startsWith('mailto:'))
      Object.assign(link, { target: '_blank', rel: 'noopener' });
    link.href = way.address;
    link.textContent = way.words;
    let hint = item.querySelector('p');
    if (!hint) item.append((hint = document.createElement('p')));
    hint.textContent = way.hint;
  }

  #click({ target }: Event): void {
    const button = (target as HTMLElement).closest('button');
    if (!button) return;
    const list = button.closest<HTMLElement>('[data-control="list"]');
    const { add, remove, download, clear } = button.dataset;
    if (add !== undefined && list) inputOf(addItem(list))?.focus();
    if (remove !== undefined && list) {
      button.closest('li')?.remove();
      numberItems(list);
      list.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
      this.#wait();
    }
    if (download !== undefined && this.#judged)
      saveFile(this.#judged.text, `${this.#judged.id}.md`, 'text/markdown;charset=utf-8');
    if (clear !== undefined) {
      window.clearTimeout(this.#timer);
      this.#kept.clear();
      location.reload();
    }
  }
}

customElements.define('contribute-form', ContributeForm);
