/**
 * The house rules that a machine can hold. What each folder may import is told in
 * docs/architecture.md; which of the platform's tools it may touch, its tsconfig holds. The rest is
 * what host pages taught.
 */
import { builtinModules } from 'node:module';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

// ---------------------------------------------------------------- what may be imported

/** The folders of src, and what each may import besides itself. */
const ARROWS = {
  catalogue: [],
  search: ['catalogue'],
  source: ['catalogue', 'search'],
  texts: ['catalogue'],
  views: ['catalogue', 'texts'],
  element: ['catalogue', 'search', 'source', 'texts', 'views'],
  embed: ['catalogue', 'search', 'source', 'element', 'define'],
  content: ['catalogue', 'search', 'texts'],
  rules: ['catalogue', 'search', 'content'],
  publisher: ['catalogue', 'search', 'texts', 'views', 'content', 'rules'],
};
const FOLDERS = Object.keys(ARROWS);
const ROOTS = ['index', 'define', 'embed', 'embed-classic'];

/** Matches `../element/x.js` and `../../define.js`; from the root of src also `./element/x.js`. */
function outOfBounds(folder) {
  const closed = (place) => place !== folder && !ARROWS[folder].includes(place);
  const folders = FOLDERS.filter(closed).join('|');
  const roots = ROOTS.filter(closed).join('|');
  return String.raw`^(?:\.\.?/)+(?:${folders})/|^(?:\.\./)+(?:${roots})\.js$`;
}
const NODE = String.raw`^node:|^(?:${builtinModules.join('|')})(?:/|$)`;
const FULL_ZOD = String.raw`^zod$|^zod/(?!mini$)`;
const ANY_ZOD = '^zod(?:/|$)';
const LIT = '^@?lit(?:-html|-element)?(?:/|$)|^@lit/';
const UNSAFE = String.raw`^lit(?:-html)?/directives/(?:unsafe-|style-map)`;

const banned = {
  node: { regex: NODE, message: 'Only src/publisher runs in Node.' },
  fullZod: {
    regex: FULL_ZOD,
    message: "Use named imports of 'zod/mini': the full zod is 3–8 times the bytes.",
  },
  anyZod: { regex: ANY_ZOD, message: 'Only src/catalogue checks data; ask it for a decoder.' },
  lit: { regex: LIT, message: 'Only src/views and src/element render, and src/publisher/pages.' },
  unsafe: {
    regex: UNSAFE,
    message:
      'Data never becomes markup or a style attribute: use bindings, and classes or custom properties.',
  },
};

/** For the files of one folder: other folders and libraries that are out of bounds. */
function boundaries(folder, bans) {
  const patterns = [
    {
      regex: outOfBounds(folder),
      message: `src/${folder} doesn't import this: arrows run one way (docs/architecture.md).`,
    },
    ...bans.map((name) => banned[name]),
  ];
  return {
    patterns,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns,
          paths: [
            {
              name: 'zod/mini',
              importNames: ['default', 'z'],
              message: 'Import by name: the rest stays out.',
            },
          ],
        },
      ],
    },
  };
}

// ---------------------------------------------------------------- what may be written

const calls = (method) => `CallExpression[callee.property.name='${method}']`;

/** Old hosts patch natives (MooTools, Prototype.js). */
const PATCHED_NATIVES = [
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'Hosts patch Array.from: spread instead.',
  },
  { selector: calls('bind'), message: 'Hosts patch bind: use an arrow function.' },
  {
    selector: 'ForInStatement',
    message: 'Hosts extend prototypes: use for…of over Object.keys or a Map.',
  },
  {
    selector: `${calls('entries')}[arguments.length=0]`,
    message: 'Hosts patch [].entries: use forEach or an index; a Map is iterable itself.',
  },
];
/** Nothing turns text into markup or code; a strict CSP and Trusted Types would stop it too. */
const MARKUP = [
  {
    selector: 'MemberExpression[property.name=/^(?:innerHTML|outerHTML|srcdoc)$/]',
    message: 'Never parse markup from data: use Lit bindings or textContent.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseFromString|parseHTMLUnsafe)$/]',
    message: 'Never parse markup from data: use Lit bindings or textContent.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]",
    message: 'Never parse markup from data: use Lit bindings or textContent.',
  },
];
/** Pure code is told the time and the chance. */
const IMPURE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pure: the moment is passed in.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Pure: the moment is passed in.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Pure: the moment is passed in.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Pure: the same in gives the same out.',
  },
];
/** `import()` of what may not be imported: no-restricted-imports sees only static ones. */
const dynamicImports = (patterns) =>
  patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`,
    message,
  }));

const KINDS = {
  pure: { bans: ['node', 'fullZod', 'lit'], syntax: [...PATCHED_NATIVES, ...MARKUP, ...IMPURE] },
  // On pages of our own: no host patches anything there.
  tools: { bans: ['node', 'fullZod', 'lit'], syntax: [...MARKUP, ...IMPURE] },
  browser: {
    bans: ['node', 'anyZod', 'unsafe'],
    syntax: [...PATCHED_NATIVES, ...MARKUP],
  },
  node: { bans: ['lit'], syntax: [] },
  pages: { bans: ['unsafe'], syntax: [] },
};

/** Everything that holds in one folder of src. */
function house(folder, kind, { files = [`src/${folder}/**/*.ts`], also = [] } = {}) {
  const { bans, syntax } = KINDS[kind];
  const { patterns, rules } = boundaries(folder, [...bans, ...also]);
  return {
    name: `house/${folder}`,
    files,
    rules: {
      ...rules,
      'no-restricted-syntax': ['error', ...syntax, ...dynamicImports(patterns)],
    },
  };
}

/** What goes wrong in any JavaScript, and what typescript-eslint leaves to ESLint itself. */
const EVERYWHERE = [
  ...[
    'array-callback-return',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-control-regex',
  ],
  ...['no-debugger', 'no-dupe-else-if', 'no-duplicate-case', 'no-empty', 'no-empty-pattern'],
  ...['no-eval', 'no-fallthrough', 'no-implied-eval', 'no-irregular-whitespace', 'no-new-func'],
  ...['no-loss-of-precision', 'no-misleading-character-class', 'no-prototype-builtins'],
  ...['no-self-assign', 'no-self-compare', 'no-sparse-arrays', 'no-template-curly-in-string'],
  ...['no-unassigned-vars', 'no-unmodified-loop-condition', 'no-unsafe-finally'],
  ...[
    'no-unsafe-optional-chaining',
    'no-useless-assignment',
    'no-useless-catch',
    'no-useless-escape',
  ],
  ...['no-var', 'prefer-const', 'preserve-caught-error', 'use-isnan', 'valid-typeof'],
];
/** What the compiler finds in TypeScript. */
const WITHOUT_TYPES = ['no-redeclare', 'no-undef', 'no-unreachable', 'no-unused-vars'];
const errors = (names) => Object.fromEntries(names.map((name) => [name, 'error']));

export default defineConfig(
  globalIgnores([
    '.cache/',
    'dist/',
    'coverage/',
    'src/texts/locales/*.ts',
    'src/catalogue/shapes.ts',
    'test/compatibility/old/',
    // A page of 2009, as such a page is written.
    'demo/kortessem/site.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'typescript',
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'every file',
    rules: { ...errors(EVERYWHERE), eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },

  house('catalogue', 'pure'),
  house('search', 'pure', { also: ['anyZod'] }),
  house('source', 'browser', { also: ['lit'] }),
  house('element', 'browser'),
  house('texts', 'browser'),
  house('views', 'browser'),
  house('embed', 'browser', {
    files: ['src/*.ts', 'src/embed/**/*.ts'],
    also: ['lit'],
  }),
  house('content', 'tools'),
  house('rules', 'tools'),
  house('publisher', 'node'),
  house('publisher', 'pages', { files: ['src/publisher/pages/**/*.ts'] }),
  {
    name: 'search',
    files: ['src/search/**/*.ts', 'bench/**/*.ts'],
    // Its loops run over typed arrays, by indexes that are known to be there.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    name: 'browser',
    files: ['src/**/*.ts'],
    ignores: ['src/publisher/**'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    name: 'element',
    files: ['src/element/**/*.ts', 'src/views/**/*.ts', 'src/define.ts', 'src/embed/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/no-invalid-change-handler': 'error',
      'lit-a11y/valid-lang': 'error',
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/ban-attributes': ['error', 'style', 'onclick'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      'wc/guard-define-call': 'error',
      // LitElement has them all.
      'wc/guard-super-call': 'off',
    },
  },

  {
    name: 'tests',
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
            // Typed as a promise for the sake of one kind of value, snapshots.
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    name: 'scripts',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: errors(WITHOUT_TYPES),
  },
  {
    name: 'demo',
    files: ['demo/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
);
