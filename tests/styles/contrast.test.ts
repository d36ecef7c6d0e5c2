/** Colours of words on every ground that words stand on, in both schemes (WCAG 2.2, 1.4.3: 4.5 to 1). */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The red, green and blue of a token in one of the two schemes, each from 0 to 255. */
function colour(token: string, scheme: 'light' | 'dark'): number[] {
  const pair = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  const hex = pair?.[scheme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`no colour --${token}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const words = ['ink', 'ink-quiet', 'link'];
/** A found word or a target of a link is marked, also where its text is quiet or a link. */
const grounds = ['paper', 'paper-raised', 'highlight'];
const cases = (['light', 'dark'] as const).flatMap((scheme) =>
  words.flatMap((word) => grounds.map((ground) => ({ scheme, word, ground }))),
);

it.each(cases)('--$word on --$ground can be read in the $scheme scheme', (one) => {
  const found = contrast(colour(one.word, one.scheme), colour(one.ground, one.scheme));
  expect(found).toBeGreaterThanOrEqual(4.5);
});

it('measures contrast as the standard does', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});
