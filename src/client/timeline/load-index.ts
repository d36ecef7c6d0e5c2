/** The timeline's index from the server. */
import type { TimelineIndex } from '../../timeline/index.ts';

/** Fetches the index. Rejects where the server has none to give. */
export async function fetchIndex(address: string): Promise<TimelineIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no index at ${address}: ${response.status}`);
  return (await response.json()) as TimelineIndex;
}
