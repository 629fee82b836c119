import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { draftDocx, draftMarkdown } from '../../src/draft/index.js'
import { oneLine } from '../../src/draft/words.js'
import { createLinter } from '../../src/lint.js'
import { paragraphsOf, type Reading } from '../../src/model/index.js'
import { fold } from '../../src/text/index.js'
import { draftOf, TEMPLATE } from './support.js'

const linter = await createLinter({ ruleset: { text: TEMPLATE, file: 'mau.yaml' } })

/** What people and attackers type: marks of Markdown, XML and of templates among letters. */
const HOSTILE = [
  '**',
  '*',
  '_',
  '`',
  '[',
  ']',
  '](x)',
  '<b>',
  '<!-- thu/thanh-phan -->',
  '<!-- / -->',
  '&amp;',
  '&',
  '|',
  '#',
  '# ',
  '- ',
  '1. ',
  '> ',
  '---',
  '\n',
  '\n\n',
  '\t',
  '\\',
  '~~',
  '[[a|b]]',
  '{year}',
  '\ue000',
  '\ue001',
  '\u0000',
  '\u202e',
  '\ud800',
  'ủ',
  'u\u031b\u0309',
  'Ấp ',
  'https://a.b',
  '^',
  '$',
  '"',
  "'",
  '=',
  '+',
]
const answer = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => `Chi bộ ${parts.join('')}`)

const textsOf = (reading: Reading) => [...paragraphsOf(reading.blocks)].map(({ value }) => value)

const isWellFormed = (xml: string): boolean => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return true
}

const requestWith = (issuer: string, signer: string) => ({
  example: true,
  answers: { year: 2027, date: '2027-03-02', issuer, signer },
})

test('whatever is answered, every part of the Word document is XML that holds it', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(answer, answer, async (issuer, signer) => {
      const data = await draftDocx(draftOf(requestWith(issuer, signer)))
      for (const [name, part] of Object.entries(unzipSync(data)))
        if (/\.(?:xml|rels)$/u.test(name)) expect(isWellFormed(strFromU8(part)), name).toBe(true)
      const { reading } = await linter.lint({ data })
      const all = fold(textsOf(reading).join('\n'))
      expect(all).toContain(fold(oneLine(issuer)))
    }),
    { numRuns: 15 },
  )
})

test('whatever is answered, Markdown prints it, and nothing else comes of it', { timeout: 60_000 }, async () => {
  const plain = await linter.lint({ data: draftMarkdown(draftOf(requestWith('Chi bộ Ba', 'Chi bộ Ba'))) })
  await fc.assert(
    fc.asyncProperty(answer, answer, async (issuer, signer) => {
      const { reading } = await linter.lint({ data: draftMarkdown(draftOf(requestWith(issuer, signer))) })
      const shape = (one: Reading) => one.blocks.map(({ type }) => type)
      expect(shape(reading)).toEqual(shape(plain.reading))
      expect(reading.comments).toEqual([])
      // Blanks in a row are one on paper, and what the reader takes for one.
      const squeeze = (text: string) => text.replace(/\s+/gu, ' ')
      expect(squeeze(textsOf(reading).join('\n'))).toContain(squeeze(oneLine(issuer)))
    }),
    { numRuns: 60 },
  )
})

test('what is written is composed (NFC)', () => {
  fc.assert(
    fc.property(answer, (issuer) => {
      const text = draftMarkdown(draftOf(requestWith(issuer, issuer)))
      expect(text).toBe(text.normalize('NFC'))
    }),
  )
})
