import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { pageShapes } from '../helpers/html-shapes.ts';
import { invalidHtml } from '../helpers/html-validator.ts';

it('every page is valid HTML', async () => {
  const files = await readdir(settings.outDir, { recursive: true });
  const paths = files.filter((file) => file.endsWith('.html')).toSorted();
  const seen = new Set<string>();
  const problems = paths.flatMap((path) => {
    const html = readFileSync(join(settings.outDir, path), 'utf8');
    const { shapes, faults } = pageShapes(html);
    const isNew = !shapes.isSubsetOf(seen);
    for (const shape of shapes) seen.add(shape);
    return [...faults, ...(isNew ? invalidHtml(html) : [])].map((fault) => `${path}: ${fault}`);
  });
  expect(paths.length).toBeGreaterThan(100);
  expect(problems.slice(0, 20)).toEqual([]);
}, 120_000);
