/** A button that copies the address of the view, filters included. */
const SAID_MILLISECONDS = 4000;

/** Has the button `[data-copy-link]` within an element copy the address of the page. */
export function followCopyLink(root: HTMLElement): void {
  const button = root.querySelector<HTMLElement>('[data-copy-link]');
  if (!button) return;
  const words = button.textContent ?? '';
  let timer = 0;
  const say = (said: string) => {
    button.textContent = said;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      button.textContent = words;
    }, SAID_MILLISECONDS);
  };
  button.addEventListener('click', () => {
    // Not every browser, nor every address, lets a page write to the clipboard.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(location.href))
      .then(
        () => say('Link copied'),
        () => say('Copy it from the address bar'),
      );
  });
}
