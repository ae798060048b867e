/**
 * The browser files, in three runs (scripts/build.mjs): the core with its lazy chunks, the tiny
 * module entry over it, and the classic script. `--mode` says which.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { type UserConfig, defineConfig } from 'vite';
import { licences } from './scripts/vite/licences.js';
import { litWithoutGlobals } from './scripts/vite/lit-without-globals.js';

const OUT = 'dist/v1';
const START = 'src/embed/start.ts';
/** What several chunks share, and is smaller than a file of its own would be. */
const SHARED = 'src/source/digest.ts';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

function coreFile(): string {
  const core = readdirSync(`${OUT}/chunks`).find((name) => /^core-.*\.js$/.test(name));
  if (!core) throw new Error('Build the core first: vite build --mode core');
  return `./chunks/${core}`;
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}
/** All that the core imports before it runs is one chunk, whoever else uses it. */
let core: Set<string> | undefined;
function wholeCore(id: string, modules: Modules): string | null {
  if (!core) {
    core = new Set();
    const wanted = [resolve(START), resolve(SHARED)];
    for (const one of wanted) {
      if (core.has(one)) continue;
      core.add(one);
      wanted.push(...(modules.getModuleInfo(one)?.importedIds ?? []));
    }
  }
  return core.has(id) ? 'core' : null;
}

const runs: Record<string, () => UserConfig['build']> = {
  core: () => ({
    lib: { entry: { core: START }, formats: ['es'] },
    rolldownOptions: {
      // What the lazy chunks share with the core lives in the core: one file, better packed.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: 'chunks/[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: [{ name: wholeCore, debugName: 'core' }] },
      },
    },
  }),
  entry: () => ({
    lib: { entry: { 'product-guide': 'src/embed.ts' }, formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: '[name].js' } },
  }),
  classic: () => ({
    lib: {
      entry: { 'product-guide': 'src/embed-classic.ts' },
      formats: ['iife'],
      name: 'ProductGuide',
    },
    rolldownOptions: {
      output: { entryFileNames: '[name].iife.js', codeSplitting: false },
    },
  }),
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  // Translations need its string tag only.
  resolve: {
    alias: [{ find: /^@lit\/localize$/, replacement: '@lit/localize/internal/str-tag.js' }],
  },
  plugins: [
    minifyTemplateLiterals({ options: { minifyOptions: { removeAttributeQuotes: true } } }),
    litWithoutGlobals,
    mode === 'classic' && licences,
  ],
  define: {
    __VERSION__: JSON.stringify(version),
    // Who publishes writes its address in the placeholder's stead.
    __BASE__: JSON.stringify(process.env.BASE ?? '%PRODUCT_GUIDE_BASE%'),
    __CORE__: mode === 'entry' ? JSON.stringify(coreFile()) : 'undefined',
    'process.env.NODE_ENV': '"production"',
  },
  build: {
    outDir: OUT,
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: 'hidden',
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, pure_getters: true },
      // A classic script is read in the page's own encoding, which may be an old one.
      format: { comments: false, ascii_only: mode === 'classic' },
    },
    reportCompressedSize: false,
    ...(runs[mode] ?? runs.core)?.(),
  },
}));
