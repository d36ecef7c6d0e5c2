/**
 * Colours of pictures, as the style sheets say them: light as attributes, which every program reads, and dark
 * in a sheet of the picture's own, for a page that is dark.
 */
import families from '../../styles/families.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** A colour of the style sheets by its name there, such as `ink` for `--ink`. */
export type Colour =
  | 'paper'
  | 'ink'
  | 'ink-quiet'
  | 'rule'
  | 'rule-strong'
  | 'cooperation'
  | 'rule-making'
  | 'accusation'
  | 'response'
  | 'assessment';

/** What is painted with which colour; `none` for nothing. */
export interface Paint {
  readonly fill?: Colour | 'none';
  readonly stroke?: Colour;
}

const COLOURS = new Map(
  [
    ...`${tokens}${families}`.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

/** The attributes with which an element of a picture is painted. */
export function painted({ fill, stroke }: Paint): string {
  return [
    fill === 'none' ? 'fill="none"' : fill && `fill="${lightOf(fill)}"`,
    stroke && `stroke="${lightOf(stroke)}"`,
    `class="${[fill && fill !== 'none' && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(' ')}"`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The sheet of a picture: all its colours where the page around it is dark. */
export const darkSheet = `@media (prefers-color-scheme: dark) { ${[...COLOURS]
  .map(([name, { dark }]) => `.f-${name} { fill: ${dark} } .s-${name} { stroke: ${dark} }`)
  .join(' ')} }`;

function lightOf(colour: Colour): string {
  const found = COLOURS.get(colour);
  if (!found) throw new RangeError(`no colour --${colour} in the style sheets`);
  return found.light;
}
