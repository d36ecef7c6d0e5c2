/** The calendar of what lies ahead as a parser that nobody here wrote reads it. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { aheadCalendar } from '../../../src/publish/feeds/ahead-calendar.ts';
import { webcal } from '../../../src/publish/feeds/calendar.ts';
import { buildRecord } from '../../../src/record/build.ts';
import { event } from '../../record/entries.ts';
import { real } from '../real-record.ts';
import { urls } from '../records.ts';

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

describe('the calendar of what lies ahead', () => {
  const record = buildRecord(
    [
      event('2016-06-10-session', { status: 'scheduled', date: '2016-06-10/2016-06-12' }),
      event('2015-02-01-pact', {
        status: 'confirmed',
        expiries: [
          { date: '2016-03-31', text: 'The list.', source: 'gazette' },
          { date: '2017-02', text: 'The pact.', source: 'gazette' },
        ],
        expectations: [
          {
            id: 'round',
            by: 'Both sides',
            text: 'A round.',
            due: '2016-12-31',
            source: 'gazette',
            outcome: 'open',
          },
        ],
      }),
    ],
    '2016-05-01',
  );

  it('holds what is known to the day, passed or not, with ids of its own', () => {
    const found = parse(aheadCalendar(record, urls))
      .getAllSubcomponents('vevent')
      .map((component) => {
        const { uid, summary, startDate, endDate } = new ICAL.Event(component);
        return [uid, summary, String(startDate), String(endDate)];
      });
    expect(found).toEqual([
      [
        '2015-02-01-pact.expiry-1@cyber-norms-tracker',
        'Term ends: The list.',
        '2016-03-31',
        '2016-04-01',
      ],
      ['2016-06-10-session@cyber-norms-tracker', '2016-06-10-session', '2016-06-10', '2016-06-13'],
      [
        '2015-02-01-pact.round@cyber-norms-tracker',
        'Expected: A round.',
        '2016-12-31',
        '2017-01-01',
      ],
    ]);
  });

  it('is sure of what is set, and not of what somebody expects', () => {
    const states = parse(aheadCalendar(record, urls))
      .getAllSubcomponents('vevent')
      .map((component) => component.getFirstPropertyValue('status'));
    expect(states).toEqual(['CONFIRMED', 'TENTATIVE', 'TENTATIVE']);
  });

  it('asks to be fetched again every day, and names its page', () => {
    const text = aheadCalendar(record, urls);
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
    expect(text).toContain(`\r\nURL:${urls.absolute(urls.path('ahead/'))}\r\n`);
  });

  it('is a calendar with a component also where nothing is set (RFC 5545 §3.6)', () => {
    const empty = parse(aheadCalendar(buildRecord([event('2016-01-01-a')], '2016-05-01'), urls));
    expect(empty.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    expect(new ICAL.Timezone(empty.getFirstSubcomponent('vtimezone') ?? undefined).tzid).toBe(
      'UTC',
    );
  });

  it('holds the meetings and terms of the record', () => {
    expect(parse(aheadCalendar(real, urls)).getAllSubcomponents('vevent')).not.toEqual([]);
  });
});

it('subscribes by the scheme of calendars, over either protocol', () => {
  expect(webcal('https://example.org/ahead/calendar.ics')).toBe(
    'webcal://example.org/ahead/calendar.ics',
  );
  expect(webcal('http://127.0.0.1:4321/a.ics')).toBe('webcal://127.0.0.1:4321/a.ics');
});
