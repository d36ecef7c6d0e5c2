import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { eventFileText } from '../../../../publish/data/api/files.ts';
import { withdrawnFileText } from '../../../../publish/data/withdrawn.ts';
import { getRecord } from '../../../../site/record.ts';
import { respond } from '../../../../site/respond.ts';
import { urls } from '../../../../site/urls.ts';

export async function getStaticPaths() {
  const { events, withdrawn } = await getRecord();
  return [...events, ...withdrawn].map((event) => ({ params: { id: event.id }, props: { event } }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { event } }) => {
  const text = event.withdrawn ? withdrawnFileText : eventFileText;
  return respond(text(await getRecord(), event, urls), 'application/json');
};
