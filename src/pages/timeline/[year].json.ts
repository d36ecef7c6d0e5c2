import type { APIContext } from 'astro';
import { summariesOfYear } from '../../timeline/index.ts';
import { byYearDescending } from '../../timeline/years.ts';
import { getRecord } from '../../site/record.ts';

export async function getStaticPaths() {
  const { events } = await getRecord();
  return byYearDescending(events).map(({ year }) => ({ params: { year: String(year) } }));
}

/** The summaries of one year's events, for rows that the front page does not hold. */
export async function GET({ params }: APIContext): Promise<Response> {
  return Response.json(summariesOfYear(await getRecord(), Number(params['year'])));
}
