/**
 * A page in parts. A browser that has the whole of a long page lays all of it out before it shows any of
 * it, which on a slow processor is a task of more than 50 ms. So it is held back (`styles/in-parts.css`)
 * before the first frame, and given out piece by piece in the order of the page, so that what is shown
 * never moves.
 */

/** How many elements a piece has at most, unless it can't be divided. */
const PIECE = 25;

/**
 * A table is divided into its rows from so many elements on. One that long has columns of given widths, or
 * stands below the first screen, since a row may widen a column.
 */
const LONG_TABLE = 300;

/** What is given whole: its parts stand beside one another, or are not shown. */
const WHOLE =
  'header, form:not([role=search]), svg, p, pre, dl, span, select, thead, tr, details:not([open])';

/** What its script makes, once that has come: till then it would move what follows it. */
const UNMADE = 'contribute-form:not(:defined)';

/** The parts of a page that are held back, while it may still be coming from its host. */
export class PageParts {
  readonly #body: Element;
  /** Of each element whose children are given one by one, the place of the next. */
  readonly #next = new Map<Node, number>();
  readonly #observer = new MutationObserver((changes) => {
    for (const parent of new Set(changes.map(({ target }) => target as Element))) {
      this.#holdRest(parent);
    }
  });

  /** Holds back all of the body. */
  constructor(body: Element) {
    this.#body = body;
    this.#divide(body);
  }

  /** Gives a piece at each step, and says of how many elements it is: 0 where the next has yet to come. */
  pieces(): Generator<number, void> {
    return this.#children(this.#body);
  }

  /** Gives all that is left. */
  giveAll(): void {
    this.#observer.disconnect();
    document.querySelectorAll('.held').forEach(give);
  }

  /** Will give the children of an element one by one. */
  #divide(parent: Element): void {
    this.#next.set(parent, 0);
    this.#holdRest(parent);
    if (isComing(parent)) this.#observer.observe(parent, { childList: true });
  }

  #holdRest(parent: Element): void {
    for (const child of [...parent.children].slice(this.#next.get(parent))) {
      child.classList.add('held');
    }
  }

  /** Gives the children of an element at once, also those that have yet to come. */
  #giveRest(parent: Element): void {
    this.#next.set(parent, Infinity);
    [...parent.children].forEach(give);
  }

  *#children(parent: Element): Generator<number, void> {
    for (;;) {
      const place = this.#next.get(parent) ?? 0;
      const child = parent.children[place];
      if (!child) {
        if (!isComing(parent)) return;
        yield 0;
        continue;
      }
      while ((isComing(child) && !isDivisible(child)) || isUnmade(child)) yield 0;
      this.#next.set(parent, place + 1);
      const divided = isDivisible(child);
      if (divided) this.#divide(child);
      give(child);
      if (divided && !sharesItsWidth(child)) {
        yield* this.#children(child);
        continue;
      }
      if (divided) this.#giveRest(child);
      yield sizeOf(child);
    }
  }
}

/** Leaves no empty attribute behind. */
function give(element: Element): void {
  element.classList.remove('held');
  if (element.classList.length === 0) element.removeAttribute('class');
}

function sizeOf(element: Element): number {
  return element.matches('details:not([open])') ? 1 : element.querySelectorAll('*').length + 1;
}

function isDivisible(element: Element): boolean {
  if (element.matches(WHOLE) || hasText(element)) return false;
  return sizeOf(element) > (element.matches('table') ? LONG_TABLE : PIECE);
}

/**
 * Whether the children of an element, held back as they are, will stand beside one another in widths that
 * depend on how many there are: a flexible row, or a grid of as many columns as there is something for
 * (`auto-fit`), whose empty columns have no width (CSS Grid Layout, 7.2.3.2).
 */
function sharesItsWidth(element: Element): boolean {
  const { display, flexDirection, gridTemplateColumns } = getComputedStyle(element);
  if (display.endsWith('flex')) return !flexDirection.startsWith('column');
  return display.endsWith('grid') && gridTemplateColumns.split(' ').includes('0px');
}

/** Whether words stand between the children of an element, which are then parts of a line. */
function hasText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
  );
}

/** Whether more of an element may come: it is the last that the browser has read. */
function isComing(element: Element): boolean {
  if (document.readyState !== 'loading') return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.nextElementSibling) return false;
  }
  return true;
}

/** A script that does not come leaves a page that is whole all the same. */
function isUnmade(element: Element): boolean {
  return document.readyState !== 'complete' && element.matches(UNMADE);
}
