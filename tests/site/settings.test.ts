import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { outDirProblem } from '../../src/site/places.ts';
import { readSettings, SettingsError } from '../../src/site/settings.ts';

const DEFAULTS = {
  contentDir: resolve('content'),
  outDir: resolve('dist'),
  siteUrl: 'http://127.0.0.1:4321',
  basePath: '/',
  asOf: undefined,
  port: 4321,
  repositoryUrl: undefined,
  contact: undefined,
  hostFileLimit: undefined,
};

it('has defaults, and none for what cannot be guessed', () => {
  expect(readSettings({})).toEqual(DEFAULTS);
  expect(readSettings({ SITE_URL: '', BASE_PATH: ' ', AS_OF: '' })).toEqual(DEFAULTS);
});

it.each([
  [
    'CONTENT_DIR',
    'tests/record/checks/fixtures/base',
    { contentDir: resolve('tests/record/checks/fixtures/base') },
  ],
  ['OUT_DIR', 'out', { outDir: resolve('out') }],
  ['SITE_URL', 'https://example.org', { siteUrl: 'https://example.org' }],
  ['SITE_URL', 'https://example.org/', { siteUrl: 'https://example.org' }],
  ['SITE_URL', ' https://example.org:8443 ', { siteUrl: 'https://example.org:8443' }],
  ['BASE_PATH', '/', { basePath: '/' }],
  ['BASE_PATH', '/sub/', { basePath: '/sub/' }],
  ['BASE_PATH', 'sub', { basePath: '/sub/' }],
  ['BASE_PATH', '/a/b', { basePath: '/a/b/' }],
  ['BASE_PATH', '/~a/b-c_d.e/', { basePath: '/~a/b-c_d.e/' }],
  ['SITE_URL', 'http://[::1]:8080', { siteUrl: 'http://[::1]:8080' }],
  ['SITE_URL', 'HTTPS://Example.org', { siteUrl: 'https://example.org' }],
  [
    'CONTACT',
    'mailto:a.b+c@x.example.org?subject=Norms',
    { contact: 'mailto:a.b+c@x.example.org?subject=Norms' },
  ],
  ['AS_OF', '2016-06-01', { asOf: '2016-06-01' }],
  ['PORT', '8080', { port: 8080 }],
  ['PORT', '0', { port: 0 }],
  ['HOST_FILE_LIMIT', '20000', { hostFileLimit: 20_000 }],
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
  ['SITE_URL', 'https://u:p@example.org', 'an origin such as https://example.org'],
  ['SITE_URL', 'https://u@example.org/', 'an origin such as https://example.org'],
  ['SITE_URL', 'https://example.org/?x=1', 'an origin such as https://example.org'],
  ['SITE_URL', 'https://example.org?', 'an origin such as https://example.org'],
  ['SITE_URL', 'https://example.org/#', 'an origin such as https://example.org'],
  ['SITE_URL', 'https:example.org', 'an origin such as https://example.org'],
  ['SITE_URL', 'https://a"b.example', 'an origin such as https://example.org'],
  ['SITE_URL', 'https://a..example', 'an origin such as https://example.org'],
  ['SITE_URL', 'https://example.org:99999', 'an origin such as https://example.org'],
  ['BASE_PATH', '/a b/', 'a path such as /sub/'],
  ['BASE_PATH', '/ü/', 'a path such as /sub/'],
  ['BASE_PATH', '.', 'a path such as /sub/'],
  ['BASE_PATH', '/./', 'a path such as /sub/'],
  ['BASE_PATH', '/../x/', 'a path such as /sub/'],
  ['BASE_PATH', '/x/../', 'a path such as /sub/'],
  ['BASE_PATH', '//', 'a path such as /sub/'],
  ['BASE_PATH', '//evil.example/', 'a path such as /sub/'],
  ['BASE_PATH', '/a//b/', 'a path such as /sub/'],
  ['BASE_PATH', '/a/b//', 'a path such as /sub/'],
  ['BASE_PATH', '/%2e%2e/', 'a path such as /sub/'],
  ['BASE_PATH', '/a?x/', 'a path such as /sub/'],
  ['BASE_PATH', '\\a\\', 'a path such as /sub/'],
  ['BASE_PATH', 'https://example.org/', 'a path such as /sub/'],
  ['AS_OF', '2016', 'a day, YYYY-MM-DD'],
  ['AS_OF', '2016-06', 'a day, YYYY-MM-DD'],
  ['AS_OF', '2016-06-01~', 'a day, YYYY-MM-DD'],
  ['AS_OF', '0000-01-01', 'a day, YYYY-MM-DD'],
  ['AS_OF', '2016-06-01/2016-06-02', 'a day, YYYY-MM-DD'],
  ['AS_OF', '2016-06-31', 'a day, YYYY-MM-DD'],
  ['AS_OF', 'today', 'a day, YYYY-MM-DD'],
  ['HOST_FILE_LIMIT', '0', 'a number of files'],
  ['HOST_FILE_LIMIT', '20,000', 'a number of files'],
  ['HOST_FILE_LIMIT', '2e4', 'a number of files'],
  ['HOST_FILE_LIMIT', '-1', 'a number of files'],
  ['PORT', '65536', 'a port from 0 to 65535'],
  ['PORT', '0x50', 'a port from 0 to 65535'],
  ['PORT', '8e3', 'a port from 0 to 65535'],
  ['PORT', '+80', 'a port from 0 to 65535'],
  ['PORT', '0080', 'a port from 0 to 65535'],
  ['PORT', '-1', 'a port from 0 to 65535'],
  ['PORT', '80.5', 'a port from 0 to 65535'],
  ['PORT', 'http', 'a port from 0 to 65535'],
  ['REPOSITORY_URL', 'http://example.org/a', 'an address that starts with https://'],
  ['REPOSITORY_URL', 'a/b', 'an address that starts with https://'],
  ['REPOSITORY_URL', 'https://x/"><script>', 'an address that starts with https://'],
  ['REPOSITORY_URL', "https://example.org/a'b", 'an address that starts with https://'],
  ['REPOSITORY_URL', 'https://u:p@example.org/a', 'an address that starts with https://'],
  ['REPOSITORY_URL', 'https://example.org/a?x=1', 'an address that starts with https://'],
  ['REPOSITORY_URL', 'https://', 'an address that starts with https://'],
  ['CONTACT', 'a@example.org', 'a mailto: or https:// address'],
  ['CONTACT', 'mailto:', 'a mailto: or https:// address'],
  ['CONTACT', 'mailto:a@', 'a mailto: or https:// address'],
  ['CONTACT', 'mailto:@example.org', 'a mailto: or https:// address'],
  ['CONTACT', 'mailto:a@example.org,b', 'a mailto: or https:// address'],
  ['CONTACT', 'https://', 'a mailto: or https:// address'],
  ['CONTACT', 'https://u:p@example.org/', 'a mailto: or https:// address'],
  ['CONTENT_DIR', '~/record', 'a directory'],
  ['OUT_DIR', '~', 'a directory'],
  ['CONTACT', 'javascript:alert(1)', 'a mailto: or https:// address'],
])('refuses %s=%s', (name, value, must) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    new SettingsError(`${name} must be ${must}, but is "${value}"`),
  );
});

it.each([
  ['scripts', 'it has no folder "events"'],
  ['tests/helpers', 'it has no folder "events"'],
  ['no-such-folder', 'there is none'],
  ['package.json', 'it is a file'],
])('refuses CONTENT_DIR=%s', (name, why) => {
  expect(() => readSettings({ CONTENT_DIR: name })).toThrow(
    new SettingsError(`CONTENT_DIR must be a record, but ${resolve(name)} is none: ${why}`),
  );
});

it.each([
  ['.', 'it is the project'],
  ['..', 'it holds the project'],
  ['dist/..', 'it is the project'],
  ['/', 'it is the root of the disk'],
  ['content', 'it is or holds the record'],
  ['content/events/site', 'it lies in the record'],
  ['src', "it lies in the project's src"],
  ['public/site', "it lies in the project's public"],
  ['.git', "it lies in the project's .git"],
  ['node_modules/site', "it lies in the project's node_modules"],
])('refuses OUT_DIR=%s', (name, why) => {
  expect(() => readSettings({ OUT_DIR: name })).toThrow(
    new SettingsError(
      `OUT_DIR must be a directory of its own, but ${resolve(name)} is not: ${why}`,
    ),
  );
});

it('refuses the home folder, and what holds it', () => {
  const content = resolve('content');
  for (const outDir of ['/somebody/me', '/somebody']) {
    const why = outDirProblem(outDir, content, resolve('.'), '/somebody/me');
    expect(why).toBe('it is or holds your home folder');
  }
});

it.each(['dist', '.cache/site', 'srcs', '..site', '../site', '/srv/www'])(
  'takes OUT_DIR=%s',
  (name) => {
    expect(readSettings({ OUT_DIR: name }).outDir).toBe(resolve(name));
  },
);

it('lists everything wrong at once', () => {
  expect(() => readSettings({ PORT: 'x', AS_OF: 'y', OUT_DIR: 'src' })).toThrow(
    new SettingsError(
      [
        'AS_OF must be a day, YYYY-MM-DD, but is "y"',
        'PORT must be a port from 0 to 65535, but is "x"',
        `OUT_DIR must be a directory of its own, but ${resolve('src')} is not: it lies in the project's src`,
      ].join('\n'),
    ),
  );
});

it('ends a command with sentences and no stack', () => {
  const env = { ...process.env, PORT: 'abc', AS_OF: '2016', CONTENT_DIR: 'scripts' };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], { env });
  expect(status).toBe(1);
  const lines = stderr.toString().trim().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['AS_OF', 'PORT', 'CONTENT_DIR']);
});

it('gives settings that nobody can change', () => {
  expect(Object.isFrozen(readSettings({}))).toBe(true);
});
