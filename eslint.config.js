import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The layers of the source, innermost first: a layer imports from itself and those before it. */
const LAYERS = [
  ['domain'],
  ['markdown', 'source', 'charts'],
  ['record'],
  ['timeline', 'search', 'publish', 'site'],
  ['client', 'integrations'],
  ['components', 'layouts'],
  ['pages'],
];

const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
const unplaced = folders.filter(({ name }) => name !== 'styles' && !LAYERS.flat().includes(name));
if (unplaced.length > 0)
  throw new Error(`no layer for src/${unplaced.map(({ name }) => name).join(', src/')}`);

/** Forbids each layer to import from the layers after it. */
const layerRules = LAYERS.flatMap((folders, index) => {
  const outer = LAYERS.slice(index + 1).flat();
  if (outer.length === 0) return [];
  return [
    {
      files: folders.map((folder) => `src/${folder}/**`),
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `(^|/)(${outer.join('|')})/`,
                message:
                  'Imports point inwards: domain ← markdown, source ← record ← timeline, search, publish, site ← client, integrations ← components ← pages.',
              },
              ...(folders.includes('domain')
                ? [{ regex: '^(node:|astro)', message: 'The domain is pure: zod only.' }]
                : []),
            ],
          },
        ],
      },
    },
  ];
});

/** Objects of Intl load the data of a language: no page should wait for one that it may never use. */
const INTL_AT_ONCE =
  ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.object.name="Intl"]';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'tests/**/fixtures/', 'bench/peers/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...layerRules,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: INTL_AT_ONCE, message: 'Make it on first use (onFirstUse).' },
      ],
    },
  },
  { files: ['scripts/**', 'bench/**', 'src/integrations/**'], rules: { 'no-console': 'off' } },
);
