/** Calendars as a parser that nobody here wrote reads them. */
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { calendarText, hasKnownDays } from '../../../src/publish/feeds/calendar.ts';
import { allScopes, wholeRecord } from '../../../src/publish/feeds/scopes.ts';
import type { Scope } from '../../../src/publish/feeds/scopes.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { event, recordOf } from '../../record/entries.ts';
import { fixture, madeUp, nasty, urls } from '../records.ts';

// Every test here goes over the whole record.
vi.setConfig({ testTimeout: 60_000 });

function read(scope: Scope): InstanceType<typeof ICAL.Component>[] {
  const calendar = new ICAL.Component(
    ICAL.parse(calendarText(scope, `${scope.path}calendar.ics`, urls)) as unknown[],
  );
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent');
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

describe.each([
  ['a made-up record', madeUp],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('calendars of %s', (_, record) => {
  it('hold the events whose days are known, all day, with an exclusive end', () => {
    for (const scope of allScopes(record)) {
      const events = scope.events.filter(hasKnownDays);
      const found = read(scope).map((component) => {
        const { uid, startDate, endDate, summary } = new ICAL.Event(component);
        expect(startDate.isDate && endDate.isDate).toBe(true);
        return { uid, summary, from: String(startDate), to: dayBefore(String(endDate)) };
      });
      expect(found).toEqual(
        events.map(({ id, title, date }) => ({
          uid: `${id}@cyber-norms-tracker`,
          summary: title,
          from: date.earliest,
          to: date.latest,
        })),
      );
    }
  });

  it('have lines of at most 75 octets that end in CR LF (RFC 5545 §3.1)', () => {
    const text = calendarText(wholeRecord(record), 'calendar.ics', urls);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('stamp each event with its revision', () => {
    const stamps = read(wholeRecord(record)).map((component) =>
      String(component.getFirstPropertyValue('dtstamp')).slice(0, 10),
    );
    expect(stamps).toEqual(record.events.filter(hasKnownDays).map(({ updated }) => updated));
  });
});

it('leaves out what is not known to the day', () => {
  const ids = madeUp.events.filter((event) => !hasKnownDays(event)).map(({ date }) => date.edtf);
  expect(ids.filter((edtf) => /^\d{4}-\d{2}-\d{2}$/.test(edtf))).toEqual([]);
  expect(fixture.events.filter(hasKnownDays)).toEqual([nasty]);
});

it('keeps every character', () => {
  const [component] = read(wholeRecord(fixture));
  if (!component) throw new Error('the calendar is empty');
  const event = new ICAL.Event(component);
  expect(event.summary).toBe(nasty.title);
  expect(event.location).toBe(nasty.place);
  expect(event.description).toBe(
    `${nasty.summary}\n${urls.absolute(urls.entry('events', nasty.id))}`,
  );
});

it('asks to be fetched again every day', () => {
  const text = calendarText(wholeRecord(fixture), 'calendar.ics', urls);
  expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
  expect(text).toContain('\r\nX-PUBLISHED-TTL:P1D\r\n');
});

it('calls confirmed only what is', () => {
  const states = ['confirmed', 'reported', 'scheduled'] as const;
  const record = recordOf(
    ...states.map((status, index) =>
      event(`${'scheduled' === status ? '2016-06-30' : `2016-01-0${index + 1}`}-${status}`, {
        status,
      }),
    ),
  );
  const descriptions = read(wholeRecord(record)).map(
    (component) => String(component.getFirstPropertyValue('description')).split('.')[0],
  );
  expect(descriptions.slice(1)).toEqual(['Reported', 'Scheduled']);
  const found = read(wholeRecord(record)).map((component) => [
    String(component.getFirstPropertyValue('summary')).replace(/^[\d-]+/, ''),
    component.getFirstPropertyValue('status'),
  ]);
  expect(new Map(found as [string, string][])).toEqual(
    new Map(states.map((s) => [s, s === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE'])),
  );
});
