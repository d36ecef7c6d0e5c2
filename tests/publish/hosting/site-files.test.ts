import { describe, expect, it } from 'vitest';
import { robotsText, securityText } from '../../../src/publish/hosting/robots.ts';
import { listedPages, sitemapText } from '../../../src/publish/hosting/sitemap.ts';
import { embedSnippet } from '../../../src/publish/head/embed.ts';
import { real } from '../real-record.ts';
import { AS_OF, fixture, urls } from '../records.ts';

describe('the sitemap', () => {
  it('lists each page once, with the day of its latest change', () => {
    const pages = listedPages(real);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    const text = sitemapText(listedPages(fixture), urls);
    expect(text).toContain(
      '<url><loc>https://norms.example/sub/events/2015-09-25-nasty/</loc><lastmod>2016-02-29</lastmod></url>',
    );
    expect(text.match(/<loc>/g)).toHaveLength(listedPages(fixture).length);
    expect(text.match(/<lastmod>\d{4}-\d\d-\d\d</g)?.length).toBe(text.match(/<lastmod>/g)?.length);
  });
});

it('robots.txt names the sitemap', () => {
  expect(robotsText(urls)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://norms.example/sub/sitemap.xml\n',
  );
});

it('security.txt names its contact and expires between 30 days and a year from the build', () => {
  const text = securityText('mailto:editors@norms.example', AS_OF, urls);
  expect(text).toContain('Contact: mailto:editors@norms.example\n');
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  const days = (expires - Date.parse(AS_OF)) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});

it('the markup of an embed lets no text out of its attributes', () => {
  expect(embedSnippet('https://norms.example/embed/events/x/', 'A "b" <c> & d')).toContain(
    'title="A &quot;b&quot; &lt;c&gt; &amp; d – Cyber Norms Tracker"',
  );
});
