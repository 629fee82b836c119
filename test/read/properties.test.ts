import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'
import { elements } from '../support/elements.js'
import { bodyXml, outcome, relationships, repacked, W } from '../support/hostile.js'
import { join } from '../support/zip.js'

const folder = new URL('../../fixtures/nghi-quyet-nam/', import.meta.url)
const files = readdirSync(folder, { withFileTypes: true })
  .filter((file) => file.isFile())
  .map(({ name }) => new Uint8Array(readFileSync(new URL(name, folder))))
const packages = files.filter(([first, second]) => first === 0x50 && second === 0x4b)

const OUTCOME = /^(?:text: |refused: [a-z-]+$)/u

/** One change of some bytes, at a place that is given as a share of their length. */
const change = fc.record({
  sort: fc.constantFrom('flip', 'delete', 'insert', 'splice', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function mutate(bytes: Uint8Array, other: Uint8Array, { sort, at, length, bytes: added }: Change): Uint8Array {
  const from = Math.floor(at * bytes.length)
  const before = bytes.subarray(0, from)
  const here = bytes.subarray(from, from + length)
  const behind = bytes.subarray(from + length)
  if (sort === 'delete') return join(before, behind)
  if (sort === 'insert') return join(before, added, here, behind)
  if (sort === 'repeat') return join(before, here, here, behind)
  if (sort === 'splice') return join(before, other.subarray(Math.floor(at * other.length)))
  return join(
    before,
    here.map((byte, index) => byte ^ (added[index] ?? 0)),
    behind,
  )
}

const mutated = (from: Uint8Array[]) =>
  fc
    .tuple(fc.constantFrom(...from), fc.constantFrom(...from), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([bytes, other, changes]) => changes.reduce((result, one) => mutate(result, other, one), bytes))

test('random bytes end in a reading or a refusal, whatever they begin with', async () => {
  const beginnings = ['', 'PK\x03\x04', '%PDF', '{\\rtf', '\xd0\xcf\x11\xe0', '\xff\xfe', '<?xml', '<html', '---\n']
  const bytes = fc.tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 400 })).map(([text, rest]) =>
    join(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      rest,
    ),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (data) => {
      expect(await outcome(data)).toMatch(OUTCOME)
    }),
    { numRuns: 500 },
  )
})

test('examples with bytes flipped, deleted, inserted or exchanged end in a reading or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(mutated(files), async (data) => {
      expect(await outcome(data)).toMatch(OUTCOME)
    }),
    { numRuns: 300 },
  )
})

test('examples cut short are never read', async () => {
  const cut = fc
    .tuple(fc.constantFrom(...packages), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }))
    .map(([bytes, share]) => bytes.slice(0, Math.max(3, Math.floor(share * bytes.length))))
  await fc.assert(
    fc.asyncProperty(cut, async (data) => {
      expect(await outcome(data)).toBe('refused: damaged')
    }),
    { numRuns: 300 },
  )
})

test('examples whose parts are changed, and packed again as if nothing had been, end in a reading or a refusal', async () => {
  const unpacked = packages.map((bytes) => unzipSync(bytes))
  const broken = fc.constantFrom(...unpacked).chain((parts) => {
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name))
    return fc
      .tuple(fc.constantFrom(...names), mutated(names.map((name) => parts[name] as Uint8Array)))
      .map(([name, part]) => zipSync({ ...parts, [name]: part }, { level: 0 }))
  })
  await fc.assert(
    fc.asyncProperty(broken, async (data) => {
      expect(await outcome(data)).toMatch(OUTCOME)
    }),
    { numRuns: 300 },
  )
})

test('random elements in any part are read, and runs are the text of their paragraph', async () => {
  const related = relationships(['styles', 'styles.xml'], ['header', 'header.xml'], ['comments', 'comments.xml'])
  const root = (name: string, inner: string) => `<w:${name} xmlns:w="${W}">${inner}</w:${name}>`
  await fc.assert(
    fc.asyncProperty(elements, elements, elements, async (body, styles, notes) => {
      const data = repacked({
        'word/_rels/document.xml.rels': related,
        'word/document.xml': bodyXml(body),
        'word/styles.xml': root('styles', styles),
        'word/header.xml': root('hdr', notes),
        'word/comments.xml': root('comments', notes),
      })
      expect(await outcome(data)).toMatch(/^text: /u)
      for (const { value, runs } of paragraphsOf((await read({ data })).blocks))
        expect(runs.map(({ text }) => text).join('')).toBe(value)
    }),
    { numRuns: 200 },
  )
})
