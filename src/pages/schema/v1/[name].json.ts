import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { kindRow, kinds } from '../../../domain/kinds.ts';
import { entrySchema } from '../../../publish/data/json-schema.ts';
import { jsonText } from '../../../publish/text.ts';
import { getRecord } from '../../../site/record.ts';
import { respond } from '../../../site/respond.ts';
import { urls } from '../../../site/urls.ts';

export function getStaticPaths() {
  return kinds.map((kind) => ({ params: { name: kindRow(kind).word }, props: { kind } }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  respond(jsonText(entrySchema(props.kind, await getRecord(), urls)), 'application/schema+json');
