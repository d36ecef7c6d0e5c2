import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { scopeFile, scopeFileNames } from '../../../publish/feeds/scope-files.ts';
import { allScopes } from '../../../publish/feeds/scopes.ts';
import { getRecord } from '../../../site/record.ts';
import { respond } from '../../../site/respond.ts';
import { urls } from '../../../site/urls.ts';

export async function getStaticPaths() {
  return allScopes(await getRecord()).flatMap((scope) =>
    scope.folder === undefined
      ? []
      : scopeFileNames.map((file) => ({
          params: { folder: scope.folder, id: scope.id, file },
          props: { scope, file },
        })),
  );
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { text, mediaType } = scopeFile(props.scope, props.file, await getRecord(), urls);
  return respond(text, mediaType);
};
