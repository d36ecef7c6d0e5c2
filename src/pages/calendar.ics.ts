import type { APIRoute } from 'astro';
import { scopeFile } from '../publish/feeds/scope-files.ts';
import { wholeRecord } from '../publish/feeds/scopes.ts';
import { getRecord } from '../site/record.ts';
import { respond } from '../site/respond.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = async () => {
  const record = await getRecord();
  const { text, mediaType } = scopeFile(wholeRecord(record), 'calendar.ics', record, urls);
  return respond(text, mediaType);
};
