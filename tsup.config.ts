import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

const shared: Options = {
  target: 'node20',
  sourcemap: false,
  define: { __VERSION__: JSON.stringify(version) },
  esbuildOptions: (options) => {
    // Node 20 has them (ECMA-262 §22.2.1); else each is made anew, by `new RegExp`, wherever it is run.
    options.supported = { ...options.supported, 'regexp-unicode-property-escapes': true }
  },
}

const entry = {
  draft: 'src/draft/index.ts',
  index: 'src/index.ts',
  read: 'src/read/index.ts',
  remark: 'src/remark.ts',
  report: 'src/report/index.ts',
  ruleset: 'src/ruleset/index.ts',
}

export default defineConfig([
  { ...shared, entry, format: 'esm', platform: 'neutral', dts: true, splitting: true },
  {
    ...shared,
    entry,
    format: 'cjs',
    platform: 'node',
    dts: true,
    splitting: true,
    // unified and its plugins are published as ES modules only, which Node 20 cannot always require.
    noExternal: [/^(?!ajv|docx|fflate|mammoth|saxes|yaml|node:)/u],
  },
  {
    ...shared,
    // Workers run a program of their own, which is found beside the chunk that starts them.
    entry: { bin: 'src/cli/bin.ts', worker: 'src/cli/dossier/worker.ts' },
    outDir: 'dist/cli',
    format: 'esm',
    platform: 'node',
    splitting: true,
    minify: true,
    // Resolving packages one by one costs the command more time than a whole document does.
    noExternal: ['fflate', 'saxes', 'xmlchars'],
  },
])
