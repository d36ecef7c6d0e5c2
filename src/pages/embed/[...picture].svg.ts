import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { picturePath } from '../../publish/paths.ts';
import { pictureFiles } from '../../publish/pictures/files.ts';
import { getRecord } from '../../site/record.ts';
import { respond } from '../../site/respond.ts';
import { urls } from '../../site/urls.ts';

/** The drawings of pages as pictures of their own. */
export async function getStaticPaths() {
  return pictureFiles(await getRecord(), urls).map(({ page, draw }) => ({
    params: { picture: picturePath(page).replace(/^embed\/|\.svg$/g, '') },
    props: { draw },
  }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => respond(props.draw(), 'image/svg+xml');
