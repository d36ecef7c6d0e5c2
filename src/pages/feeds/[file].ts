import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { formatOf } from '../../publish/feeds/formats.ts';
import { moreFeedFiles } from '../../publish/feeds/more-feeds.ts';
import { getRecord } from '../../site/record.ts';
import { respond } from '../../site/respond.ts';
import { urls } from '../../site/urls.ts';

export async function getStaticPaths() {
  return [...moreFeedFiles(await getRecord(), urls)].map(([file, text]) => ({
    params: { file },
    props: { text },
  }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, params }) =>
  respond(props.text, formatOf(params['file']?.endsWith('.json') ? 'json' : 'atom').mediaType);
