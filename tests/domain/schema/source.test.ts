import { describe, expect, it } from 'vitest';
import { source, webAddress } from '../../../src/domain/schema/source.ts';

describe('addresses', () => {
  const NOT_WEB = 'must be an address that starts with https:// or http://';
  const SECRET = 'must be an address without a user name or password';
  it.each([
    ['https://example.org', undefined],
    ['http://example.org/a/b.pdf?id=1#p3', undefined],
    ['https://example.org/communiqué', undefined],
    ['https://example.org:8443/', undefined],
    ['https://web.archive.org/web/2015/https://example.org/', undefined],
    ['javascript:alert(1)', NOT_WEB],
    ['JavaScript://example.org/%0aalert(1)', NOT_WEB],
    [' javascript:alert(1)', NOT_WEB],
    ['java\nscript:alert(1)', NOT_WEB],
    ['data:text/html,<script>alert(1)</script>', NOT_WEB],
    ['vbscript:msgbox(1)', NOT_WEB],
    ['ftp://example.org/', NOT_WEB],
    ['file:///etc/passwd', NOT_WEB],
    ['mailto:a@example.org', NOT_WEB],
    ['//example.org/', NOT_WEB],
    ['/events/', NOT_WEB],
    ['example.org', NOT_WEB],
    ['', NOT_WEB],
    ['https://', NOT_WEB],
    ['https:///example.org', NOT_WEB],
    // Browsers take these for addresses below the page's own.
    ['https:example.org', NOT_WEB],
    ['https:/example.org', NOT_WEB],
    ['https://example.org/a b', NOT_WEB],
    ['https://example.org/\n', NOT_WEB],
    ['https://exa mple.org/', NOT_WEB],
    ['https://me@example.org/', SECRET],
    ['https://me:secret@example.org/', SECRET],
    ['https://:secret@example.org/', SECRET],
    ['https://example.org/@me:secret', undefined],
    [
      'https://example.org/?utm_source=x',
      'must be an address without the tracking parameter "utm_source"',
    ],
    [
      'https://example.org/?id=1&UTM_Campaign=x',
      'must be an address without the tracking parameter "UTM_Campaign"',
    ],
    ['https://example.org/?fbclid=x', 'must be an address without the tracking parameter "fbclid"'],
    ['https://example.org/?gclid=x', 'must be an address without the tracking parameter "gclid"'],
    ['https://example.org/?mc_cid=x', 'must be an address without the tracking parameter "mc_cid"'],
    ['https://example.org/utm_source/?page=utm_source', undefined],
  ])('%j', (address, message) => {
    const issues = webAddress.safeParse(address).error?.issues ?? [];
    expect(issues.map((issue) => issue.message)).toEqual(message === undefined ? [] : [message]);
  });
});

describe('a source', () => {
  const valid = {
    id: 'voa',
    title: 'Title',
    publisher: 'Publisher',
    url: 'https://example.org/',
    tier: 'press',
    lang: 'en',
    read: 'full',
  };
  const without = (key: keyof typeof valid) =>
    Object.fromEntries(Object.entries(valid).filter(([name]) => name !== key));

  it.each([
    ['a web page', valid],
    ['a UN document', { ...without('url'), symbol: 'A/RES/70/237' }],
    ['a UN document of an early session', { ...without('url'), symbol: 'A/RES/1514(XV)' }],
    ['one that was cited', { ...valid, read: 'cited', via: 'wire' }],
    ['one in simplified Chinese', { ...valid, lang: 'zh-Hans' }],
  ])('may be %s', (_, value) => {
    expect(source.safeParse(value).error?.issues ?? []).toEqual([]);
  });

  it.each([
    ['url', without('url'), 'must have an address (url) or a UN symbol'],
    [
      'via',
      { ...valid, read: 'cited' },
      'must name the source that cites it (via), since it was not read itself',
    ],
    [
      'lang',
      { ...valid, lang: 'English' },
      'must be a language tag after BCP 47, such as en or zh-Hans',
    ],
    ['symbol', { ...valid, symbol: '70/174' }, 'must be a UN document symbol such as A/70/174'],
    [
      'archived',
      { ...valid, archived: 'javascript:alert(1)' },
      'must be an address that starts with https:// or http://',
    ],
  ])('is refused for its %s', (key, value, message) => {
    const issues = source.safeParse(value).error?.issues ?? [];
    expect(issues.map((issue) => [issue.path, issue.message])).toEqual([[[key], message]]);
  });
});
