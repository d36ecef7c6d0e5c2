/** What is said once stays said once: each manner of saying it again, and the only file that may. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = ['src', 'scripts', 'bench'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js|astro)$/.test(file) && !/node_modules/.test(file))
    .map((file) => join(folder, file)),
);

const WORDS = 'src/domain/words.ts';
const COLLATION = 'src/domain/collation.ts';

describe.each([
  ['a plural', WORDS, /[!=]== 1\s*\?\s*['"`]|\? '' : 's'/],
  ['a number before a fixed plural', WORDS, /\b(length|size|count|total)\} [a-z]+s\b/],
  ['an order of names', COLLATION, /Intl\.Collator|localeCompare/],
  ['an order of texts', COLLATION, /< b \? -1 : /],
  ['a list in a sentence', WORDS, /Intl\.ListFormat|join\('(,? and |,? or )'\)/],
  ['a number with its thousands', WORDS, /Intl\.NumberFormat|toLocaleString/],
  ['the months', WORDS, /\bJan(uary|\.)?['" ],?|\bjan['" ]/],
  ['the name of the site', 'src/publish/identity.ts', /Cyber Norms Tracker/],
])('%s', (_, home, pattern) => {
  it(`is said in ${home} alone`, () => {
    const others = files.filter((file) => file !== home);
    expect(others.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
