/** Files that are too large or too odd to store: what the test adds to a folder of the fixtures. */
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles } from './temporary-record.ts';

const MOST = 64 * 1024;
const DAVONIA = '---\nname: Davonia\niso_alpha3: XDD\nregion: asia\n---\n';

const SOURCED = `${DAVONIA.slice(0, -4)}sources:
  - id: atlas
    title: Atlas
    publisher: Atlas
    url: https://atlas.example/davonia
    tier: press
    lang: en
    read: full
---
`;

/** Lists within each other by indentation. */
function ladder(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a\n`).join('');
}

/** A valid country of exactly this many bytes: a comment fills the head. */
function countryOfSize(bytes: number): string {
  const [start, end] = DAVONIA.split('region');
  const filling = '# '.padEnd(bytes - DAVONIA.length - 1, 'x');
  return `${start}${filling}\nregion${end}`;
}

/** What is added, by folder of the fixtures. */
export const MADE: Readonly<Record<string, (directory: string) => void>> = {
  'file-size/valid': (directory) => {
    addFiles(directory, { 'countries/xd.md': countryOfSize(MOST) });
  },
  'file-size/invalid': (directory) => {
    addFiles(directory, {
      'countries/xd.md': countryOfSize(MOST + 1),
      'norms/long.md': new Uint8Array(2 * MOST),
    });
  },
  'body-depth/valid': (directory) => {
    addFiles(directory, { 'countries/xd.md': `${SOURCED}${'> '.repeat(20)}Davonia [^atlas]\n` });
  },
  'body-depth/invalid': (directory) => {
    addFiles(directory, {
      'countries/xd.md': `${DAVONIA}${'>'.repeat(10_000)} Davonia\n`,
      'countries/xe.md': `${DAVONIA}${ladder(21)}`,
      'countries/xf.md': `${DAVONIA}${ladder(200)}`,
      'coverage.md': ladder(25),
    });
  },
  'body-size/valid': (directory) => {
    const rows = '| [us](country:xa) [^atlas] | b |\n'.repeat(200);
    addFiles(directory, {
      'countries/xd.md': `${SOURCED}| a | b |\n|---|---|\n${rows}`,
    });
  },
  'body-size/invalid': (directory) => {
    addFiles(directory, {
      'countries/xd.md': `${DAVONIA}${'|a'.repeat(2000)}\n${'|-'.repeat(2000)}\n${'|\n'.repeat(1000)}`,
      'countries/xe.md': `${DAVONIA}Davonia\n\n${'*a'.repeat(15_000)}\n`,
      'countries/xf.md': `${DAVONIA}${'[]'.repeat(15_000)}\n`,
      'countries/xg.md': `${DAVONIA}${'- a\n'.repeat(16_000)}`,
      'coverage.md': '[^a] '.repeat(2000),
    });
  },
  'encoding/invalid': (directory) => {
    addFiles(directory, {
      'countries/latin-1.md': Buffer.from('---\nname: Côte d’Or\n---\n', 'latin1'),
      'countries/utf-16.md': Buffer.from(`\uFEFF${DAVONIA}`, 'utf16le'),
      'countries/cut-short.md': Buffer.from(`${DAVONIA}Davonia…`).subarray(0, -1),
    });
  },
  'characters/invalid': (directory) => {
    addFiles(directory, {
      'countries/bell.md': DAVONIA.replace('Davonia', 'Dav\u0007onia'),
      'countries/nothing.md': `${DAVONIA}\r\nEnd\u0000`,
      'countries/space.md': DAVONIA.replace('name', 'na\u200Bme'),
      'countries/parts.md': DAVONIA.replace('Davonia', 'Da\u0308vonia'),
      'coverage.md': 'Read\u00A0twice.\n',
      'permalinks.txt': 'countries/x\u00ADa\n',
    });
  },
  'file-place/invalid': (directory) => {
    symlinkSync(join(directory, 'countries/xa.md'), join(directory, 'countries/xl.md'));
    symlinkSync(join(directory, 'events/2013'), join(directory, 'events/2012'));
    for (const paper of ['coverage.md', 'permalinks.txt']) {
      rmSync(join(directory, paper));
      symlinkSync(join(directory, 'countries/xa.md'), join(directory, paper));
    }
  },
};
