/** What the head of an entry's page says to search engines, sharers and reference managers, from the entry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { titleOf } from '../../src/record/entries.ts';
import { settings } from '../../src/site/settings.ts';
import { validatedRecord } from '../../src/site/validated-record.ts';

const KINDS = ['events', 'norms', 'mechanisms', 'dossiers', 'actors', 'countries', 'organisations'];
/** At most so many pages of a kind, spread over all of them. */
const MOST = 40;

it.each(KINDS)('%s', async (kind) => {
  const { record } = await validatedRecord();
  const all = record[kind as 'events'];
  const step = Math.ceil(all.length / MOST);
  const entries = all.filter((_, place) => place % step === 0);
  expect(entries.length).toBeGreaterThan(0);
  const { document } = new Window();
  for (const entry of entries) {
    const path = `${kind}/${entry.id}/`;
    const html = readFileSync(join(settings.outDir, path, 'index.html'), 'utf8');
    document.head.innerHTML = /<head>([\s\S]*?)<\/head>/.exec(html)?.[1] ?? '';
    const of = (key: string) =>
      document
        .querySelector(`meta[name="${key}"], meta[property="${key}"]`)
        ?.getAttribute('content');
    const url = `${settings.siteUrl}${settings.basePath}${path}`;
    const title = titleOf(entry);
    const description = of('description');
    expect(
      {
        title: document.querySelector('title')?.textContent,
        canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
        robots: of('robots'),
        'DC.title': of('DC.title')?.replace(/ \[(Record|Story) of .*\]$/, ''),
        'DC.description': of('DC.description'),
        'DC.identifier': of('DC.identifier'),
        'og:title': of('og:title'),
        'og:description': of('og:description'),
        'og:url': of('og:url'),
      },
      path,
    ).toEqual({
      title: `${title} – Cyber Norms Tracker`,
      canonical: url,
      robots: undefined,
      'DC.title': title,
      'DC.description': description,
      'DC.identifier': url,
      'og:title': title,
      'og:description': description,
      'og:url': url,
    });
    if ('summary' in entry) expect(description, path).toBe(entry.summary);
    else expect(description, path).toContain(title);
    if (kind === 'events' || kind === 'dossiers') expect(of('DC.date'), path).toBe(entry.updated);
  }
});
