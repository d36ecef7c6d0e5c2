/** Keys that turn slides, as presenters and their remote controls send them. */
const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'p'];
const ENDS = ['Home', 'End'];

/** Keys that turn at once; the others first read on in a slide that is taller than the screen. */
const SIDEWAYS = ['ArrowRight', 'ArrowLeft', 'n', 'p'];

/** How far a slide may stick out of the screen, in pixels, before a key reads on in it. */
const SLACK = 8;
/** The part of the screen by which a key reads on. */
const PART = 0.8;

document.addEventListener('keydown', (event) => {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const back = BACK.includes(key) || (key === ' ' && shiftKey);
  if (!back && !FORWARD.includes(key) && !ENDS.includes(key)) return;
  const slides = [...document.querySelectorAll<HTMLElement>('main > section')];
  const place = placeOf(slides);
  const shown = slides[place]?.getBoundingClientRect();
  if (!shown) return;
  event.preventDefault();
  // Where keys place the slides, a snapping page would pull back what is read on in a tall one.
  document.documentElement.style.scrollSnapType = 'none';
  const rest = ENDS.includes(key) || SIDEWAYS.includes(key) ? 0 : restOf(shown, back);
  if (rest > SLACK) {
    const step = Math.min(rest, window.innerHeight * PART);
    window.scrollBy({ top: back ? -step : step, behavior: 'instant' });
    return;
  }
  const last = slides.length - 1;
  const to = key === 'Home' ? 0 : key === 'End' ? last : place + (back ? -1 : 1);
  // Beyond the ends nothing turns: a tall last slide does not jump back to its top.
  show(slides[to]);
});

/** Which slide is on the screen: the one whose top is nearest to the screen's, or reaches above it. */
function placeOf(slides: readonly HTMLElement[]): number {
  const middle = window.innerHeight / 2;
  return Math.max(
    0,
    slides.findLastIndex((slide) => slide.getBoundingClientRect().top < middle),
  );
}

/** How much of a slide that is taller than the screen is still to be read in a direction, in pixels. */
function restOf({ top, bottom }: DOMRect, back: boolean): number {
  return back ? -top : bottom - window.innerHeight;
}

/** Turns to a slide: the address names it, and the keyboard goes on from it. */
function show(slide: HTMLElement | undefined): void {
  if (!slide) return;
  window.history.replaceState(null, '', `#${slide.id}`);
  slide.scrollIntoView({ behavior: 'instant', block: 'start' });
  slide.focus({ preventScroll: true });
}
