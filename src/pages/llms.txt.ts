import type { APIRoute } from 'astro';
import { llmsText } from '../publish/hosting/site-texts.ts';
import { getRecord } from '../site/record.ts';
import { respond } from '../site/respond.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = async () => respond(llmsText(await getRecord(), urls), 'text/plain');
