import type { APIRoute } from 'astro';
import { securityText } from '../../publish/hosting/robots.ts';
import { asOf } from '../../site/as-of.ts';
import { respond } from '../../site/respond.ts';
import { settings } from '../../site/settings.ts';
import { urls } from '../../site/urls.ts';

/** `security.txt`, where there is a contact that it could name. */
export function getStaticPaths() {
  return settings.contact === undefined ? [] : [{ params: { file: 'security' } }];
}

export const GET: APIRoute = () =>
  respond(securityText(settings.contact ?? '', asOf, urls), 'text/plain');
