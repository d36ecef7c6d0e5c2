/** Numbers of events in words. */
import { counted, grouped } from '../../domain/words.ts';

/** How many events of all a filter leaves: `3 of 7 events`. */
export function statusWords(count: number, total: number): string {
  return count === total
    ? counted(total, 'event')
    : `${grouped(count)} of ${counted(total, 'event')}`;
}
