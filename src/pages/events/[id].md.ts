import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { eventMarkdown } from '../../publish/data/markdown.ts';
import { getRecord } from '../../site/record.ts';
import { respond } from '../../site/respond.ts';
import { urls } from '../../site/urls.ts';

export async function getStaticPaths() {
  const { events } = await getRecord();
  return events.map((event) => ({ params: { id: event.id }, props: { event } }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  respond(eventMarkdown(await getRecord(), props.event, urls), 'text/markdown');
