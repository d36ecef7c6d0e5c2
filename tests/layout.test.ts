/** The tree is as the README says, imports run in no circle, and every package is one that is used. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files below a folder that hold code, by path from the project's root. */
function codeIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => /\.(ts|js|astro)$/.test(file) && !/fixtures|node_modules/.test(file)),
  );
}

/** What a file imports, types apart when `values` is asked for. */
function importsOf(file: string, values = false): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+\sfrom\s+)?['"]([^'"]+)['"]|(?:import\(|declare module)\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].flatMap(([, type, fixed, lazy]) =>
    values && type !== undefined ? [] : [fixed ?? lazy ?? ''],
  );
}

describe('the layout in the README', () => {
  const block = /## Layout\s+```\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const names = block.split('\n').flatMap((line) => line.split(/ {2,}/)[0]?.split(' ') ?? []);
  const named = names.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));

  it('names every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(
      folders.map(({ name }) => `src/${name}`).filter((name) => !named.includes(name)),
    ).toEqual([]);
  });

  it.each(named)('names %s, which is there', (name) => {
    expect(existsSync(name)).toBe(true);
  });
});

describe('how long a file is', () => {
  const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

  it.each(codeIn('src/pages').filter((file) => file.endsWith('.astro')))(
    '%s is a table of contents, of at most 60 lines',
    (file) => {
      expect(linesOf(file)).toBeLessThanOrEqual(60);
    },
  );

  it('no file of src is longer than 300 lines', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => join('src', file))
      .filter((file) => /\.(ts|js|astro|css)$/.test(file));
    expect(files.filter((file) => linesOf(file) > 300)).toEqual([]);
  });

  it.each(codeIn('src/pages').filter((file) => file.endsWith('.astro')))(
    '%s sorts, filters and sums nothing',
    (file) => {
      expect(readFileSync(file, 'utf8')).not.toMatch(/\.(toSorted|sort|filter|reduce|groupBy)\(/);
    },
  );
});

it('imports run in no circle', () => {
  const edges = new Map(
    codeIn('src', 'scripts').map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => normalize(join(dirname(file), name))),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const next of edges.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    }
  };
  for (const file of edges.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

it('nothing is exported that nobody takes in', () => {
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('tests', file));
  const all = [...codeIn('src', 'scripts', 'bench'), ...tests, 'vitest.config.ts'];
  const files = all.map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, text, words: new Set(text.match(/[\w$]+/g)) };
  });
  // From pages Astro takes what it needs by its name.
  const exporting = files.filter(({ file }) => file.endsWith('.ts') && !/src.pages/.test(file));
  const unused = exporting.flatMap(({ file, text }) => {
    const found = text.matchAll(
      /^export (?:async )?(function\*?|const|class|interface|type) ([\w$]+)/gm,
    );
    return [...found].flatMap(([, sort = '', name = '']) => {
      // A type may stand beside the function that others call.
      const own = /interface|type/.test(sort) && text.split(new RegExp(`\\b${name}\\b`)).length > 2;
      const taken = own || files.some((other) => other.file !== file && other.words.has(name));
      return taken ? [] : [`${file}: ${name}`];
    });
  });
  expect(exporting.length).toBeGreaterThan(100);
  expect(unused).toEqual([]);
});

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const nameOf = (specifier: string) =>
    specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
  const used = (files: readonly string[], values = false) =>
    new Set(
      files
        .flatMap((file) => importsOf(file, values))
        .filter((name) => !/^(\.|node:|astro:)/.test(name))
        .map(nameOf),
    );
  const shipped = used([...codeIn('src', 'scripts'), 'astro.config.ts'], true);
  const all = used([
    ...codeIn('src', 'scripts', 'bench', 'tests'),
    'astro.config.ts',
    'eslint.config.js',
    'vitest.config.ts',
  ]);
  /** Used as commands or by name in a configuration. */
  const tools = ['@astrojs/check', 'eslint', 'prettier', 'prettier-plugin-astro', 'typescript'];

  it('lists no package that nothing imports', () => {
    const typed = (name: string) =>
      name.startsWith('@types/') &&
      (name === '@types/node' || all.has(name.slice('@types/'.length)));
    const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(names.filter((name) => !all.has(name) && !tools.includes(name) && !typed(name))).toEqual(
      [],
    );
  });

  it('lists what the site and its commands import among what is installed for them', () => {
    const known = new Set(Object.keys(manifest.dependencies));
    expect([...shipped].filter((name) => !known.has(name))).toEqual([]);
  });
});
