/** The calendar of what lies ahead. What has passed stays in it, so that no subscriber loses a day. */
import { agendaOf } from '../../record/ahead.ts';
import type { Ahead } from '../../record/ahead.ts';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { calendarOf, eventItem } from './calendar.ts';
import type { CalendarItem } from './calendar.ts';

/** Path of its file. */
export const AHEAD_CALENDAR = 'ahead/calendar.ics';

/** Its text (RFC 5545). */
export function aheadCalendar(record: TrackerRecord, urls: Urls): string {
  const { coming, passed } = agendaOf(record);
  const items = [...passed.toReversed(), ...coming].map(toItem);
  return calendarOf({ title: 'ahead', page: 'ahead/', own: AHEAD_CALENDAR, items }, urls);
}

const CATEGORIES = { expiry: 'Term ends', expectation: 'Expected' } as const;

function toItem({ key, kind, date, event, text, by }: Ahead): CalendarItem {
  if (kind === 'meeting') return eventItem(event);
  const category = CATEGORIES[kind];
  return {
    id: key.replace('#', '.'),
    event,
    date,
    summary: `${category}: ${text}`,
    description: `${by === undefined ? '' : `${by}. `}${event.title}.`,
    category,
    place: undefined,
    // An expectation is what somebody said would come, however sure the entry is that it was said.
    confirmed: kind === 'expiry' && event.status === 'confirmed',
  };
}
