/**
 * Writes the dossiers of communes into a folder: `tsx test/dossier/commune/build.ts OUT [--files N] [--faults|--clean]
 * [--no-manifest] [--until DAY]`. With `--files` so many communes are written, each in its folder, until there are so
 * many files.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createLinter } from '../../../src/lint.js'
import { FAULTS } from './faults.js'
import { type Dossier, type DossierFile, planCommune } from './index.js'
import { slug } from './spelling.js'

async function write(folder: string, file: DossierFile): Promise<void> {
  const path = join(folder, file.path)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, file.data)
}

/** Writes files of a dossier, no more than asked for. */
async function writeSome(folder: string, dossier: Dossier, most: number): Promise<number> {
  let count = 0
  for await (const file of dossier.files()) {
    if (count === most) break
    await write(folder, file)
    count++
  }
  return count
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      files: { type: 'string' },
      faults: { type: 'boolean' },
      clean: { type: 'boolean' },
      'no-manifest': { type: 'boolean' },
      until: { type: 'string' },
    },
  })
  const [out] = positionals
  if (out === undefined) throw new Error('Name the folder to write into.')
  const { ruleset } = await createLinter({ templates: true })
  const manifest = !values['no-manifest']
  const until = values.until === undefined ? {} : { until: values.until }
  const wanted = values.files === undefined ? null : Number(values.files)
  if (wanted === null) {
    const dossier = planCommune(ruleset, { manifest, faults: values.faults ? FAULTS : [], ...until })
    process.stdout.write(`${await writeSome(out, dossier, Number.POSITIVE_INFINITY)} files\n`)
    return
  }
  let count = 0
  for (let index = 0; count < wanted; index++) {
    const dossier = planCommune(ruleset, { index, ...until })
    count += await writeSome(join(out, slug(dossier.commune.name)), dossier, wanted - count)
  }
  process.stdout.write(`${count} files\n`)
}

await main()
