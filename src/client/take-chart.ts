/**
 * `<take-chart>`: saves the picture of a drawing as SVG or PNG. Without scripts its link leads to the file of
 * the whole drawing; a page with filters says how what is left is drawn (`draw`).
 */
import { saveFile } from './save.ts';

/** A picture, and what its file is called without an ending. */
export interface TakenChart {
  readonly svg: string;
  readonly name: string;
}

export class TakeChart extends HTMLElement {
  /** Draws what the page shows now; nothing where that is the whole, of which there is a file. */
  draw: (() => Promise<TakenChart | undefined>) | undefined;

  connectedCallback(): void {
    for (const control of this.querySelectorAll<HTMLElement>('[data-take]')) {
      control.addEventListener('click', (event) => {
        const asPixels = control.dataset['take'] === 'png';
        // The browser saves the file by itself.
        if (!asPixels && !this.draw) return;
        event.preventDefault();
        this.#save(asPixels).catch(() => this.#say('The picture could not be made.'));
      });
    }
  }

  async #save(asPixels: boolean): Promise<void> {
    const { svg, name } = (await this.draw?.()) ?? (await this.#file());
    if (!asPixels) {
      saveFile(svg, `${name}.svg`, 'image/svg+xml;charset=utf-8');
      return;
    }
    const { pixelsOf } = await import('./pixels.ts');
    saveFile(await pixelsOf(svg), `${name}.png`, 'image/png');
  }

  async #file(): Promise<TakenChart> {
    const link = this.querySelector<HTMLAnchorElement>('a[data-take]');
    const response = await fetch(link?.href ?? '');
    if (!response.ok) throw new Error(`no picture: ${response.status}`);
    return { svg: await response.text(), name: (link?.download ?? '').replace(/\.svg$/, '') };
  }

  #say(words: string): void {
    const said = this.querySelector('[role="status"]') ?? document.createElement('span');
    said.setAttribute('role', 'status');
    said.textContent = words;
    this.append(said);
  }
}

customElements.define('take-chart', TakeChart);
