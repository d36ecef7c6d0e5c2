import { z } from 'zod';
import type { Urls } from '../../../site/urls.ts';
import { absolute, SCOPE_FILES } from '../../paths.ts';
import { address } from './date.ts';

/** The files that a country, organisation, relation, norm or mechanism has of its own. */
export const scopeLinks = z
  .strictObject({
    atom: address.describe('Feed of changes: Atom, RFC 4287.'),
    rss: address.describe('Feed of changes: RSS 2.0.'),
    json: address.describe('Feed of changes: JSON Feed 1.'),
    calendar: address.describe('Its events as a calendar: iCalendar, RFC 5545.'),
    csv: address.describe('Its events as a table: CSV, RFC 4180.'),
  })
  .describe('Its own feeds, calendar and table.');

/** The addresses of a scope's own files, from the path of its page. */
export function toScopeLinks(path: string, urls: Urls): z.output<typeof scopeLinks> {
  return {
    atom: absolute(urls, `${path}${SCOPE_FILES.atom}`),
    rss: absolute(urls, `${path}${SCOPE_FILES.rss}`),
    json: absolute(urls, `${path}${SCOPE_FILES.json}`),
    calendar: absolute(urls, `${path}${SCOPE_FILES.calendar}`),
    csv: absolute(urls, `${path}${SCOPE_FILES.csv}`),
  };
}
