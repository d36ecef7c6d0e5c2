/** One filter's panel: a list of check boxes with live counts, narrowed by typing. */
import { folded, nameKey, territoryNames } from '../../domain/names.ts';
import { onFirstUse } from '../../domain/on-first-use.ts';
import type { Choice } from '../../timeline/index.ts';
import type { Steps } from '../../timeline/steps.ts';
import { inSlices } from '../in-slices.ts';

/** What the timeline asks of a panel. */
export interface FacetPanel {
  /** Shows which values are chosen. */
  readonly mark: (chosen: readonly string[]) => void;
  /** Shows how many events each value would show; the first numbers fill a panel that is open already. */
  readonly number: (counts: ArrayLike<number>) => void;
}

interface Item {
  readonly id: string;
  readonly place: number;
  /** All by which it is found. */
  readonly names: () => string;
  readonly label: HTMLElement;
  readonly box: HTMLInputElement;
  readonly number: HTMLElement;
}

/** Turns a `<details class="facet">` into a panel of choices; `onChange` gets the chosen ids. */
export function makeFacetPanel(
  details: HTMLDetailsElement,
  choices: readonly Choice[],
  onChange: (chosen: string[]) => void,
): FacetPanel {
  const name = details.dataset['facet'] ?? '';
  const list = details.querySelector('.choices');
  const find = details.querySelector<HTMLInputElement>('[data-find]');
  const badge = details.querySelector('.facet-count');
  const summary = details.querySelector('summary');
  let items: Item[] = [];
  let chosen: readonly string[] = [];
  let counts: ArrayLike<number> | undefined;

  const build = () => {
    items = choices.map(([id, text, aliases = ''], place) => {
      const label = document.createElement('label');
      const box = Object.assign(document.createElement('input'), {
        type: 'checkbox',
        name,
        value: id,
      });
      const number = document.createElement('span');
      number.className = 'quiet';
      const words = document.createElement('span');
      words.textContent = text;
      label.append(box, words, number);
      const names = onFirstUse(() => sought(`${text} ${aliases} ${id}`, id));
      return { id, place, names, label, box, number };
    });
    // By the time a reader types, what a name is compared with is there.
    void inSlices(prepareNames(items));
  };
  const show = () => {
    for (const { id, place, box, number, label } of items) {
      const count = counts?.[place] ?? 0;
      const isChosen = chosen.includes(id);
      if (box.checked !== isChosen) box.checked = isChosen;
      const text = String(count);
      if (number.textContent !== text) number.textContent = text;
      label.classList.toggle('none', count === 0 && !isChosen);
    }
  };
  const narrow = () => {
    const typed = folded(find?.value ?? '');
    const words = typed.split(/\s+/).map(nameKey).filter(Boolean);
    const left = new Set(words.length === 0 ? items : namedBy(items, nameKey(typed), words));
    for (const item of items) item.label.hidden = !left.has(item);
    list?.querySelector('p')?.toggleAttribute('hidden', left.size > 0);
  };
  const open = () => {
    if (items.length === 0) build();
    show();
    // The order holds while the panel is open, so that nothing moves under the reader's hand.
    const rank = ({ id, place }: Item) => (chosen.includes(id) ? 1e9 : 0) + (counts?.[place] ?? 0);
    const none = Object.assign(document.createElement('p'), {
      className: 'quiet small',
      textContent: 'Nothing by that name.',
    });
    list?.replaceChildren(
      ...[...items]
        .sort((a, b) => rank(b) - rank(a) || a.place - b.place)
        .map(({ label }) => label),
      none,
    );
    narrow();
    // In a sheet it would call up the keyboard of a phone, over the choices.
    if (!details.closest('dialog')) find?.focus({ preventScroll: true });
    details.querySelector('.panel')?.scrollIntoView({ block: 'nearest' });
  };

  details.addEventListener('toggle', () => {
    if (!details.open) return;
    if (find) find.value = '';
    if (counts) open();
  });
  details.addEventListener('change', (event) => {
    const box = event.target as HTMLInputElement;
    if (box.type !== 'checkbox') return;
    onChange(box.checked ? [...chosen, box.value] : chosen.filter((id) => id !== box.value));
  });
  find?.addEventListener('input', narrow);
  details.addEventListener('keydown', (event) => {
    const boxes = items.filter(({ label }) => !label.hidden);
    if (event.key === 'Escape') {
      details.open = false;
      summary?.focus();
      event.preventDefault();
    } else if (event.key === 'Enter' && event.target === find) {
      // Enter takes the first choice that is left, as a type-ahead does.
      event.preventDefault();
      firstInOrder(list, boxes)?.click();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (moveFocus(list, find, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    }
  });
  // The panel closes when the reader goes on to another control by keys, or presses elsewhere. A press
  // beside the form does only that: what lay below the panel is not what was meant.
  let byKeys = false;
  document.addEventListener('keydown', () => (byKeys = true), true);
  document.addEventListener('pointerdown', () => (byKeys = false), true);
  details.addEventListener('focusout', ({ relatedTarget }) => {
    if (byKeys && relatedTarget instanceof Node && !details.contains(relatedTarget))
      details.open = false;
  });
  document.addEventListener(
    'click',
    (event) => {
      if (!details.open || !(event.target instanceof Node) || details.contains(event.target))
        return;
      details.open = false;
      const below = event.target instanceof Element ? event.target.closest('main') : null;
      const near = details.closest('dialog') ?? details.closest('form');
      if (!below || near?.contains(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );

  return {
    mark(newChosen) {
      chosen = newChosen;
      if (badge) badge.textContent = chosen.length === 0 ? '' : String(chosen.length);
      if (details.open) show();
    },
    number(newCounts) {
      const isFirst = counts === undefined;
      counts = newCounts;
      if (!details.open) return;
      if (isFirst) open();
      else show();
    },
  };
}

/** The items that go by what was typed: by all of it as one name, else by each of its words. */
function namedBy(items: readonly Item[], whole: string, words: readonly string[]): Item[] {
  const asOne = items.filter(({ names }) => holds(names(), whole));
  if (asOne.length > 0) return asOne;
  return items.filter(({ names }) => words.every((word) => holds(names(), word)));
}

function* prepareNames(items: readonly Item[]): Steps<void> {
  for (const { names } of items) {
    names();
    yield;
  }
}

/** Shorter keys are meant as the beginning of a word: `us` is not in Russia, `c` not in every name. */
const SHORT = 4;

/** Whether a choice is found by a key. */
function holds(text: string, key: string): boolean {
  return key.length < SHORT ? ` ${text}`.includes(` ${key}`) : text.includes(key);
}

/** All by which a choice is found: its words by their keys, and all of them in one. */
function sought(names: string, id: string): string {
  const all = [names, ...territoryNames(id)].join(' ');
  return `${all.split(/\s+/).map(nameKey).join(' ')} ${nameKey(all)}`;
}

function firstInOrder(list: Element | null, items: readonly Item[]): HTMLInputElement | undefined {
  const visible = new Set<Element>(items.map(({ label }) => label));
  const label = [...(list?.children ?? [])].find((child) => visible.has(child));
  return label?.querySelector('input') ?? undefined;
}

function moveFocus(list: Element | null, find: HTMLInputElement | null, step: number): boolean {
  const stops = [
    ...(find ? [find] : []),
    ...(list?.querySelectorAll<HTMLInputElement>('label:not([hidden]) input') ?? []),
  ];
  const at = stops.indexOf(document.activeElement as HTMLInputElement);
  const next = stops[at + step];
  if (at < 0 || !next) return false;
  next.focus();
  return true;
}
