/** The events that a filter leaves as a file, taken out of the published file of all events. */
import type { SelectionFormat } from '../../publish/data/selection.ts';
import { selectEvents } from '../../publish/data/selection.ts';
import { saveText } from '../save.ts';

const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** What the page tells of the events to save. */
export interface Downloads {
  /** Addresses of the file of all events in each format. */
  readonly addresses: Readonly<Record<SelectionFormat, string>>;
  readonly ids: () => Promise<readonly string[]>;
  /** Says to the reader what went wrong. */
  readonly fail: (words: string) => void;
}

/** Has the buttons within an element (`data-format`) save the events that are shown. */
export function followDownloads(root: HTMLElement, page: Downloads): void {
  const save = makeDownloads(page.addresses);
  for (const button of root.querySelectorAll<HTMLElement>('[data-format]'))
    button.addEventListener('click', () => {
      const format: SelectionFormat = button.dataset['format'] === 'json' ? 'json' : 'csv';
      page
        .ids()
        .then((ids) => save(ids, format))
        .catch(() => page.fail('The download could not be made. Reload the page and try again.'));
    });
}

/** A saver of selections; `addresses` are those of the file of all events in each format. */
function makeDownloads(
  addresses: Readonly<Record<SelectionFormat, string>>,
): (ids: readonly string[], format: SelectionFormat) => Promise<void> {
  const loading = new Map<SelectionFormat, Promise<string>>();
  const load = (format: SelectionFormat) => {
    const known = loading.get(format);
    if (known) return known;
    const text = fetch(addresses[format]).then((response) => {
      if (!response.ok) throw new Error(`no events at ${addresses[format]}`);
      return response.text();
    });
    text.catch(() => loading.delete(format));
    loading.set(format, text);
    return text;
  };
  return async (ids, format) => {
    const text = selectEvents(format, await load(format), new Set(ids));
    saveText(text, `events.${format}`, MEDIA_TYPES[format]);
  };
}
