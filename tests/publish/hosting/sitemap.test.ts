/** Every line of the sitemap, worked out a second time from the entries. */
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { eventTypes } from '../../../src/domain/vocabulary/index.ts';
import { relationId } from '../../../src/domain/relation-id.ts';
import { listedPages, sitemapText } from '../../../src/publish/hosting/sitemap.ts';
import { event, recordOf } from '../../record/entries.ts';
import { madeUp, urls } from '../records.ts';

const { events } = madeUp;
const latest = (some: readonly { updated: string }[]) =>
  some
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);

/** Pages by path, with the day of the latest change of what they show. */
function expected(): Map<string, string | undefined> {
  const pages = new Map<string, string | undefined>();
  const all = latest(events);
  for (const path of 'countries organisations bilateral norms mechanisms actors dossiers accusations ahead commitments matrix wordings compare years types changes data data/feeds data/releases'.split(
    ' ',
  ))
    pages.set(`${path}/`, all);
  pages.set('', all);
  for (const path of 'about about/codebook about/coverage about/accessibility contribute'.split(
    ' ',
  ))
    pages.set(`${path}/`, undefined);
  for (const { id, updated } of events) pages.set(`events/${id}/`, updated);
  for (const { id, updated } of madeUp.dossiers) pages.set(`dossiers/${id}/`, updated);
  for (const folder of ['countries', 'organisations'] as const)
    for (const { id } of madeUp[folder])
      pages.set(
        `${folder}/${id}/`,
        latest(events.filter(({ parties }) => parties.some(({ party }) => party === id))),
      );
  for (const { id } of madeUp.norms)
    pages.set(
      `norms/${id}/`,
      latest(events.filter(({ norms }) => norms.some(({ norm }) => norm === id))),
    );
  for (const { id } of madeUp.mechanisms)
    pages.set(
      `mechanisms/${id}/`,
      latest(events.filter(({ mechanisms }) => mechanisms.some((one) => one.mechanism === id))),
    );
  for (const { id } of madeUp.actors)
    pages.set(
      `actors/${id}/`,
      latest(events.filter(({ actors }) => actors.some(({ actor }) => actor === id))),
    );
  for (const { a, b, events: between } of madeUp.relations.values())
    pages.set(`bilateral/${relationId(a.id, b.id)}/`, latest(between));
  for (const year of new Set(events.map((event) => event.year)))
    pages.set(`years/${year}/`, latest(events.filter((event) => event.year === year)));
  for (const { id } of eventTypes)
    pages.set(`types/${id}/`, latest(events.filter(({ type }) => type === id)));
  return pages;
}

/** What a reader of the file takes from it (sitemaps.org 0.9). */
function read(text: string): Map<string, string | undefined> {
  const parser = new new Window().DOMParser();
  const { documentElement } = parser.parseFromString(text, 'application/xml');
  expect(documentElement.getAttribute('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  return new Map(
    [...documentElement.children].map((url) => [
      url.querySelector('loc')?.textContent ?? '',
      url.querySelector('lastmod')?.textContent,
    ]),
  );
}

it('lists every page of the record and no other, with the day of its latest change', () => {
  const pages = listedPages(madeUp);
  const wanted = [...expected()].map(([path, day]) => `${path} ${day}`);
  expect(pages.map(({ path, changed }) => `${path} ${changed}`).toSorted()).toEqual(
    wanted.toSorted(),
  );
  expect(pages.some(({ path }) => path.includes('withdrawn'))).toBe(false);
});

it('lists the page of a day on which much changed', () => {
  const corrections = Array.from({ length: 101 }, (_, at) => ({
    date: '2016-04-20',
    note: `Note ${at}.`,
  }));
  const pages = listedPages(recordOf(event('2013-a', { updated: '2016-04-20', corrections })));
  const days = pages.filter(({ path }) => path.startsWith('changes/2'));
  expect(days).toEqual([{ path: 'changes/2016-04-20/', changed: '2016-04-20' }]);
});

it('says the same in XML', () => {
  const pages = listedPages(madeUp);
  const found = read(sitemapText(pages, urls));
  expect(found.size).toBe(pages.length);
  expect([...found]).toEqual(
    pages.map(({ path, changed }) => [`https://norms.example/sub/${path}`, changed]),
  );
});
