import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { eventMarkdown } from '../../publish/data/markdown/event.ts';
import { withdrawnMarkdown } from '../../publish/data/withdrawn.ts';
import { getRecord } from '../../site/record.ts';
import { respond } from '../../site/respond.ts';
import { urls } from '../../site/urls.ts';

export async function getStaticPaths() {
  const { events, withdrawn } = await getRecord();
  return [...events, ...withdrawn].map((event) => ({ params: { id: event.id }, props: { event } }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  respond(
    props.event.withdrawn
      ? withdrawnMarkdown(props.event, urls)
      : eventMarkdown(await getRecord(), props.event, urls),
    'text/markdown',
  );
