/** The events that a filter leaves as a file, taken out of the published files of all events. */
import { selectEvents, selectRows } from '../../publish/data/selection.ts';
import { saveFile } from '../save.ts';

/** What is to be saved. */
export interface SavedView {
  readonly ids: readonly string[];
  /** What the view is called, and its files, without an ending. */
  readonly title: string;
  readonly name: string;
}

/** Saves a view in one of the formats. Rejects where a file of the record could not be had. */
export type Downloads = (format: string, view: SavedView) => Promise<void>;

const MEDIA_TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof MEDIA_TYPES;

/**
 * What saves views. `addresses` holds those of the files of all events, `csv` and `json`, and of what a
 * workbook has beside them, `accusations` and `columns`.
 */
export function makeDownloads(addresses: Readonly<Record<string, string | undefined>>): Downloads {
  const loading = new Map<string, Promise<string>>();
  const load = (name: string) => {
    const text = loading.get(name) ?? fetchText(addresses[name] ?? '');
    // What could not be had is asked for again.
    text.catch(() => loading.delete(name));
    loading.set(name, text);
    return text;
  };
  const contentOf = async (format: Format, { ids, title }: SavedView) => {
    const selected = new Set(ids);
    if (format !== 'xlsx') return selectEvents(format, await load(format), selected);
    // What makes workbooks comes with the first one.
    const [{ viewWorkbook }, events, accusations, columns] = await Promise.all([
      import('../../publish/data/view-workbook.ts'),
      load('csv'),
      load('accusations'),
      load('columns'),
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
  return async (name, view) => {
    const format = isFormat(name) ? name : 'csv';
    saveFile(await contentOf(format, view), `${view.name}.${format}`, MEDIA_TYPES[format]);
  };
}

function isFormat(name: string): name is Format {
  return name in MEDIA_TYPES;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`nothing at ${address}: ${response.status}`);
  return response.text();
}
