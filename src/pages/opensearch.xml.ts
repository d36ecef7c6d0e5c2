import type { APIRoute } from 'astro';
import { openSearchText } from '../publish/hosting/site-texts.ts';
import { respond } from '../site/respond.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = () =>
  respond(openSearchText(urls), 'application/opensearchdescription+xml');
