import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CACHING,
  CONTENT_SECURITY_POLICY,
  FRAMES,
  HEADERS,
  headersFile,
} from '../../../src/publish/hosting/headers.ts';

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

describe('headersFile', () => {
  const text = headersFile('/sub/', ['_astro', 'api', 'embed', 'events']);

  it('forbids frames everywhere but in the embeds’ folder, where rules add up', () => {
    const rules = text.split('\n\n').map((rule) => rule.trim().split('\n  '));
    const forbidden = rules.filter((rule) => rule.join().includes(FRAMES.pages));
    expect(forbidden.map(([path]) => path)).toEqual(['/sub/', '/sub/api/*', '/sub/events/*']);
    expect(rules[0]?.[0]).toBe('/sub/*');
    expect(rules[0]?.join()).not.toContain('frame-ancestors');
  });

  it('keeps hashed files for ever and opens data to other sites', () => {
    expect(text).toContain(`/sub/_astro/*\n  Cache-Control: ${CACHING.hashed}\n`);
    expect(text).toContain('/sub/api/*\n  Access-Control-Allow-Origin: *\n');
  });

  it('stays within the limits of Cloudflare', () => {
    expect(text.split('\n\n').length).toBeLessThan(100);
    expect(text.split('\n').every((line) => line.length < 2_000)).toBe(true);
  });
});

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
