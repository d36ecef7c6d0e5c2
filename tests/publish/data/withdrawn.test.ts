import { expect, it } from 'vitest';
import {
  withdrawalOf,
  withdrawnFileShape,
  withdrawnFileText,
  withdrawnMarkdown,
} from '../../../src/publish/data/withdrawn.ts';
import { makeUrls } from '../../../src/site/urls.ts';
import { event, eventOf, recordOf } from '../../record/entries.ts';

const urls = makeUrls('/sub/', 'https://norms.example');
const record = recordOf(
  event('2014-a'),
  event('2015-b', {
    title: 'An act *of* [somebody]',
    withdrawn: { date: '2016-05-02', reason: '1. It did not take place <as told>.' },
  }),
);
const [gone] = record.withdrawn;
if (!gone) throw new Error('the record has no withdrawn event');

it('answers in JSON that the event was withdrawn, when and why', () => {
  const answer: unknown = JSON.parse(withdrawnFileText(record, gone, urls));
  expect(withdrawnFileShape.parse(answer)).toEqual({
    $schema: 'https://norms.example/sub/schema/v1/api/withdrawn-event.json',
    version: '1.0',
    record: {
      title: 'Cyber Norms Tracker',
      url: 'https://norms.example/sub/',
      updated: '2016-05-02',
      as_of: '2016-06-01',
      licence: 'CC-BY-4.0',
      licence_url: 'https://creativecommons.org/licenses/by/4.0/',
    },
    withdrawn: {
      id: '2015-b',
      title: 'An act *of* [somebody]',
      date: '2016-05-02',
      reason: '1. It did not take place <as told>.',
      url: 'https://norms.example/sub/events/2015-b/',
    },
  });
});

it('answers in Markdown that the event was withdrawn, when and why', () => {
  expect(withdrawnMarkdown(gone, urls)).toBe(`# This entry was withdrawn

1\\. It did not take place \\<as told>.

It stood here under the title “An act \\*of\\* \\[somebody]” and was taken out of the record on 2 May 2016.

Page: <https://norms.example/sub/events/2015-b/>
`);
});

it('refuses an event that the record holds', () => {
  expect(() => withdrawalOf(eventOf(record, '2014-a'))).toThrow('2014-a was not withdrawn');
});
