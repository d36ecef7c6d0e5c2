import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { apiFiles, apiFileText } from '../../../publish/data/api/files.ts';
import { getRecord } from '../../../site/record.ts';
import { respond } from '../../../site/respond.ts';
import { urls } from '../../../site/urls.ts';

export function getStaticPaths() {
  return apiFiles.map((file) => ({ params: { name: file.name }, props: { file } }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  respond(apiFileText(props.file, await getRecord(), urls), 'application/json');
