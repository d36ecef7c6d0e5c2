/**
 * Folded parts of lists (`Fold.astro`): on paper all are open, and an address that names something
 * inside opens what it is folded in, also in browsers that do neither by themselves.
 */
const FOLD = 'details.fold';

/** Folds that were opened for paper alone. */
let opened: HTMLDetailsElement[] = [];

window.addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>(`${FOLD}:not([open])`)];
  for (const fold of opened) fold.open = true;
});

window.addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
  opened = [];
});

window.addEventListener('hashchange', openTarget);
openTarget();

/** Opens every fold around what the address names, and brings that into sight. */
function openTarget(): void {
  const target = document.querySelector(':target');
  const closed: Element[] = [];
  for (let fold = target?.closest(FOLD); fold; fold = fold.parentElement?.closest(FOLD))
    if (!fold.hasAttribute('open')) closed.push(fold);
  if (closed.length === 0) return;
  for (const fold of closed) fold.setAttribute('open', '');
  target?.scrollIntoView();
}

export {};
