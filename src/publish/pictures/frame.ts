/**
 * A drawing as a file of its own (SVG 2): heading, filter, legend, and below it whose record of which day it
 * shows and where that stands, so that it can be printed or shown elsewhere as it is.
 */
import { dateWords, parseEdtf } from '../../domain/date.ts';
import { LICENCE, SITE_NAME } from '../identity.ts';
import { escapeMarkup } from '../text.ts';
import { coloured, darkSheet, painted } from './colours.ts';
import type { Colour, Colours } from './colours.ts';

/** Width of a picture's drawing, where nothing asks for more, and the margin around all of it. */
export const DRAWN_WIDTH = 1120;
const MARGIN = 40;

/** What a shape or a colour means. */
export interface Key {
  /** Markup around the origin, at most 12 units to each side. */
  readonly mark: string;
  readonly label: string;
}

/** A drawing with what is said about it. */
export interface Picture {
  readonly title: string;
  /** What is counted or selected, in a line below the title. */
  readonly subtitle: string;
  readonly keys?: readonly Key[];
  /** Markup, from the origin to the right and down. */
  readonly body: string;
  readonly width?: number;
  readonly height: number;
}

/** Which state of the record a picture shows, where that can be seen, and in which colours. */
export interface Edition {
  /** Day of the revision, `YYYY-MM-DD`. */
  readonly revised: string;
  /** The absolute address of the page. */
  readonly address: string;
  readonly colours: Colours;
}

/** A picture as the text of an SVG file, which needs no other file. */
export function pictureSvg(picture: Picture, { revised, address, colours }: Edition): string {
  const { title, subtitle, keys = [], body, width = DRAWN_WIDTH, height } = picture;
  const credit = `Source: ${SITE_NAME}, revision of ${dateWords(parseEdtf(revised))}, ${address} (${LICENCE.short})`;
  const parts: string[] = [];
  let y = MARGIN;
  const lines = (text: string, size: number, colour: Colour, weight = 400) => {
    for (const line of wrapped(text, width, size)) {
      y += Math.round(size * 1.3);
      parts.push(textAt(MARGIN, y - Math.round(size * 0.3), line, { size, colour, weight }));
    }
  };
  lines(title, 26, 'ink', 600);
  lines(subtitle, 16, 'ink-quiet');
  if (keys.length > 0) {
    const legend = legendOf(keys, width);
    parts.push(moved(MARGIN, y + 12, legend.markup));
    y += 12 + legend.height;
  }
  y += 16;
  parts.push(moved(MARGIN, y, body));
  y += height + 20;
  lines(credit, 13, 'ink-quiet');
  const [w, h] = [width + 2 * MARGIN, Math.ceil(y + MARGIN - 12)];
  const file = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="title desc" font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif">`,
    `<title id="title">${escapeMarkup(title)}</title>`,
    `<desc id="desc">${escapeMarkup(`${subtitle}. ${credit}`)}</desc>`,
    `<style>${darkSheet(colours)}</style>`,
    `<rect width="${w}" height="${h}" ${painted({ fill: 'paper' })}/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
  return coloured(file, colours);
}

/** How a text is written. */
export interface Lettering {
  readonly size: number;
  readonly colour: Colour;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Turned about its place, in degrees. */
  readonly turned?: number;
}

/** A line of text whose baseline begins, has its middle or ends at a place. */
export function textAt(
  x: number,
  y: number,
  text: string,
  { size, colour, weight = 400, anchor = 'start', turned = 0 }: Lettering,
): string {
  const extra = [
    weight === 400 ? '' : ` font-weight="${weight}"`,
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    turned === 0 ? '' : ` transform="rotate(${turned} ${x} ${y})"`,
  ].join('');
  return `<text x="${x}" y="${y}" font-size="${size}" ${painted({ fill: colour })}${extra}>${escapeMarkup(text)}</text>`;
}

/** Markup moved to a place. */
export function moved(x: number, y: number, markup: string): string {
  return `<g transform="translate(${x} ${y})">${markup}</g>`;
}

/** How wide a text will be at most, without a font to measure it with. */
export function widthOf(text: string, size: number): number {
  return Math.ceil(text.length * size * 0.56);
}

/** A text in lines that fit; a word that is longer than a line, such as an address, is cut. */
function wrapped(text: string, width: number, size: number): string[] {
  const room = Math.floor(width / (size * 0.56));
  const lines: string[] = [];
  for (const word of text
    .split(' ')
    .flatMap((one) => one.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** Keys in a row, and in further rows where they do not fit. */
function legendOf(keys: readonly Key[], width: number): { markup: string; height: number } {
  const ROW = 24;
  let [x, y] = [0, 0];
  const parts = keys.map(({ mark, label }) => {
    const wide = 26 + widthOf(label, 14) + 18;
    if (x > 0 && x + wide > width) [x, y] = [0, y + ROW];
    const at = [x, y] as const;
    x += wide;
    return moved(
      at[0],
      at[1],
      `${moved(10, 12, mark)}${textAt(26, 17, label, { size: 14, colour: 'ink' })}`,
    );
  });
  return { markup: parts.join(''), height: y + ROW };
}
