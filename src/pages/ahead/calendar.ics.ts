import type { APIRoute } from 'astro';
import { aheadCalendar } from '../../publish/feeds/ahead-calendar.ts';
import { formatOf } from '../../publish/feeds/formats.ts';
import { getRecord } from '../../site/record.ts';
import { respond } from '../../site/respond.ts';
import { urls } from '../../site/urls.ts';

export const GET: APIRoute = async () =>
  respond(aheadCalendar(await getRecord(), urls), formatOf('calendar').mediaType);
