/** Keys that turn slides, as presenters and their remote controls send them. */
const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'p'];
const ENDS = ['Home', 'End'];

/** How far a slide may stick out below the screen before a key reads on in it instead of turning. */
const SLACK = 8;

document.addEventListener('keydown', (event) => {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const back = BACK.includes(key) || (key === ' ' && shiftKey);
  if (!back && !FORWARD.includes(key) && !ENDS.includes(key)) return;
  const slides = [...document.querySelectorAll<HTMLElement>('main > section')];
  const place = placeOf(slides);
  const shown = slides[place]?.getBoundingClientRect();
  if (!shown || readsOn(shown, back, key)) return;
  event.preventDefault();
  const last = slides.length - 1;
  const to = key === 'Home' ? 0 : key === 'End' ? last : place + (back ? -1 : 1);
  show(slides[Math.min(Math.max(to, 0), last)]);
});

/** Which slide is on the screen: the one whose top is nearest to the screen's, or reaches above it. */
function placeOf(slides: readonly HTMLElement[]): number {
  const middle = window.innerHeight / 2;
  return Math.max(
    0,
    slides.findLastIndex((slide) => slide.getBoundingClientRect().top < middle),
  );
}

/** Whether there is more of a tall slide to read in the direction of a key that scrolls. */
function readsOn({ top, bottom }: DOMRect, back: boolean, key: string): boolean {
  if (!['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', ' '].includes(key)) return false;
  return back ? top < -SLACK : bottom > window.innerHeight + SLACK;
}

/** Turns to a slide: the address names it, and the keyboard goes on from it. */
function show(slide: HTMLElement | undefined): void {
  if (!slide) return;
  window.history.replaceState(null, '', `#${slide.id}`);
  slide.scrollIntoView({ behavior: 'instant', block: 'start' });
  slide.focus({ preventScroll: true });
}
