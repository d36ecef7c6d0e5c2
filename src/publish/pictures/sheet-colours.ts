/** The colours of the style sheets, read from their files. */
import { readFileSync } from 'node:fs';
import { readColours } from './colours.ts';
import type { Colours } from './colours.ts';

let colours: Colours | undefined;

/** The colours of the site's own sheets. */
export function sheetColours(): Colours {
  return (colours ??= readSheets());
}

function readSheets(): Colours {
  const text = ['tokens', 'families']
    .map((name) => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8'))
    .join('');
  return readColours((property) => new RegExp(`${property}: ([^;]*);`).exec(text)?.[1] ?? '');
}
