import { timelineIndex } from '../timeline/index.ts';
import { getRecord } from '../site/record.ts';

/** The compact index over which the front page filters, fetched on first use. */
export async function GET(): Promise<Response> {
  return Response.json(timelineIndex(await getRecord()));
}
