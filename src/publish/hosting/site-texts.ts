/** Texts by which browsers and programs get to know the site: OpenSearch, the web manifest, `llms.txt`. */
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { datasetCitation } from '../citation/dataset.ts';
import { countsOf } from '../data/api/index-file.ts';
import { DATASET_DESCRIPTION, LICENCE, SITE_NAME } from '../identity.ts';
import { absolute, apiPath, apiSchemaPath, dataPath } from '../paths.ts';
import { escapeMarkup, jsonText } from '../text.ts';
import { SITE_TEXTS } from './site-paths.ts';

/** The search as a description that browsers offer to keep (OpenSearch 1.1, draft 6). */
export function openSearchText(urls: Urls): string {
  const search = `${absolute(urls, 'search/')}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // At most 16 characters, as the draft has it.
    '<ShortName>Cyber norms</ShortName>',
    `<Description>Search the ${SITE_NAME}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="32" height="32" type="image/png">${escapeMarkup(absolute(urls, 'icon-32.png'))}</Image>`,
    `<Url type="text/html" method="get" template="${escapeMarkup(search)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeMarkup(absolute(urls, SITE_TEXTS.search))}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** Name and icons for those who keep the site on a home screen (Web Application Manifest, W3C). */
export function manifestText(urls: Urls): string {
  return jsonText({
    name: SITE_NAME,
    short_name: 'Cyber norms',
    description: DATASET_DESCRIPTION,
    lang: 'en',
    start_url: urls.home(),
    scope: urls.home(),
    display: 'browser',
    background_color: '#fcfbf7',
    theme_color: '#1c1b18',
    icons: [
      { src: urls.path('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].map((size) => ({
        src: urls.path(`icon-${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    ],
  });
}

/** What programs that read texts should know: what this is, what is known, in which files (llmstxt.org). */
export function llmsText(record: TrackerRecord, urls: Urls): string {
  const link = (title: string, path: string, what: string) =>
    `- [${title}](${absolute(urls, path)}): ${what}`;
  const counts = Object.entries(countsOf(record)).map(([kind, count]) => `${count} ${kind}`);
  return [
    `# ${SITE_NAME}`,
    '',
    `> ${DATASET_DESCRIPTION}`,
    '',
    `It holds ${counts.join(', ')}; revision ${record.updated}. Licence: ${LICENCE.title} (${LICENCE.url}).`,
    `Cite the entry that you use, with its revision, or the whole: ${datasetCitation(record, urls)}`,
    '',
    'How to read it:',
    '',
    '- An accusation is what somebody said, never a finding of this record; its reply stands beside it.',
    '- What is absent was not found, which is not to say that it did not happen; see Coverage.',
    '- `basis: invoked` means that the party named the rule, `assigned` that the editors read it so.',
    '- Dates are EDTF at their real precision: `2014-06` is a month, `2014-06~` is about one.',
    '- `status: reported` rests on one house, on unnamed sources or on a disputed account; `scheduled` had not happened.',
    '- Every claim names a source; `read` says how much of it the editors saw.',
    '',
    '## Files',
    '',
    link('Index of the files', apiPath('index'), 'every published file with its schema'),
    link('Events', apiPath('events'), 'all events without their texts'),
    link(
      'One event',
      apiPath('events/{id}'),
      'everything on its page: parties, norms, statements, commitments, sources; `{id}` from the events',
    ),
    link('One event as text', 'events/{id}.md', 'the same as Markdown'),
    link('OpenAPI', apiPath('openapi'), 'a description of every file'),
    link('JSON Schema of an event', apiSchemaPath('event'), 'what each key means'),
    link('TypeScript types', dataPath('types.d.ts'), 'the shapes of all answers'),
    link('Tables', dataPath('datapackage.json'), 'CSV files with columns, types and keys'),
    link('SQLite', dataPath('record.sqlite'), 'all tables with full-text search'),
    link('Changes', 'feed.json', 'what was added or corrected last'),
    '',
    '## Pages',
    '',
    link('About', 'about/', 'scope, evidence, fairness and limits'),
    link('Codebook', 'about/codebook/', 'every word of every vocabulary'),
    link('Coverage', 'about/coverage/', 'what was searched, and what was left out'),
    link('Data and feeds', 'data/', 'columns, examples, licence'),
    '',
  ].join('\n');
}
