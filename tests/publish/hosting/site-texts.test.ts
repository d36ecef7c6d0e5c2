import { existsSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { llmsText, manifestText, openSearchText } from '../../../src/publish/hosting/site-texts.ts';
import { fixture, madeUp, urls } from '../records.ts';

const root = 'https://norms.example/sub/';

/** Width and height of a PNG, from its header (PNG, third edition, §11.2.1). */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the description of the search', () => {
  const { document } = new Window();
  const parsed = new (document.defaultView as unknown as Window).DOMParser().parseFromString(
    openSearchText(urls),
    'text/xml',
  );
  const text = (name: string) => parsed.getElementsByTagName(name)[0]?.textContent ?? '';

  it('has a short name, and an address with a place for the words', () => {
    expect(text('ShortName').length).toBeGreaterThan(0);
    expect(text('ShortName').length).toBeLessThanOrEqual(16);
    const templates = [...parsed.getElementsByTagName('Url')].map((url) =>
      url.getAttribute('template'),
    );
    expect(templates).toEqual([`${root}search/?q={searchTerms}`, `${root}opensearch.xml`]);
  });
});

describe('the web manifest', () => {
  const manifest = JSON.parse(manifestText(urls)) as {
    start_url: string;
    scope: string;
    icons: { src: string; sizes: string; type: string }[];
  };

  it('stands below the base path, with icons that are there in the sizes that it says', () => {
    expect(manifest).toMatchObject({ start_url: '/sub/', scope: '/sub/' });
    for (const { src, sizes, type } of manifest.icons) {
      const file = `public/${src.slice('/sub/'.length)}`;
      expect(existsSync(file), file).toBe(true);
      if (type === 'image/png') expect(`${sizeOf(file).join('x')}`).toBe(sizes);
    }
    expect(sizeOf('public/icon-32.png')).toEqual([32, 32]);
    expect(sizeOf('public/icon-180.png')).toEqual([180, 180]);
  });
});

describe('llms.txt', () => {
  it('says what there is, how to read it and under which licence', () => {
    const text = llmsText(fixture, urls);
    expect(text).toMatch(/^# Cyber Norms Tracker\n\n> /);
    expect(text).toContain('2 events');
    expect(text).toContain('revision 2016-02-29');
    expect(text).toContain('creativecommons.org/licenses/by/4.0/');
    expect(text).toContain(`](${root}api/v1/events.json)`);
    expect(text).toContain(`](${root}data/v1/types.d.ts)`);
  });

  it('is short enough to be read whole', () => {
    expect(Buffer.byteLength(llmsText(madeUp, urls))).toBeLessThan(6_000);
  });
});
