/** What a built site is found to lack, on small sites of one fault each. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFaults } from '../../scripts/site-faults.ts';

let parent = '';
let count = 0;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'faults-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const STYLE = '<link rel="stylesheet" href="/sub/_astro/a.css">';
const SOUND = {
  'index.html': `${STYLE}<h2 id="top">x</h2><a href="/sub/b%20c/#é">b</a> <a href="#top"> <a href="https://elsewhere.example/x">`,
  'b c/index.html': `${STYLE}<h2 id="é">x</h2><a href="../?q=1">up</a> <img src="/sub/p.png"><a href="/sub/#:~:text=x">`,
  'moved/index.html': '<meta http-equiv="refresh" content="0; url=/sub/b%20c/">',
  '404.html': `${STYLE}<meta property="og:url" content="https://example.org/sub/404/">`,
  '_astro/a.css':
    '@import "/sub/_astro/b.css"; a { background: url("b.svg") } b { c: url(data:x) }',
  '_astro/b.css': '',
  '_astro/b.svg': '<svg/>',
  '_astro/a.js': 'import x from "./b.js"; const y = () => import("./b.js");',
  '_astro/b.js': '',
  'p.png': '',
  'feed.atom': '<link href="https://example.org/sub/b%20c/?a=1&amp;b=2"/>',
  'list.json': '{"a":"https://example.org/sub/p.png","b":"https://example.org/sub/x/{id}.json"}',
  'calendar.ics': 'URL:https://example.org/sub/b%2\r\n 0c/\r\n',
  'data.csv': 'a,https://example.org/sub/p.png\n',
  _redirects: '/sub/old/ /sub/b%20c/ 301\n',
};

async function faults(files: Readonly<Record<string, string>>): Promise<string[]> {
  const directory = join(parent, String((count += 1)));
  for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return siteFaults(directory, { siteUrl: 'https://example.org', basePath: '/sub/' });
}

describe('siteFaults', () => {
  it('finds nothing in a sound site', async () => {
    expect(await faults({})).toEqual([]);
  });

  it('takes an address for sound from which the list for hosts leads on', async () => {
    const page = { 'x.html': `${STYLE}<a href="/sub/old/feed.atom">` };
    expect(await faults(page)).toEqual(['x.html: /sub/old/feed.atom leads nowhere']);
    const led = { ...page, _redirects: '/sub/old/feed.atom /sub/feed.atom 302\n' };
    expect(await faults(led)).toEqual([]);
  });

  it.each([
    ['x.html', `${STYLE}<a href="/sub/none/">`, '/sub/none/ leads nowhere'],
    ['x.html', `${STYLE}<a href="none">`, 'none leads nowhere'],
    ['x.html', `${STYLE}<a href="/sub/b%20c">`, '/sub/b%20c leads nowhere'],
    ['x.html', `${STYLE}<a href="/p.png">`, '/p.png leaves the base path /sub/'],
    ['x.html', `${STYLE}<a href="/sub/%E0%A4%A">`, '/sub/%E0%A4%A leads nowhere'],
    ['x.html', `${STYLE}<a href="/sub/b%20c/#none">`, '/sub/b%20c/#none has no such place'],
    ['x.html', `${STYLE}<a href="#none">`, '#none has no such place'],
    ['x.html', `${STYLE}<script src="/sub/_astro/none.js">`, '/sub/_astro/none.js leads nowhere'],
    ['x.html', `${STYLE}<form action="/sub/none/">`, '/sub/none/ leads nowhere'],
    ['x.html', `${STYLE}<div data-file="/sub/none.json">`, '/sub/none.json leads nowhere'],
    ['x.html', '<h1>bare</h1>', 'has no style sheet'],
    ['x.html', '<link rel="stylesheet" href="/sub/none.css">', '/sub/none.css leads nowhere'],
    [
      'x.html',
      '<meta http-equiv="refresh" content="0; url=/sub/none/">',
      '/sub/none/ leads nowhere',
    ],
    ['_astro/x.css', 'a { b: url(none.woff2) }', 'none.woff2 leads nowhere'],
    ['_astro/x.js', 'import("./none.js")', './none.js leads nowhere'],
    [
      'feed.rss',
      '<guid>https://example.org/sub/none/</guid>',
      'https://example.org/sub/none/ leads nowhere',
    ],
    [
      'x.json',
      '["https://example.org/sub/none.json"]',
      'https://example.org/sub/none.json leads nowhere',
    ],
    ['x.md', '[a](https://example.org/sub/none/).', 'https://example.org/sub/none/ leads nowhere'],
    [
      'x.ics',
      'URL:https://example.org/sub/no\r\n ne/\r\n',
      'https://example.org/sub/none/ leads nowhere',
    ],
    ['_redirects', '/sub/old/ /sub/none/ 301', '/sub/none/ leads nowhere'],
  ])('%s with %s', async (file, text, fault) => {
    expect(await faults({ [file]: text })).toEqual([`${file}: ${fault}`]);
  });
});

it('does not keep the texts of a site in memory that it has looked at', async () => {
  const directory = join(parent, 'heavy');
  const text = (at: number) =>
    `${STYLE}<h2 id="part-of-page-${at}">x</h2><a href="/sub/${at}/?page=${at}#part-of-page-${at}">a</a>${'x'.repeat(2_000_000)}`;
  for (let at = 0; at < 60; at++) {
    await mkdir(join(directory, String(at)), { recursive: true });
    await writeFile(join(directory, String(at), 'index.html'), text(at));
  }
  await mkdir(join(directory, '_astro'));
  await writeFile(join(directory, '_astro/a.css'), '');
  // 120 MB of pages, looked at with room for 48.
  const program = `
    import { siteFaults } from '${new URL('../../scripts/site-faults.ts', import.meta.url).href}';
    console.log(siteFaults(process.argv[1], { siteUrl: 'https://example.org', basePath: '/sub/' }).length);`;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--max-old-space-size=48', '--input-type=module', '-e', program, directory],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '0\n' });
});
