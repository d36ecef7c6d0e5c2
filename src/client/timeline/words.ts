/** Numbers of events in words. */

/** `1 event`, `2 events`. */
export function eventsWords(count: number): string {
  return count === 1 ? '1 event' : `${count} events`;
}

/** How many events of all a filter leaves. */
export function statusWords(count: number, total: number): string {
  return count === total ? eventsWords(total) : `${count} of ${eventsWords(total)}`;
}
