import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rootFormats, scopeFile } from '../publish/feeds/formats.ts';
import { wholeRecord } from '../publish/feeds/scopes.ts';
import { getRecord } from '../site/record.ts';
import { respond } from '../site/respond.ts';
import { urls } from '../site/urls.ts';

export function getStaticPaths() {
  return rootFormats.map(({ id, file }) => ({ params: { feed: file }, props: { format: id } }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const record = await getRecord();
  const { text, mediaType } = scopeFile(wholeRecord(record), props.format, record, urls);
  return respond(text, mediaType);
};
