/** The events that a filter leaves as a file: the shared serialisers come on first use. */
import type { EventsFile } from '../../publish/data/events-json.ts';
import { saveText } from '../save.ts';

export type Format = 'csv' | 'json';

/** A saver of selections; `address` is where all events stand as JSON. */
export function makeDownloads(
  address: string,
): (ids: readonly string[], format: Format) => Promise<void> {
  let loading: Promise<EventsFile> | undefined;
  const load = () => {
    loading ??= fetch(address).then((response) => {
      if (!response.ok) throw new Error(`no events at ${address}`);
      return response.json() as Promise<EventsFile>;
    });
    loading.catch(() => (loading = undefined));
    return loading;
  };
  return async (ids, format) => {
    const file = await load();
    const wanted = new Set(ids);
    if (format === 'json') {
      const { eventsJson } = await import('../../publish/data/events-json.ts');
      saveText(eventsJson(file, wanted), 'events.json', 'application/json');
      return;
    }
    const { eventsCsv } = await import('../../publish/data/csv-text.ts');
    const events = file.events.filter(({ id }) => wanted.has(id));
    saveText(eventsCsv(events), 'events.csv', 'text/csv');
  };
}
