/**
 * Runs in the head of a page, before its first frame, and shows a long page in parts (`in-parts.ts`). A
 * reader who comes by an address with an anchor, goes back or loads the page again gets the whole of it at
 * once, since the browser then looks for a place in it; so does one who presses a key or clicks meanwhile.
 */
import { PageParts } from './in-parts.ts';
import { nextPaint } from './in-slices.ts';

/** A slice ends after so long; what it gave has yet to be painted. */
const SLICE_MILLISECONDS = 5;

/** After the first piece of a slice, and so many elements each, they are laid out, so that their time is known. */
const LAID_OUT_AT_ONCE = 10;

/** Whether the page begins at its top. The entry names words that an address points at, too. */
function beginsAtTop(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming)) return false;
  return entry.type === 'navigate' && !entry.name.includes('#') && location.hash === '';
}

/** Gives pieces until the slice ends; answers whether any are left. */
function giveSlice(pieces: Generator<number, void>): boolean {
  const end = performance.now() + SLICE_MILLISECONDS;
  let elements = LAID_OUT_AT_ONCE;
  do {
    const step = pieces.next();
    if (step.done === true) return false;
    if (step.value === 0) return true;
    elements += step.value;
    if (elements >= LAID_OUT_AT_ONCE) {
      document.body.getBoundingClientRect();
      elements = 0;
    }
  } while (performance.now() < end);
  return true;
}

async function showInParts(body: Element): Promise<void> {
  const parts = new PageParts(body);
  let asked = false;
  const end = () => {
    asked = true;
    parts.giveAll();
  };
  for (const type of ['click', 'keydown']) {
    addEventListener(type, end, { capture: true, once: true });
  }
  const pieces = parts.pieces();
  do await nextPaint();
  while (!asked && giveSlice(pieces));
  end();
}

if (beginsAtTop() && document.visibilityState === 'visible') {
  const reading = new MutationObserver(() => {
    const { body } = document as { body: Element | null };
    if (!body) return;
    reading.disconnect();
    void showInParts(body);
  });
  reading.observe(document.documentElement, { childList: true });
}
