import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { scopeFile, scopeFormats } from '../../../publish/feeds/formats.ts';
import { allScopes, retiredScopes } from '../../../publish/feeds/scopes.ts';
import { sparedFiles } from '../../../publish/hosting/spared-files.ts';
import { getRecord } from '../../../site/record.ts';
import { respond } from '../../../site/respond.ts';
import { settings } from '../../../site/settings.ts';
import { urls } from '../../../site/urls.ts';

export async function getStaticPaths() {
  const record = await getRecord();
  const hasLimit = settings.hostFileLimit !== undefined;
  const spared = new Set(hasLimit ? sparedFiles(record).map(({ from }) => from) : []);
  return [...allScopes(record), ...retiredScopes(record)].flatMap((scope) =>
    scope.folder === undefined
      ? []
      : scopeFormats
          .filter(({ file }) => !spared.has(`${scope.path}${file}`))
          .map(({ id, file }) => ({
            params: { folder: scope.folder, id: scope.id, file },
            props: { scope, format: id },
          })),
  );
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { text, mediaType } = scopeFile(props.scope, props.format, await getRecord(), urls);
  return respond(text, mediaType);
};
