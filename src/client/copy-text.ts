/** `<copy-text>`: adds a button that copies the text inside, which can be read and selected without it. */
const SAID_MILLISECONDS = 4000;

class CopyText extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    const text = this.querySelector<HTMLElement>('[data-text]');
    if (!text || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy ${this.dataset['label'] ?? 'the text'}`);
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void copy(text).then((copied) => {
        said.textContent = copied ? 'Copied' : 'Selected: press Ctrl+C to copy';
        window.clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => {
          said.textContent = '';
        }, SAID_MILLISECONDS);
      });
    });
    this.append(button, said);
  }
}

/** Copies the text of an element; where the browser does not allow that, selects it. */
async function copy(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(element);
    return false;
  }
}

customElements.define('copy-text', CopyText);
