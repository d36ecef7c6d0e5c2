/** Pictures: files of their own that say what they show, of which day, and where it stands. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { sides } from '../../../src/domain/vocabulary/index.ts';
import { absolute, picturePath } from '../../../src/publish/paths.ts';
import { pictureSnippet } from '../../../src/publish/head/embed.ts';
import { pictureFiles } from '../../../src/publish/pictures/files.ts';
import { matrixPicture, wholeMatrix } from '../../../src/publish/pictures/matrix.ts';
import { sheetColours } from '../../../src/publish/pictures/sheet-colours.ts';
import { yearsPicture } from '../../../src/publish/pictures/years.ts';
import { revisionOf } from '../../../src/publish/identity.ts';
import { dateWords, parseEdtf } from '../../../src/domain/date.ts';
import { publishedMatrix } from '../../../src/record/matrix.ts';
import { accusations } from '../../../src/record/sides/accusation.ts';
import { shareOf } from '../../../src/record/sides/square.ts';
import { yearValues } from '../../../src/timeline/years.ts';
import { madeUp, urls } from '../records.ts';

const files = pictureFiles(madeUp, urls);
const edition = {
  colours: sheetColours(),
  revised: '2026-11-29',
  address: 'https://norms.example/sub/?country=ru&from=2018',
};

const window = new Window();
const { document } = window;

function read(svg: string) {
  const parser = new (document.defaultView as unknown as Window).DOMParser();
  const root = parser.parseFromString(svg, 'image/svg+xml').documentElement;
  expect(root.tagName).toBe('svg');
  return root;
}
/** All that is written in a picture, words of one line after those of the line before. */
function written(root: ReturnType<typeof read>): string {
  return [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
}
function fileOf(page: string) {
  const file = files.find((one) => one.page === page);
  if (!file) throw new Error(`no picture of ${page}`);
  return read(file.draw());
}

describe('every picture', () => {
  it('stands at an address of its own', () => {
    const paths = files.map(({ page }) => picturePath(page));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('embed/years.svg');
    expect(paths).toContain('embed/matrix.svg');
    expect(paths).toContain('embed/accusations.svg');
  });

  it.each(files.map((file) => [picturePath(file.page), file] as const))(
    'says what it shows, of which day and where that stands: %s',
    (_path, { page, draw }) => {
      const root = read(draw());
      const words = written(root).replaceAll(' ', '');
      const day = dateWords(parseEdtf(revisionOf(madeUp)));
      const title = root.querySelector('title')?.textContent ?? '';
      expect(title).not.toBe('');
      for (const part of [title, day, absolute(urls, page), 'Cyber Norms Tracker', 'CC BY 4.0'])
        expect(words).toContain(part.replaceAll(' ', ''));
      expect(root.getAttribute('viewBox')).toBe(
        `0 0 ${root.getAttribute('width')} ${root.getAttribute('height')}`,
      );
    },
  );

  it.each(files.map((file) => [picturePath(file.page), file] as const))(
    'needs no other file, no script and no style to be read: %s',
    (_path, { draw }) => {
      const svg = draw();
      expect(svg).not.toMatch(/<script|href=|url\(|@import|style="/);
      const shapes = read(svg).querySelectorAll('text, rect, path');
      for (const shape of shapes) {
        const painter = shape.closest('[fill], [stroke]');
        expect(painter, shape.outerHTML).not.toBeNull();
      }
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    },
  );
});

describe('the picture of years', () => {
  it('counts what is given, and names the filter and its address', () => {
    const events = madeUp.events.slice(0, 7);
    const title = 'Accusations against R & D <by> "States of Europe", 2018 to 2024';
    const root = read(yearsPicture(title, yearValues(events), edition));
    expect(root.querySelector('title')?.textContent).toBe(title);
    const words = written(root);
    expect(words).toContain(title);
    expect(words).toContain('7 events by year and family');
    expect(words).toContain('revision of 29 November 2026');
    expect(words).toContain(edition.address);
  });

  it('holds a long filter whole, in lines that fit', () => {
    const title = Array.from({ length: 30 }, (_, place) => `Country ${place}`).join(' or ');
    const address = `https://norms.example/?${'country=xx&'.repeat(40)}`;
    const root = read(yearsPicture(title, yearValues(madeUp.events), { ...edition, address }));
    const words = written(root);
    expect(words.replaceAll(' ', '')).toContain(title.replaceAll(' ', ''));
    expect(words.replaceAll(' ', '')).toContain(address);
    const lengths = [...root.querySelectorAll('text')].map(({ textContent }) => textContent.length);
    expect(Math.max(...lengths)).toBeLessThan(160);
  });

  it('draws one year and none', () => {
    const one = read(yearsPicture('One', [{ year: 2020, values: [1, 0, 0, 0, 0] }], edition));
    expect(written(one)).toContain('2020');
    expect(written(read(yearsPicture('None', [], edition)))).toContain('0 events');
  });
});

describe('the matrix', () => {
  const matrix = publishedMatrix(madeUp);
  const numbersIn = (root: ReturnType<typeof read>) =>
    [...root.querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .filter((text) => /^\d+$/.test(text))
      .reduce((sum, text) => sum + Number(text), 0);

  it('has every number of the table', () => {
    const all = matrix.parties
      .flatMap((party) => party.sides.flatMap(([, ...counts]) => counts))
      .reduce((sum, count) => sum + count, 0);
    expect(numbersIn(read(matrixPicture(matrix, wholeMatrix(matrix), edition)))).toBe(all);
  });

  it('shows the part that is asked for, in its order', () => {
    const [first, second] = matrix.parties;
    const shown = {
      parties: [second?.id ?? '', first?.id ?? ''],
      norms: wholeMatrix(matrix).norms,
      side: 'affirms',
    };
    const root = read(matrixPicture(matrix, shown, edition));
    const words = written(root);
    expect(words.indexOf(second?.label ?? '')).toBeLessThan(words.indexOf(first?.label ?? ''));
    const affirms = [first, second]
      .flatMap((party) => party?.sides ?? [])
      .reduce((sum, [, count]) => sum + count, 0);
    expect(numbersIn(root)).toBe(affirms);
    expect(words).toContain('2 parties');
  });

  it('has the colours of the marks on pages', () => {
    const sheet = readFileSync('src/components/sides/side-marks.css', 'utf8');
    const tokens = readFileSync('src/styles/families.css', 'utf8');
    for (const { id } of sides) {
      const colour = new RegExp(`data-side='${id}'\\][^}]*?var\\(--([a-z-]+)\\)`).exec(sheet)?.[1];
      const light = new RegExp(`--${colour}: light-dark\\((#\\w+)`).exec(tokens)?.[1];
      const shown = { ...wholeMatrix(matrix), side: id };
      expect(matrixPicture(matrix, shown, edition)).toContain(
        `fill="${light}" class="f-${colour}"`,
      );
    }
  });
});

it('the square says how many accusations there are between each two', () => {
  const words = written(fileOf('accusations/'));
  const all = accusations(madeUp);
  for (const [accuser, list] of Map.groupBy(all, ({ accuser: party }) => party.id)) {
    expect(words).toContain(String(shareOf(list).count));
    expect(accuser).not.toBe('');
  }
});

it('the markup for other pages leads to the page and says what the picture shows', () => {
  document.body.innerHTML = pictureSnippet(
    'https://a.example/x.svg',
    'https://a.example/?a=1&b=2',
    'A & "B"',
  );
  const image = document.querySelector('a[href="https://a.example/?a=1&b=2"] img');
  expect(image?.getAttribute('src')).toBe('https://a.example/x.svg');
  expect(image?.getAttribute('alt')).toBe('A & "B"');
});
