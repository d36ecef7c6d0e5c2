import type { APIRoute } from 'astro';
import { listedPages, sitemapText } from '../publish/hosting/sitemap.ts';
import { getRecord } from '../site/record.ts';
import { respond } from '../site/respond.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = async () =>
  respond(sitemapText(listedPages(await getRecord()), urls), 'application/xml');
