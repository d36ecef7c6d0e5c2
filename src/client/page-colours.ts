import { readColours } from '../publish/pictures/colours.ts';
import type { Colours } from '../publish/pictures/colours.ts';

/** The colours of the page's own style sheets, for pictures that the browser draws. */
export function pageColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  return readColours((property) => style.getPropertyValue(property));
}
