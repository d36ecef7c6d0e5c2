import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CACHING,
  CONTENT_SECURITY_POLICY,
  FRAMES,
  HEADERS,
  headersFile,
} from '../../../src/publish/hosting/headers.ts';
import { contentType, TEXT_TYPES } from '../../../src/publish/hosting/media-types.ts';

describe('the server configurations', () => {
  const nginx =
    readFileSync('hosting/nginx.conf', 'utf8') + readFileSync('hosting/headers.conf', 'utf8');
  const caddy = readFileSync('hosting/Caddyfile', 'utf8');

  it.each([
    ['nginx', nginx],
    ['Caddy', caddy],
  ])('%s sends every header of the list', (_, text) => {
    expect(text).toContain(CONTENT_SECURITY_POLICY);
    for (const [name, value] of Object.entries({ ...HEADERS })) {
      expect(text).toMatch(new RegExp(`${name} "?${escape(value)}`));
    }
    for (const value of [...Object.values(FRAMES), ...Object.values(CACHING)]) {
      expect(text).toContain(value);
    }
  });
});

describe('media types', () => {
  const nginx = readFileSync('hosting/nginx.conf', 'utf8');
  const caddy = readFileSync('hosting/Caddyfile', 'utf8');
  const charsetTypes = /charset_types ([^;]*);/.exec(nginx)?.[1]?.split(/\s+/) ?? [];

  it.each(Object.entries(TEXT_TYPES))('nginx and Caddy send .%s as %s in UTF-8', (ending, type) => {
    expect(nginx).toMatch(new RegExp(`^ {4}${escape(type)} +(\\w+ )*${ending}( \\w+)*;$`, 'm'));
    // Pages are among the types that nginx means anyway.
    if (type !== 'text/html') expect(charsetTypes).toContain(type);
    expect(caddy).toContain(`\t\t.${ending} "${type}; charset=utf-8"\n`);
  });

  it('tell caches that there are compressed copies, and give folders the 404 page', () => {
    expect(nginx).toMatch(/^ {2}gzip_vary on;$/m);
    expect(nginx).toMatch(/^ {2}error_page 403 404 =404 \/404\.html;$/m);
  });

  it.each([
    ['a/events.csv', 'text/csv; charset=utf-8'],
    ['events.bib', 'application/x-bibtex; charset=utf-8'],
    ['INDEX.HTML', 'text/html; charset=utf-8'],
    ['record.sqlite', 'application/vnd.sqlite3'],
    ['record.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['en_1.pf_index', 'application/octet-stream'],
    ['LICENSE', 'application/octet-stream'],
  ])('%s is %s', (path, type) => {
    expect(contentType(path)).toBe(type);
  });
});

describe('headersFile', () => {
  const text = headersFile('/sub/', ['_astro', 'api', 'embed', 'events']);

  it('forbids frames everywhere but in the embeds’ folder, where rules add up', () => {
    const rules = text.split('\n\n').map((rule) => rule.trim().split('\n  '));
    const forbidden = rules.filter((rule) => rule.join().includes(FRAMES.pages));
    expect(forbidden.map(([path]) => path)).toEqual(['/sub/', '/sub/api/*', '/sub/events/*']);
    expect(rules[0]?.[0]).toBe('/sub/*');
    expect(rules[0]?.join()).not.toContain('frame-ancestors');
  });

  it('keeps hashed files for ever', () => {
    expect(text).toContain(`/sub/_astro/*\n  Cache-Control: ${CACHING.hashed}\n`);
  });

  it('lets scripts of other sites read every file, its version and its parts', () => {
    const [everywhere = ''] = text.split('\n\n');
    expect(everywhere).toMatch(/^\/sub\/\*\n/);
    expect(everywhere).toContain('\n  Access-Control-Allow-Origin: *\n');
    expect(everywhere).toMatch(/\n {2}Access-Control-Expose-Headers: .*\bETag\b/);
    expect(text.match(/Access-Control-Allow-Origin/g)).toHaveLength(1);
  });

  it('stays within the limits of Cloudflare', () => {
    expect(text.split('\n\n').length).toBeLessThan(100);
    expect(text.split('\n').every((line) => line.length < 2_000)).toBe(true);
  });
});

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
