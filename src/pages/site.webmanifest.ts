import type { APIRoute } from 'astro';
import { manifestText } from '../publish/hosting/site-texts.ts';
import { respond } from '../site/respond.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = () => respond(manifestText(urls), 'application/manifest+json');
