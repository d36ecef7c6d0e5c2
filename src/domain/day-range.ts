/**
 * The days that a date can mean, as whole numbers that a browser compares quickly. A light companion
 * of `edtf.ts` without a parser: it reads the same texts, and a test holds the two against each other.
 */
import { months } from './words.ts';

/** First and last possible day as `YYYYMMDD`. Only their order counts: 20130631 stands for 20130630. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/;

/**
 * The range of an EDTF text of level 0 or 1, such as `2013`, `2013-06`, `2013-06-07/2013-06-08`,
 * `2014-06~` or `201X`. Undefined when the text is no such date or not in the calendar.
 */
export function dayRange(text: string): DayRange | undefined {
  const [first = '', last = first, more] = text.trim().split('/');
  const start = pointRange(first);
  const end = pointRange(last);
  if (more !== undefined || !start || !end || end.earliest < start.earliest) return undefined;
  return { earliest: start.earliest, latest: end.latest };
}

function pointRange(text: string): DayRange | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (!inCalendar(year, month, day)) return undefined;
  const bound = (digit: string, monthBound: string, dayBound: string) =>
    Number(
      year.replaceAll('X', digit) +
        (month ?? 'XX').replace('XX', monthBound) +
        (day ?? 'XX').replace('XX', dayBound),
    );
  return { earliest: bound('0', '01', '01'), latest: bound('9', '12', '31') };
}

function inCalendar(year: string, month: string | undefined, day: string | undefined): boolean {
  if (month === undefined) return true;
  if (year.includes('X')) return false;
  if (month === 'XX') return day === undefined || day === 'XX';
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined || day === 'XX') return true;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A plain day, month or year in words, as `dateWords` has them; undefined for any other date. */
export function plainWords(edtf: string): string | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(edtf)) return undefined;
  const [year, month, day] = edtf.split('-');
  const words = month === undefined ? '' : `${months[Number(month) - 1]} `;
  return `${day === undefined ? '' : `${Number(day)} `}${words}${year}`;
}
