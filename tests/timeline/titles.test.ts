import { expect, it } from 'vitest';
import type { Query } from '../../src/timeline/query.ts';
import { everything } from '../../src/timeline/query.ts';
import { feedOf } from '../../src/timeline/feed-of-view.ts';
import { knownQuery } from '../../src/timeline/known.ts';
import { fileNameOf, viewTitle } from '../../src/timeline/titles.ts';
import { smallIndex } from '../client/timeline/small-index.ts';

const title = (query: Partial<Query>) =>
  viewTitle(smallIndex, { ...everything, ...query }, '2026-09-05');

it.each<[Partial<Query>, string]>([
  [{}, 'Events'],
  [{ sort: 'oldest' }, 'Events'],
  [{ from: '2014', to: '2014' }, 'Events, 2014'],
  [{ country: ['ru'] }, 'Russia'],
  [{ country: ['us', 'cn'] }, 'United States or China'],
  [{ country: ['us'], with: ['cn'] }, 'United States with China'],
  [{ with: ['cn'] }, 'With China'],
  [{ country: ['zz'] }, 'Zz'],
  [{ role: ['accused'], country: ['ru'] }, 'Accusations against Russia'],
  [
    { role: ['accuser'], country: ['us'], with: ['ru'] },
    'Accusations by United States against Russia',
  ],
  [
    { role: ['accused'], country: ['ru'], with: ['europe'], from: '2018', to: '2024' },
    'Accusations against Russia by States of Europe, 2018 to 2024',
  ],
  [{ role: ['host', 'initiator'], country: ['cn'] }, 'China as host or as initiator'],
  [{ role: ['host'], with: ['cn'] }, 'Parties as host with China'],
  [{ family: ['accusation'], reply: ['denies'] }, 'Reply: denied, accusation'],
  [{ type: ['dialogue', 'attribution'], to: 'last year' }, 'Dialogue or attribution, to last year'],
  [{ country: ['us'], norm: ['no-theft'], actor: ['bear'] }, 'United States, No theft, Bear'],
  [{ from: '2016', to: '2014' }, 'Events, 2014 to 2016'],
  [
    { status: ['confirmed'], review: ['reviewed'], source: ['press'] },
    'Events, confirmed, reviewed, sources: press',
  ],
  [{ q: 'hot line' }, 'Events, “hot line”'],
])('%j is titled %s', (query, words) => {
  expect(title(query)).toBe(words);
});

it.each([
  [
    'Accusations against Russia by States of Europe, 2018 to 2024',
    'accusations-against-russia-by-states-of-europe-2018-to-2024',
  ],
  ['Türkiye, “hot line”', 'turkiye-hot-line'],
  ['…', 'events'],
  ['a'.repeat(99) + ' b', 'a'.repeat(99)],
])('%s names a file', (words, name) => {
  expect(fileNameOf(words)).toBe(name);
});

it.each<[Partial<Query>, Partial<Query>]>([
  [
    { country: ['united states'], with: ['PRC'.toLowerCase()] },
    { country: ['us'], with: ['prc'] },
  ],
  [
    { country: ['states-of-europe'], role: ['as host'] },
    { country: ['europe'], role: ['host'] },
  ],
  [
    { country: ['us', 'united states'], reply: ['any answer'] },
    { country: ['us'], reply: ['answered'] },
  ],
  [
    { norm: ['no theft'], type: ['nonsense'] },
    { norm: ['no-theft'], type: ['nonsense'] },
  ],
])('%j means %j', (asked, meant) => {
  expect(knownQuery(smallIndex, { ...everything, ...asked })).toEqual({ ...everything, ...meant });
});

it.each<[Partial<Query>, string | undefined]>([
  [{}, 'feed.atom'],
  [{ sort: 'oldest' }, 'feed.atom'],
  [{ country: ['ru'] }, 'countries/ru/feed.atom'],
  [{ country: ['ru'], sort: 'oldest' }, 'countries/ru/feed.atom'],
  [{ norm: ['no-theft'] }, 'norms/no-theft/feed.atom'],
  [{ mechanism: ['gge'] }, 'mechanisms/gge/feed.atom'],
  [{ actor: ['bear'] }, 'actors/bear/feed.atom'],
  [{ country: ['europe'] }, 'feeds/region-europe.atom'],
  [{ country: ['pact-members'] }, undefined],
  [{ type: ['attribution'] }, 'feeds/type-attribution.atom'],
  [{ type: ['nonsense'] }, undefined],
  [{ role: ['host'] }, undefined],
  [{ with: ['ru'] }, undefined],
  [{ country: ['zz'] }, undefined],
  [{ country: ['ru', 'us'] }, undefined],
  [{ country: ['ru'], from: '2014' }, undefined],
  [{ norm: ['no-theft'], role: ['host'] }, undefined],
  [{ from: '2014' }, undefined],
])('%j has the feed of %s', (query, path) => {
  expect(feedOf(smallIndex, { ...everything, ...query })?.path).toBe(path);
});
