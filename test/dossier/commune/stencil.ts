import { deflateSync, strFromU8, strToU8, unzipSync } from 'fflate'
import { type Draft, draftDocx, draftMarkdown, makeDraft } from '../../../src/draft/index.js'
import type { DraftInline } from '../../../src/draft/types.js'
import { crc32 } from '../../../src/read/zip/crc32.js'
import type { Ruleset } from '../../../src/ruleset/index.js'
import { type Entry, writeZip } from '../../support/zip.js'
import type { Format, Stencil } from './paper.js'

/** Writes a file with what stands for each name. */
export type Print = (wordsFor: (name: string) => string) => Uint8Array

const NAME = /⟦([^⟧]+)⟧/u
/** Any day of the edition: the day is printed by name. */
const SOME_DAY = '2027-06-01'

const text = (value: string): DraftInline[] => [{ type: 'text', value }]

function draftOf(stencil: Stencil, { catalogue, rules }: Ruleset): Draft {
  const { type, tier, typeName, abstract, addressee, recipients, signatures, code, body } = stencil
  const template = {
    abstract,
    signatures,
    numbered: code !== null,
    text: body,
    ...(typeName === undefined ? {} : { typeName }),
    ...(addressee === undefined ? {} : { addressee }),
    ...(recipients === undefined ? {} : { recipients }),
  }
  const draft = makeDraft(
    { catalogue, rules, templates: { [type]: [template] } },
    {
      type,
      tier,
      answers: { year: 2027, date: SOME_DAY, issuer: '⟦ISSUER⟧', superior: '⟦SUPERIOR⟧', place: '⟦PLACE⟧' },
      today: SOME_DAY,
      example: true,
    },
  )
  const number = code === null ? null : text('Số ⟦NUMBER⟧')
  const date = text('⟦PLACE⟧, ⟦DATE⟧')
  return { ...draft, letterhead: { ...draft.letterhead, number, date } }
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeXml = (value: string) => value.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign)

/** What is printed as it stands, and between it names. */
const splitAtNames = (source: string) => source.split(NAME)
const fill = (pieces: readonly string[], wordsFor: (name: string) => string) =>
  pieces.map((piece, index) => (index % 2 === 0 ? piece : wordsFor(piece))).join('')

/** A Word file of which only the parts with names in them are packed anew. */
function printDocx(file: Uint8Array): Print {
  const parts = Object.entries(unzipSync(file)).map(([name, data]) => {
    const source = strFromU8(data)
    return NAME.test(source)
      ? { name, pieces: splitAtNames(source) }
      : { name, data, packed: deflateSync(data, { level: 9 }), crc: crc32(data) }
  })
  return (wordsFor) =>
    writeZip(
      parts.map((part): Entry => {
        if (part.pieces === undefined) return part
        const data = strToU8(fill(part.pieces, (name) => escapeXml(wordsFor(name))))
        return { name: part.name, data, packed: deflateSync(data, { level: 4 }) }
      }),
    )
}

function printMarkdown(source: string): Print {
  const pieces = splitAtNames(source)
  return (wordsFor) => strToU8(fill(pieces, wordsFor))
}

/** Makes what writes papers: each stencil is laid out once for each format. */
export function makePrinter(ruleset: Ruleset): (stencil: Stencil, format: Format) => Promise<Print> {
  const known = new Map<string, Promise<Print>>()
  const make = async (stencil: Stencil, format: Format) => {
    const draft = draftOf(stencil, ruleset)
    return format === 'docx' ? printDocx(await draftDocx(draft)) : printMarkdown(draftMarkdown(draft))
  }
  return (stencil, format) => {
    const key = `${format}\n${JSON.stringify(stencil)}`
    const print = known.get(key) ?? make(stencil, format)
    known.set(key, print)
    return print
  }
}
