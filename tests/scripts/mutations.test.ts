/** The faults of `npm run mutate` can be made: each names a text that stands once below src. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mutations } from '../mutations/mutations.ts';

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

it.each(mutations)('%s', (text, replacement) => {
  expect(source.split(text)).toHaveLength(2);
  expect(replacement).not.toBe(text);
});
