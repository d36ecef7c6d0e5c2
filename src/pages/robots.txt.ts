import type { APIRoute } from 'astro';
import { robotsText } from '../publish/hosting/robots.ts';
import { respond } from '../site/respond.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = () => respond(robotsText(urls), 'text/plain');
