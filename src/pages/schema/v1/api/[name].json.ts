import type { APIRoute } from 'astro';
import { apiSchema, apiShapes } from '../../../../publish/data/json-schema.ts';
import { jsonText } from '../../../../publish/text.ts';
import { respond } from '../../../../site/respond.ts';
import { urls } from '../../../../site/urls.ts';

export function getStaticPaths() {
  return Object.keys(apiShapes).map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) =>
  respond(jsonText(apiSchema(params['name'] ?? '', urls)), 'application/schema+json');
