/** The events that the tracker began with, on the pages that readers see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';

/** The text of a built page's main part, without markup, white space folded. */
function textOf(path: string): string {
  const html = readFileSync(join(settings.outDir, path, 'index.html'), 'utf8');
  return (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}

describe('the commitments of 25 September 2015', () => {
  const text = textOf('events/2015-09-25-us-china-cyber-commitments');

  it.each([
    ['both sides’ accounts', /In their own account .*United States .*China /],
    ['its commitments', /Commitments .*Neither government/],
    ['an assessment that it was breached', /Breached/],
    ['an assessment that it was reaffirmed', /Reaffirmed/],
    ['the expectation of 19 September', /What had been expected .*19 September 2015/],
    ['an expectation of 22 September', /What had been expected .*22 September 2015/],
    ['an expectation that did not come about', /Did not happen/],
  ])('show %s', (_what, pattern) => {
    expect(text).toMatch(pattern);
  });

  it('are parallel statements, never a joint one', () => {
    expect(text).toMatch(/parallel statements/i);
  });
});

describe('the US–China Cyber Working Group', () => {
  it('was announced, met, was suspended and replaced, in this order', () => {
    const life = textOf('mechanisms/us-china-cyber-working-group');
    const steps = [
      ...life
        .slice(life.indexOf('Its life'))
        .matchAll(/\b(Announced|Created|Met|Suspended|Resumed|Replaced|Ended)\b/g),
    ]
      .map((match) => match[1])
      .slice(0, 4);
    expect(steps).toEqual(['Announced', 'Met', 'Suspended', 'Replaced']);
    expect(life).toMatch(/second, in\s+December 2013\s*, is\s+inferred/);
  });
});
