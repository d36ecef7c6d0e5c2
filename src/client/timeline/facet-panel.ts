/** One filter's panel: a list of check boxes with live counts, narrowed by typing. */
import { folded, nameKey, territoryNames } from '../../domain/names.ts';
import type { Choice } from '../../timeline/index.ts';

/** What the timeline asks of a panel. */
export interface FacetPanel {
  /** Shows which values are chosen and how many events each would show. */
  readonly update: (chosen: readonly string[], counts: ArrayLike<number>) => void;
  /** Fills a panel that was opened before there was anything to show. */
  readonly ready: () => void;
}

interface Item {
  readonly id: string;
  readonly place: number;
  readonly text: string;
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
  let counts: ArrayLike<number> = [];

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
      return { id, place, text: sought(`${text} ${aliases} ${id}`, id), label, box, number };
    });
  };
  const show = () => {
    for (const { id, place, box, number, label } of items) {
      const count = counts[place] ?? 0;
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
    const asOne = items.filter(({ text }) => holds(text, nameKey(typed)));
    const left = new Set(
      asOne.length > 0
        ? asOne
        : items.filter(({ text }) => words.every((word) => holds(text, word))),
    );
    for (const item of items) item.label.hidden = !left.has(item);
    list?.querySelector('p')?.toggleAttribute('hidden', left.size > 0);
  };
  const open = () => {
    if (items.length === 0) build();
    show();
    // The order holds while the panel is open, so that nothing moves under the reader's hand.
    const rank = ({ id, place }: Item) => (chosen.includes(id) ? 1e9 : 0) + (counts[place] ?? 0);
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
    open();
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
    ready() {
      if (details.open) open();
    },
    update(newChosen, newCounts) {
      chosen = newChosen;
      counts = newCounts;
      if (badge) badge.textContent = chosen.length === 0 ? '' : String(chosen.length);
      if (details.open) show();
    },
  };
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
