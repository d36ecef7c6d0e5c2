import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dossierMarkdown } from '../../publish/data/markdown/dossier.ts';
import { getRecord } from '../../site/record.ts';
import { respond } from '../../site/respond.ts';
import { urls } from '../../site/urls.ts';

export async function getStaticPaths() {
  const { dossiers } = await getRecord();
  return dossiers.map((dossier) => ({ params: { id: dossier.id }, props: { dossier } }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  respond(dossierMarkdown(await getRecord(), props.dossier, urls), 'text/markdown');
