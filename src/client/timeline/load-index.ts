/** The timeline's index from the server, with what the page makes of it. */
import type { TimelineIndex } from '../../timeline/index.ts';
import type { Searchable } from '../../timeline/select.ts';
import { searchable } from '../../timeline/select.ts';
import type { RowMaker } from './rows.ts';
import { makeRows } from './rows.ts';

/** Everything that exists once the index has come. */
export interface LoadedIndex extends Searchable {
  readonly rows: RowMaker;
}

/** Where the index lies, and patterns of the addresses of its events (`:id`) and years (`:year`). */
export interface IndexAddresses {
  readonly index: string;
  readonly event: string;
  readonly year: string;
}

/** Fetches the index; `list` holds the server's rows. Rejects where the server has none to give. */
export async function loadIndex(
  addresses: IndexAddresses,
  list: HTMLElement,
): Promise<LoadedIndex> {
  const response = await fetch(addresses.index);
  if (!response.ok) throw new Error(`no index at ${addresses.index}: ${response.status}`);
  const found = searchable((await response.json()) as TimelineIndex);
  const { index, days } = found;
  return { ...found, rows: makeRows(index, days, list, addresses.event, addresses.year) };
}
