/** A story whole, as its Markdown, its row and steps of the tables, and its object of the API. */
import { expect, it } from 'vitest';
import { dossierMarkdown } from '../../../src/publish/data/markdown/dossier.ts';
import { apiFiles } from '../../../src/publish/data/api/files.ts';
import { dossiers, dossierSteps } from '../../../src/publish/data/tables/dossiers.ts';
import { buildRecord } from '../../../src/record/build.ts';
import { fullEntries } from '../full-record.ts';
import { AS_OF, urls } from '../records.ts';

const record = buildRecord(fullEntries, AS_OF);
const [story] = record.dossiers;
if (!story) throw new Error('full-record.ts holds no story');
const months = ['01', '02', '03', '04', '05', '06'];
const page = 'https://norms.example/sub/dossiers/story/';

it('has a row with everything but lists, and a row a step', () => {
  expect(dossiers.rows(record, urls)).toEqual([
    {
      id: 'story',
      title: 'story',
      summary: 'What there is to say in a sentence.',
      added: '2016-04-01',
      updated: '2016-04-01',
      review: 'provisional',
      url: page,
    },
  ]);
  expect(dossierSteps.rows(record, urls)).toEqual([
    {
      dossier_id: 'story',
      n: 1,
      event_id: '2014-05-01-promise',
      commitment: 'talks',
      text: 'It began.',
      source: 'gazette:p. 1',
    },
    ...['2015-06-02-full', ...months.map((month) => `2016-${month}-step`)].map((id, index) => ({
      dossier_id: 'story',
      n: index + 2,
      event_id: id,
      commitment: null,
      text: `Why ${id.slice(0, 4)} matters.`,
      source: null,
    })),
  ]);
});

it('has its steps and events in the API', () => {
  const file = apiFiles.find(({ name }) => name === 'dossiers');
  const [one] = file?.data(record, urls)['dossiers'] as Record<string, unknown>[];
  expect(one).toMatchObject({ id: 'story', url: page, former_ids: ['tale'] });
  expect((one?.['steps'] as unknown[]).slice(0, 2)).toEqual([
    {
      event: '2014-05-01-promise',
      commitment: 'talks',
      text: 'It began.',
      source: 'gazette:p. 1',
    },
    {
      event: '2015-06-02-full',
      commitment: null,
      text: 'Why 2015 matters.',
      source: null,
    },
  ]);
  expect(one?.['events']).toEqual(story.steps.map(({ event }) => event));
});

it('is Markdown with its opening above the steps and its closing below them', () => {
  const text = dossierMarkdown(record, story, urls);
  const order = ['# story', 'It began.', '## Step by step', '1. ', '8. ', '## Where it stands'];
  const places = [...order, '## Sources', '## How to cite'].map((part) => text.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(text).toContain(
    '1. 1 May 2014: [2014-05-01-promise](https://norms.example/sub/events/2014-05-01-promise/) (Arcadia). It began.[^2] Promised: To talk.',
  );
});
