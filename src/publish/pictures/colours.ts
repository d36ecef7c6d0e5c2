/**
 * Colours of pictures: those of the style sheets, light as attributes, which every program reads, and dark in a
 * sheet of the picture's own, for a page that is dark.
 */

/** The custom properties of the style sheets that pictures are painted with, `--ink` and so on. */
export const COLOURS = [
  'paper',
  'ink',
  'ink-quiet',
  'rule',
  'rule-strong',
  'cooperation',
  'rule-making',
  'accusation',
  'response',
  'assessment',
] as const;
export type Colour = (typeof COLOURS)[number];

/** Each colour on a light page and on a dark one. */
export type Colours = Readonly<Record<Colour, { readonly light: string; readonly dark: string }>>;

/**
 * The colours as style sheets have them, `light-dark(#fff, #000)`.
 *
 * @param valueOf the value of a custom property, such as `--ink`
 * @throws RangeError where a property has no such value
 */
export function readColours(valueOf: (property: string) => string): Colours {
  return Object.fromEntries(
    COLOURS.map((name) => {
      const value = valueOf(`--${name}`);
      const [, light, dark] = /light-dark\((#[\da-f]+), ?(#[\da-f]+)\)/i.exec(value) ?? [];
      if (!light || !dark) throw new RangeError(`--${name} is no pair of colours: ${value}`);
      return [name, { light, dark }];
    }),
  ) as unknown as Colours;
}

/** What is painted with which colour; `none` for nothing. */
export interface Paint {
  readonly fill?: Colour | 'none';
  readonly stroke?: Colour;
}

/** The attributes with which an element of a picture is painted; `coloured` fills in the colours. */
export function painted({ fill, stroke }: Paint): string {
  const attributes = [
    fill && (fill === 'none' ? 'fill="none"' : `fill="{${fill}}"`),
    stroke && `stroke="{${stroke}}"`,
  ];
  const names = [fill && fill !== 'none' && `f-${fill}`, stroke && `s-${stroke}`];
  return [...attributes, `class="${names.filter(Boolean).join(' ')}"`].filter(Boolean).join(' ');
}

/** Markup with the light colours for its paint. */
export function coloured(markup: string, colours: Colours): string {
  return markup.replace(
    /(?<=(?:fill|stroke)="){([a-z-]+)}(?=")/g,
    (_, name: Colour) => colours[name].light,
  );
}

/** The sheet of a picture: its colours where the page around it is dark. */
export function darkSheet(colours: Colours): string {
  const rules = COLOURS.map((name) => {
    const { dark } = colours[name];
    return `.f-${name} { fill: ${dark} } .s-${name} { stroke: ${dark} }`;
  });
  return `@media (prefers-color-scheme: dark) { ${rules.join(' ')} }`;
}
