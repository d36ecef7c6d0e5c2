/**
 * Links to copy (`a[data-copy]`): a click puts the address on the clipboard and says so. Such a link
 * leads to where it says also without this, and with it wherever the clipboard is closed.
 */
const SAID_MILLISECONDS = 4000;

document.addEventListener('click', (event) => {
  const { target } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-copy]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // The page itself is not loaded anew for its own address.
  if (link.dataset['copy'] === 'page') event.preventDefault();
  void copy(link.href).then((copied) => {
    if (copied) say(link, 'Address copied');
    else if (link.dataset['copy'] === 'page') location.href = link.href;
  });
});

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Says something beside a link for a while, also to those who listen. */
function say(link: HTMLAnchorElement, words: string): void {
  const known = link.nextElementSibling;
  const status = known?.matches('[role="status"]') ? known : document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'small quiet said';
  if (status !== known) link.after(status);
  status.textContent = words;
  window.setTimeout(() => {
    if (status.textContent === words) status.textContent = '';
  }, SAID_MILLISECONDS);
}

export {};
