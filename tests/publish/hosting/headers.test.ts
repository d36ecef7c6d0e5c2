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

  /** The file as Netlify and Cloudflare read it: headers by the addresses that they are sent with. */
  const rules = Object.fromEntries(
    text.split('\n\n').map((rule) => {
      const [path = '', ...lines] = rule.trimEnd().split('\n');
      const headers = lines.map((line): [string, string] => {
        const [, name = line, value = ''] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? [];
        return [name, value];
      });
      expect(new Set(headers.map(([name]) => name)).size).toBe(headers.length);
      return [path, Object.fromEntries(headers)];
    }),
  );

  // Where two rules match an address their policies add up, so the ban on frames spares the embeds.
  it('sends each address its headers', () => {
    expect(rules).toEqual({
      '/sub/*': {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Range, ETag',
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy':
          'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
      },
      '/sub/': { 'Content-Security-Policy': "frame-ancestors 'none'" },
      '/sub/api/*': { 'Content-Security-Policy': "frame-ancestors 'none'" },
      '/sub/events/*': { 'Content-Security-Policy': "frame-ancestors 'none'" },
      '/sub/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
    });
    expect(text.match(/^\S/gm)).toHaveLength(Object.keys(rules).length);
  });

  it('stays within the limits of Cloudflare', () => {
    expect(text.split('\n\n').length).toBeLessThan(100);
    expect(text.split('\n').every((line) => line.length < 2_000)).toBe(true);
  });
});

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
