/** What ships makes no code out of text: pages that forbid it (`unsafe-eval`) can use it, and no ruleset can smuggle any in. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Options } from 'tsup'
import { afterAll, expect, test } from 'vitest'
import { DOSSIER_FORMATS, FORMATS } from '../src/report/index.js'
import configuration from '../tsup.config.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const BAD = join(root, 'fixtures/nghi-quyet-nam/nghi-quyet-2027-thieu-ktgs.docx')

// In node_modules, so that the packages that are not bundled are found from there.
const cache = join(root, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'dang-lint-built-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

for (const options of [configuration].flat() as Options[]) {
  const name = 'bin' in (options.entry as object) ? 'cli' : String(options.format)
  // Types hold no code and take most of the time.
  await build({ ...options, outDir: join(folder, name), dts: false, silent: true, config: false })
}

const files = (readdirSync(folder, { recursive: true }) as string[])
  .filter((name) => /\.c?js$/u.test(name))
  .map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }))

/** Runs a program that may make no code out of text. */
const run = (...args: string[]) =>
  execFileSync(process.execPath, ['--disallow-code-generation-from-strings', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

const USE = `
const main = async ({ createLinter, lintDossier, report, reportDossier }) => {
  const linter = await createLinter({
    ruleset: { file: 'a.yaml', text: 'dangLint: 1\\nid: a\\nextends: [dang]\\nrules: { nghi-quyet-nam/ktgs: warn }\\n' },
  })
  const data = require('node:fs').readFileSync(process.argv[2])
  const { format, document, reading, rules, findings } = await linter.lint({ data })
  const file = { file: 'a.docx', format, status: 'findings', document, rules, findings }
  const summary = { files: 1, unchecked: 0, error: 0, warn: 1, info: 0, hint: 0 }
  for (const format of ${JSON.stringify(FORMATS)})
    await report(
      { dangLint: '1.0.0', status: 'findings', summary, files: [file] },
      { format, documents: new Map([['a.docx', { data, reading }]]) },
    )
  const dossier = await lintDossier([{ name: 'a.docx', data }], { asOf: '2027-02-01' })
  for (const format of ${JSON.stringify(DOSSIER_FORMATS)}) {
    const printed = await reportDossier(dossier, { format })
    if (printed.length < 200) throw new Error(format)
  }
  console.log(findings.map(({ rule, severity }) => rule + ' ' + severity).join())
}
`

test('no file holds what makes code out of text', () => {
  expect(files.length).toBeGreaterThan(20)
  for (const { name, code } of files) {
    expect(code, name).not.toMatch(/\bnew Function\b|(?<![\w$.])(?:eval|Function)\(/u)
  }
})

test('the library reaches for nothing of Node', () => {
  const library = files.filter(({ name }) => name.startsWith('esm'))
  expect(library.length).toBeGreaterThan(10)
  for (const { name, code } of library)
    expect(code, name).not.toMatch(/from\s*['"]node:|(?:import|require)\(['"]node:/u)
})

test('the library lints and reports where code must not be made, from ESM and from CommonJS', () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { createRequire } from 'node:module'\nimport * as library from './esm/index.js'\nconst require = createRequire(import.meta.url)\n${USE}\nawait main(library)\n`,
  )
  writeFileSync(join(folder, 'use.cjs'), `${USE}\nmain(require('./cjs/index.cjs'))\n`)
  expect(run('use.mjs', BAD)).toBe('nghi-quyet-nam/ktgs warn\n')
  expect(run('use.cjs', BAD)).toBe('nghi-quyet-nam/ktgs warn\n')
})

const WRITE = `
const write = async ({ createLinter }, { makeDraft, draftDocx, draftMarkdown }) => {
  const text = 'dangLint: 1\\nid: a\\nextends: [dang/catalogue]\\ntemplates: { ke-hoach: [{ text: "# I. VIỆC" }] }\\n'
  const { ruleset } = await createLinter({ ruleset: { file: 'a.yaml', text }, templates: true })
  const draft = makeDraft(ruleset, { type: 'ke-hoach', answers: { year: 2027 }, today: '2027-01-05' })
  const data = await draftDocx(draft)
  console.log(String.fromCharCode(...data.subarray(0, 2)), draftMarkdown(draft).includes('# I. VIỆC'))
}
`

test('new documents are written where code must not be made, from ESM and from CommonJS', () => {
  writeFileSync(
    join(folder, 'write.mjs'),
    `import * as library from './esm/index.js'\nimport * as draft from './esm/draft.js'\n${WRITE}\nawait write(library, draft)\n`,
  )
  writeFileSync(join(folder, 'write.cjs'), `${WRITE}\nwrite(require('./cjs/index.cjs'), require('./cjs/draft.cjs'))\n`)
  expect(run('write.mjs')).toBe('PK true\n')
  expect(run('write.cjs')).toBe('PK true\n')
})

test('so does the command', () => {
  expect(run('cli/bin.js', '--fail-on', 'never', '--format', 'gitlab', BAD)).toContain('"nghi-quyet-nam/ktgs"')
})

/** What a run of the command loads beside its shared chunks: packages, and chunks without the hash behind their names. */
function loadedBy(...args: string[]): string[] {
  const hook = `export async function resolve(name, context, next) {
    const found = await next(name, context)
    if (!found.url.startsWith('node:')) process.stderr.write('LOADED ' + name + '\\n')
    return found
  }`
  const asModule = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`
  const register = `import { register } from 'node:module'; register(${JSON.stringify(asModule(hook))})`
  const command = ['--import', asModule(register), join(folder, 'cli/bin.js'), ...args]
  const { stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  const names = Array.from(stderr.matchAll(/^LOADED (\S+)$/gmu), ([, name = '']) => name)
  return names
    .filter((name) => !/^(?:file:|\.\/chunk-)/u.test(name))
    .map((name) => name.replace(/-[A-Z0-9]{8}\.js$/u, ''))
    .sort()
}

test('the command loads no package for a Word document, and no report that is not asked for', () => {
  expect(loadedBy(BAD)).toEqual(['./lint', './main', './text'])
  expect(loadedBy('--format', 'sarif', BAD)).toEqual(['./lint', './main', './sarif'])
})
