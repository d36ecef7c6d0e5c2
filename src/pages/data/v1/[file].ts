import type { APIRoute } from 'astro';
import { catalogue } from '../../../publish/data/catalogue.ts';
import { dataFile, dataFileNames } from '../../../publish/data/files.ts';
import { dataPath } from '../../../publish/paths.ts';
import { getRecord } from '../../../site/record.ts';
import { respond } from '../../../site/respond.ts';
import { urls } from '../../../site/urls.ts';

export function getStaticPaths() {
  return dataFileNames.map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const name = params['file'] ?? '';
  const listing = catalogue.find(({ path }) => path === dataPath(name));
  return respond(
    await dataFile(name, await getRecord(), urls),
    listing?.mediaType ?? 'application/octet-stream',
  );
};
