/** Text has few sizes and short lists of fonts: a browser asks the system for each name in each size. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What is no page of text: the slides, whose text grows with the screen, and the frame of other sites. */
const OF_THEIR_OWN = ['src/styles/slides.css', 'src/styles/embed.css'];

const sheets = globSync('src/**/*.{css,astro}').map((file) => ({
  file: file.replaceAll('\\', '/'),
  text: readFileSync(file, 'utf8'),
}));

/** The values of a property in all style sheets, with where they stand. */
function valuesOf(property: RegExp): { file: string; value: string }[] {
  return sheets.flatMap(({ file, text }) =>
    [...text.matchAll(property)].map(([, value]) => ({ file, value: value?.trim() ?? '' })),
  );
}

test('Every size of text is a step of the scale, but in drawings and on paper', () => {
  const sizes = valuesOf(/font-size:([^;}]+)/g).filter(({ file }) => !OF_THEIR_OWN.includes(file));
  const isStep = /^var\(--step-[\w-]+\)$|^inherit$|^100%$|pt$/;
  const others = sizes.filter(({ value }) => !isStep.test(value));

  expect(sizes.length).toBeGreaterThan(40);
  expect(others).toEqual([{ file: 'src/styles/tile-map.css', value: '9px' }]);
});

test('A list of fonts names one and what stands in for it', () => {
  const lists = valuesOf(/--(?:sans|serif):([^;]+)/g).map(({ value }) => value.split(','));

  expect(lists).toHaveLength(2);
  expect(lists.filter((names) => names.length > 2)).toEqual([]);
});

test('Text is regular or semibold', () => {
  const weights = valuesOf(/font-weight:([^;}]+)/g);

  expect(new Set(weights.map(({ value }) => value))).toEqual(new Set(['400', '600']));
});
