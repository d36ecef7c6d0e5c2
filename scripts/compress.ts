/** Compressed copies of a built site's texts, for servers that send them as they are. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { makeProgress } from '../src/site/progress.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const TEXTS = new Set(
  '.html .css .js .json .svg .xml .txt .csv .md .ics .bib .ris .atom .rss'.split(' '),
);

/** Shorter texts gain nothing: they fit into one packet either way. */
const MIN_BYTES = 1024;

/** The best quality costs ten times the time of this one and gains some four per cent. */
const BROTLI_QUALITY = 9;

/** So many files are held in memory at once; the compression itself runs in Node's own threads. */
const AT_ONCE = 16;

/** Writes `.br` and `.gz` beside every text below a directory that they make smaller. */
export async function compressTexts(directory: string): Promise<void> {
  const names = await readdir(directory, { recursive: true });
  const texts = names.filter((name) => TEXTS.has(extname(name))).toSorted();
  const progress = makeProgress('texts compressed');
  let next = 0;
  const work = async () => {
    for (let name = texts[next++]; name !== undefined; name = texts[next++]) {
      progress.update(next, texts.length);
      await compressFile(join(directory, name));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  progress.end();
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < MIN_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const copies = { br: await brotli(bytes, { params }), gz: await zip(bytes, { level: 9 }) };
  for (const [ending, copy] of Object.entries(copies)) {
    if (copy.length < bytes.length) await writeFile(`${path}.${ending}`, copy);
  }
}
