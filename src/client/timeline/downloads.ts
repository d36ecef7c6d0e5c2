/** The events that a filter leaves as a file, taken out of the published files of all events. */
import type { SelectionFormat } from '../../publish/data/selection.ts';
import { selectEvents, selectRows } from '../../publish/data/selection.ts';
import { saveFile } from '../save.ts';

/** What is to be saved. */
export interface SavedView {
  readonly ids: readonly string[];
  /** What the view is called, and its files, without an ending. */
  readonly title: string;
  readonly name: string;
}

/** What the page tells of the events to save. */
export interface Downloads {
  /** Addresses of the files of all events: `csv` and `json`, and what a workbook holds beside them. */
  readonly addresses: Readonly<Record<SelectionFormat | 'accusations' | 'columns', string>>;
  readonly view: () => Promise<SavedView>;
  /** Says to the reader what went wrong. */
  readonly fail: (words: string) => void;
}

const MEDIA_TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof MEDIA_TYPES;

/** Has the buttons within an element (`data-format`) save the events that are shown. */
export function followDownloads(root: HTMLElement, page: Downloads): void {
  const load = loader();
  const contentOf = async (format: Format, { ids, title }: SavedView) => {
    const { addresses } = page;
    const selected = new Set(ids);
    if (format !== 'xlsx') return selectEvents(format, await load(addresses[format]), selected);
    // What makes workbooks comes with the first one.
    const [{ viewWorkbook }, events, accusations, columns] = await Promise.all([
      import('../../publish/data/view-workbook.ts'),
      load(addresses.csv),
      load(addresses.accusations),
      load(addresses.columns),
    ]);
    return viewWorkbook({
      title,
      address: location.href,
      columns,
      tables: {
        events: selectRows(events, selected),
        accusations: selectRows(accusations, selected),
      },
    });
  };
  const save = async (format: Format) => {
    const view = await page.view();
    saveFile(await contentOf(format, view), `${view.name}.${format}`, MEDIA_TYPES[format]);
  };
  for (const button of root.querySelectorAll<HTMLElement>('[data-format]'))
    button.addEventListener('click', () => {
      save(formatOf(button.dataset['format'])).catch(() =>
        page.fail('The download could not be made. Reload the page and try again.'),
      );
    });
}

function formatOf(name: string | undefined): Format {
  return name === 'json' || name === 'xlsx' ? name : 'csv';
}

/** A loader of texts, each fetched once; one that failed is asked for again. */
function loader(): (address: string) => Promise<string> {
  const loading = new Map<string, Promise<string>>();
  return (address) => {
    const known = loading.get(address);
    if (known) return known;
    const text = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`nothing at ${address}: ${response.status}`);
      return response.text();
    });
    text.catch(() => loading.delete(address));
    loading.set(address, text);
    return text;
  };
}
