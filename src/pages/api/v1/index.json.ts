import type { APIRoute } from 'astro';
import { indexText } from '../../../publish/data/api/index-file.ts';
import { getRecord } from '../../../site/record.ts';
import { respond } from '../../../site/respond.ts';
import { urls } from '../../../site/urls.ts';

export const GET: APIRoute = async () =>
  respond(indexText(await getRecord(), urls), 'application/json');
