import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FullText } from '../../src/client/full-text.ts';
import { makeFullText } from '../../src/client/full-text.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { makeIndex } from '../../src/search/pagefind-index.ts';
import { unSymbolsOf } from '../../src/search/un-symbols.ts';
import { validatedRecord } from '../../src/site/validated-record.ts';

/** The index of the real record, read from disk as a browser reads it from the site. */
let folder = '';
let fullText: FullText;
let record: Awaited<ReturnType<typeof validatedRecord>>['record'];

beforeAll(async () => {
  ({ record } = await validatedRecord());
  folder = await mkdtemp(join(tmpdir(), 'full-text-'));
  for (const { path, content } of await makeIndex(searchDocuments(record))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  vi.stubGlobal('fetch', (address: string) => {
    const path = fileURLToPath(address.split('?')[0] ?? '');
    return Promise.resolve(
      existsSync(path)
        ? new Response(readFileSync(path))
        : new Response(undefined, { status: 404 }),
    );
  });
  fullText = makeFullText(`${pathToFileURL(folder).href}/`, '/');
}, 120_000);
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

async function found(query: string, most = 3): Promise<string[]> {
  const { hits } = await fullText(query);
  return Promise.all(hits.slice(0, most).map(async ({ data }) => (await data()).url.slice(1, -1)));
}

describe('what comes first', () => {
  it.each([
    ['13(k)', 'norms/no-harm-to-response-teams'],
    ['13k', 'norms/no-harm-to-response-teams'],
    ['13f', 'norms/no-damage-to-critical-infrastructure'],
    ['13(f)', 'norms/no-damage-to-critical-infrastructure'],
    ['norm 13(f)', 'norms/no-damage-to-critical-infrastructure'],
    ['Norm 13 (f)', 'norms/no-damage-to-critical-infrastructure'],
    ['A/70/174', 'events/2015-07-22-un-gge-report-eleven-norms'],
    ['a/70/174', 'events/2015-07-22-un-gge-report-eleven-norms'],
    ['A/RES/73/27', 'events/2018-12-05-unga-resolution-73-27'],
    ['73/27', 'events/2018-12-05-unga-resolution-73-27'],
    ['A/RES/79/243', 'events/2024-12-24-unga-adopts-cybercrime-convention'],
    ['79/243', 'events/2024-12-24-unga-adopts-cybercrime-convention'],
    ['(A/RES/73/27)', 'events/2018-12-05-unga-resolution-73-27'],
    ['AA22-047A', 'events/2022-02-16-us-advisory-russia-cleared-defense-contractors'],
    ['AA22–047A', 'events/2022-02-16-us-advisory-russia-cleared-defense-contractors'],
    ['PRC', 'countries/cn'],
    ['China', 'countries/cn'],
    ['CHN', 'countries/cn'],
    ['中国', 'countries/cn'],
    ['中國', 'countries/cn'],
    ['Китай', 'countries/cn'],
    ['الصين', 'countries/cn'],
    ['Chine', 'countries/cn'],
    ['北京', 'countries/cn'],
    ['Москва', 'countries/ru'],
    ['москва', 'countries/ru'],
    ['تهران', 'countries/ir'],
    ['طهران', 'countries/ir'],
    ['Київ', 'countries/ua'],
    ['평양', 'countries/kp'],
    ['平壤', 'countries/kp'],
    ['القدس', 'countries/il'],
    ['東京', 'countries/jp'],
    ['Αθήνα', 'countries/gr'],
    ['Варшава', 'countries/pl'],
    ['القاهرة', 'countries/eg'],
    ['Россия', 'countries/ru'],
    ['россия', 'countries/ru'],
    ['俄罗斯', 'countries/ru'],
    ['روسيا', 'countries/ru'],
    ['Russian Federation', 'countries/ru'],
    ['مصر', 'countries/eg'],
    ['ישראל', 'countries/il'],
    ['日本', 'countries/jp'],
    ['대한민국', 'countries/kr'],
    ['ایران', 'countries/ir'],
    ['ايران', 'countries/ir'],
    ['Україна', 'countries/ua'],
    ['საქართველო', 'countries/ge'],
    ['भारत', 'countries/in'],
    ['Eesti', 'countries/ee'],
    ['Deutschland', 'countries/de'],
    ['España', 'countries/es'],
    ['espana', 'countries/es'],
    ['USA', 'countries/us'],
    ['U.S.', 'countries/us'],
    ['U.S.A.', 'countries/us'],
    ['US', 'countries/us'],
    ['United States', 'countries/us'],
    ['UK', 'countries/gb'],
    ['Cote d Ivoire', 'countries/ci'],
    ["Cote d'Ivoire", 'countries/ci'],
    ['Côte d’Ivoire', 'countries/ci'],
    ['UN', 'organisations/un'],
    ['Fancy Bear', 'actors/apt28'],
    ['fancybear', 'actors/apt28'],
    ['“Fancy Bear”', 'actors/apt28'],
    ['APT28', 'actors/apt28'],
    ['APT 28', 'actors/apt28'],
    ['APT-28', 'actors/apt28'],
    ['Forest Blizzard', 'actors/apt28'],
    ['Pawn Storm', 'actors/apt28'],
    ['EU Japan dialogue', 'mechanisms/eu-japan-cyber-dialogue'],
    ['UK Japan talks', 'mechanisms/japan-uk-cyber-dialogue'],
    ['Japan EU cyber talks', 'mechanisms/eu-japan-cyber-dialogue'],
    ['Volt Typhoon', 'actors/volt-typhoon'],
    ['volt-typhoon', 'actors/volt-typhoon'],
    ['i-Soon', 'actors/i-soon'],
    ['isoon', 'actors/i-soon'],
    ['Unit 61398', 'actors/pla-unit-61398'],
    ['Intellexa', 'actors/intellexa'],
    ['Gamaredon', 'actors/gamaredon'],
    ['海莲花', 'actors/apt32'],
    ['61398部队', 'actors/pla-unit-61398'],
    ['김수키', 'actors/kimsuky'],
    ['라자루스', 'actors/lazarus'],
    ['Агентство интернет-исследований', 'actors/internet-research-agency'],
    ['Армагедон', 'actors/gamaredon'],
    ['مادیواتر', 'actors/muddywater'],
    ['الجيش السوري الإلكتروني', 'actors/syrian-electronic-army'],
    ['PLA indictment', 'events/2014-05-19-us-indicts-five-pla-officers'],
    ['cyber working group suspended', 'events/2014-05-19-china-suspends-cyber-working-group'],
    ['US-China working group', 'mechanisms/us-china-cyber-working-group'],
    ['“working group” suspended', 'events/2014-05-19-china-suspends-cyber-working-group'],
  ])('for %s is %s', async (query, id) => {
    expect((await found(query))[0]).toBe(id);
  });

  it.each([
    ['Xi Jinping', 'events/2015-12-16-xi-wuzhen-cyber-sovereignty'],
    ['Sunnylands', 'events/2013-06-07-us-china-sunnylands-summit'],
    ['hotline', 'events/2013-06-17-us-russia-ict-confidence-building-measures'],
    ['Fancy Bear indictment', 'events/2018-07-13-us-indicts-twelve-gru-officers'],
    ['VPNFilter', 'events/2018-05-23-us-disrupts-vpnfilter-botnet'],
    ['Grizzly Steppe', 'events/2016-12-29-us-grizzly-steppe-report'],
    ['GGE', 'mechanisms/un-gge-2019-2021'],
    ['Malabo Convention', 'events/2023-06-08-malabo-convention-in-force'],
  ])('for %s has among the first three %s', async (query, id) => {
    expect(await found(query)).toContain(id);
  });

  it('for a symbol of a United Nations document is the event that brought it about', async () => {
    const wrong: string[] = [];
    for (const event of record.events) {
      for (const symbol of unSymbolsOf(event)) {
        if (!(await found(symbol, 5)).includes(`events/${event.id}`))
          wrong.push(`${symbol}: ${event.id}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(record.events.filter((event) => unSymbolsOf(event).length > 0).length).toBeGreaterThan(
      40,
    );
  }, 60_000);
});

describe('words that no entry has', () => {
  it.each(
    'Huwaei Mali Zzzzqqqq Blockchainx Eurovision Photosynthesis Kangaroo Trombone Gondola Marmalade Volleyball Shakespeare Penguin Chocolate Giraffe Symphony Dinosaur Pineapple Saxophone Wimbledon Mozart Snowboard'.split(
      ' ',
    ),
  )('%s finds nothing, and is named', async (word) => {
    const { hits, missing } = await fullText(word);
    expect([hits.length, missing]).toEqual([0, [word]]);
  });

  it('are named beside words that entries have, and take none of their results', async () => {
    const alone = await fullText('sanctions');
    const both = await fullText('sanctions Marmalade');
    expect([both.missing, both.known]).toEqual([['Marmalade'], ['sanctions']]);
    expect(both.hits.map(({ id }) => id).toSorted()).toEqual(
      alone.hits.map(({ id }) => id).toSorted(),
    );
  });
});

it('finds a phrase anywhere in a query only where its words stand together', async () => {
  const apart = await fullText('working group suspended');
  const together = await fullText('suspended „working group“');
  expect(together.hits.length).toBeGreaterThan(0);
  expect(together.hits.length).toBeLessThanOrEqual(apart.hits.length);
});

it('holds to filters and to the order by date', async () => {
  const { hits } = await fullText('China', {
    filters: { kind: 'Event', year: '2015' },
    order: 'oldest',
  });
  const urls = await Promise.all(hits.map(async ({ data }) => (await data()).url));
  expect(urls.length).toBeGreaterThan(5);
  expect(urls.every((url) => url.startsWith('/events/2015'))).toBe(true);
  expect(urls).toEqual(urls.toSorted());
});

it.each(['China', null])('orders what it finds for %s from the newest back', async (words) => {
  const narrowing = { filters: { type: 'sanction' }, order: 'newest' } as const;
  const { hits } = await fullText(words, narrowing);
  const days = await Promise.all(
    hits.map(async ({ data }) =>
      (await data()).url.slice('/events/'.length, '/events/2015'.length),
    ),
  );
  expect(days.length).toBeGreaterThan(5);
  expect(days).toEqual(days.toSorted().toReversed());
});
