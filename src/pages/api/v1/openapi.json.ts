import type { APIRoute } from 'astro';
import { openApi } from '../../../publish/data/openapi.ts';
import { jsonText } from '../../../publish/text.ts';
import { getRecord } from '../../../site/record.ts';
import { respond } from '../../../site/respond.ts';
import { urls } from '../../../site/urls.ts';

export const GET: APIRoute = async () =>
  respond(jsonText(openApi(await getRecord(), urls)), 'application/json');
