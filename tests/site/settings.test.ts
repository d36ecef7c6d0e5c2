import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from '../../src/site/settings.ts';

const DEFAULTS = {
  contentDir: resolve('content'),
  outDir: resolve('dist'),
  siteUrl: 'http://127.0.0.1:4321',
  basePath: '/',
  asOf: undefined,
  port: 4321,
  repositoryUrl: undefined,
  contact: undefined,
};

it('has defaults, and none for what cannot be guessed', () => {
  expect(readSettings({})).toEqual(DEFAULTS);
  expect(readSettings({ SITE_URL: '', BASE_PATH: ' ', AS_OF: '' })).toEqual(DEFAULTS);
});

it.each([
  ['CONTENT_DIR', '/srv/record', { contentDir: '/srv/record' }],
  ['CONTENT_DIR', 'tests/x', { contentDir: resolve('tests/x') }],
  ['OUT_DIR', 'out', { outDir: resolve('out') }],
  ['SITE_URL', 'https://example.org', { siteUrl: 'https://example.org' }],
  ['SITE_URL', 'https://example.org/', { siteUrl: 'https://example.org' }],
  ['SITE_URL', ' https://example.org:8443 ', { siteUrl: 'https://example.org:8443' }],
  ['BASE_PATH', '/', { basePath: '/' }],
  ['BASE_PATH', '/sub/', { basePath: '/sub/' }],
  ['BASE_PATH', 'sub', { basePath: '/sub/' }],
  ['BASE_PATH', '/a/b', { basePath: '/a/b/' }],
  ['AS_OF', '2016-06-01', { asOf: '2016-06-01' }],
  ['PORT', '8080', { port: 8080 }],
  ['PORT', '0', { port: 0 }],
  ['REPOSITORY_URL', 'https://example.org/a/b/', { repositoryUrl: 'https://example.org/a/b' }],
  ['CONTACT', 'mailto:a@example.org', { contact: 'mailto:a@example.org' }],
  ['CONTACT', 'https://example.org/contact', { contact: 'https://example.org/contact' }],
])('reads %s=%s', (name, value, expected) => {
  expect(readSettings({ [name]: value })).toEqual({ ...DEFAULTS, ...expected });
});

it.each([
  ['SITE_URL', 'example.org', 'an origin such as https://example.org'],
  ['SITE_URL', 'https://example.org/sub', 'an origin such as https://example.org'],
  ['SITE_URL', 'ftp://example.org', 'an origin such as https://example.org'],
  ['BASE_PATH', '/a b/', 'a path such as /sub/'],
  ['BASE_PATH', 'https://example.org/', 'a path such as /sub/'],
  ['AS_OF', '2016-06', 'a day, YYYY-MM-DD'],
  ['AS_OF', '2016-06-31', 'a day, YYYY-MM-DD'],
  ['AS_OF', 'today', 'a day, YYYY-MM-DD'],
  ['PORT', '65536', 'a port from 0 to 65535'],
  ['PORT', '-1', 'a port from 0 to 65535'],
  ['PORT', '80.5', 'a port from 0 to 65535'],
  ['PORT', 'http', 'a port from 0 to 65535'],
  ['REPOSITORY_URL', 'http://example.org/a', 'an address that starts with https://'],
  ['REPOSITORY_URL', 'a/b', 'an address that starts with https://'],
  ['CONTACT', 'a@example.org', 'a mailto: or https:// address'],
  ['CONTACT', 'javascript:alert(1)', 'a mailto: or https:// address'],
])('refuses %s=%s', (name, value, must) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    new Error(`${name} must be ${must}, but is "${value}"`),
  );
});

it('lists everything wrong at once', () => {
  expect(() => readSettings({ PORT: 'x', AS_OF: 'y' })).toThrow(
    new Error(
      'AS_OF must be a day, YYYY-MM-DD, but is "y"\nPORT must be a port from 0 to 65535, but is "x"',
    ),
  );
});

it('gives settings that nobody can change', () => {
  expect(Object.isFrozen(readSettings({}))).toBe(true);
});
