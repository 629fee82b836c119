import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { BROKEN } from '../../../fixtures/broken.js'
import { packDocx } from '../../../fixtures/pack.js'
import { DangLintError, textOf } from '../../../src/model/index.js'
import { type Limits, read } from '../../../src/read/index.js'
import { docx, p, r } from '../../support/docx.js'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const good = docx(p(r('Chi bộ thống nhất.')))

async function codeOf(data: Uint8Array, limits?: Partial<Limits>): Promise<string> {
  try {
    await read({ data }, limits ? { limits } : {})
    return 'read'
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    expect(error.describe('vi').hint).toMatch(/\p{L}/u)
    expect(error.describe('en').message).not.toBe(error.describe('vi').message)
    return error.code
  }
}

/** The good document with some parts changed or taken out. */
function repack(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(good)
  change(parts)
  return zipSync(parts)
}

test.each([
  ['mat-khau.docx', 'encrypted'],
  ['word-cu.docx', 'legacy-doc'],
  ['bi-cat.docx', 'damaged'],
  ['khong-phai-word.docx', 'not-docx'],
  ['rong.docx', 'empty'],
  ['la-pdf.docx', 'pdf'],
])('%s is refused as %s', async (file, code) => {
  expect(await codeOf(BROKEN[file] as Uint8Array)).toBe(code)
})

test.each([
  ['RTF', strToU8('{\\rtf1\\ansi Chi bo}'), 'rtf'],
  ['OpenDocument', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }), 'odt'],
  [
    'a spreadsheet',
    repack((parts) => {
      parts['[Content_Types].xml'] = strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      )
      parts['_rels/.rels'] = strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      )
    }),
    'no-main-part',
  ],
  [
    'no main part',
    repack((parts) => {
      delete parts['word/document.xml']
    }),
    'no-main-part',
  ],
  ['binary', Uint8Array.from([1, 0, 2, 255, 254, 0, 7]), 'unknown-format'],
  [
    'malformed XML',
    repack((parts) => {
      parts['word/document.xml'] = strToU8(`<w:document xmlns:w="${W}"><w:body><w:p>`)
    }),
    'damaged',
  ],
  [
    'a document type',
    repack((parts) => {
      parts['word/document.xml'] = strToU8(`<!DOCTYPE x [<!ENTITY a "b">]><w:document xmlns:w="${W}">&a;</w:document>`)
    }),
    'dtd',
  ],
  [
    'an entity of its own',
    repack((parts) => {
      parts['word/document.xml'] = strToU8(`<w:document xmlns:w="${W}">&xxe;</w:document>`)
    }),
    'damaged',
  ],
])('%s is refused', async (_, data, code) => {
  expect(await codeOf(data)).toBe(code)
})

test.each([
  ['fileBytes', { fileBytes: 100 }],
  ['partBytes', { partBytes: 100 }],
  ['totalBytes', { totalBytes: 300 }],
  ['entries', { entries: 2 }],
  ['depth', { depth: 3 }],
  ['attributes', { attributes: 1 }],
])('the limit %s is kept', async (_, limits) => {
  const wide = docx(p(r('a'), '<w:ind w:left="1" w:right="1" w:firstLine="1"/>'))
  expect(await codeOf(wide, limits)).toBe('limit')
})

test('a paragraph too many is refused', async () => {
  expect(await codeOf(docx(p(r('a')).repeat(5)), { paragraphs: 4 })).toBe('limit')
})

test('a part that unpacks to more than it says is not believed', async () => {
  const bomb = zipSync({ ...unzipSync(good), 'word/document.xml': [new Uint8Array(4_000_000), { level: 9 }] })
  expect(await codeOf(bomb, { partBytes: 1_000_000 })).toBe('limit')
})

test('nesting without end is refused before it hurts', async () => {
  const deep = repack((parts) => {
    parts['word/document.xml'] = strToU8(`<w:document xmlns:w="${W}">${'<w:sdt>'.repeat(200_000)}`)
  })
  expect(await codeOf(deep)).toBe('limit')
})

test('the Strict namespace is read like the Transitional one', async () => {
  const strict = repack((parts) => {
    parts['word/document.xml'] = strToU8(
      `<w:document xmlns:w="${STRICT}"><w:body>${p(r('Chi bộ'))}</w:body></w:document>`,
    )
  })
  expect(textOf(...(await read({ data: strict })).blocks)).toBe('Chi bộ')
})

test('the prefix of a namespace does not matter, nor whether it is declared anew inside', async () => {
  const other = repack((parts) => {
    parts['word/document.xml'] = strToU8(
      `<document xmlns="${W}" xmlns:x="${W}"><body><p><y:r xmlns:y="${W}"><y:rPr><y:b y:val="0"/></y:rPr><y:t>Chi</y:t></y:r><x:r><x:t> bộ</x:t></x:r></p></body></document>`,
    )
  })
  expect(textOf(...(await read({ data: other })).blocks)).toBe('Chi bộ')
})

test('the main part may have any name, written in any case', async () => {
  const renamed = repack((parts) => {
    parts['noi-dung/Van-Ban.xml'] = parts['word/document.xml'] as Uint8Array
    delete parts['word/document.xml']
    const target = 'Target="/Noi-dung/van-ban.xml"'
    parts['_rels/.rels'] = strToU8(new TextDecoder().decode(parts['_rels/.rels']).replace(/Target="[^"]*"/u, target))
  })
  expect(textOf(...(await read({ data: renamed })).blocks)).toBe('Chi bộ thống nhất.')
})

test('UTF-16 parts are read', async () => {
  const text = `\ufeff<w:document xmlns:w="${W}"><w:body>${p(r('Chi bộ'))}</w:body></w:document>`
  const utf16 = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)
  const data = repack((parts) => {
    parts['word/document.xml'] = utf16
  })
  expect(textOf(...(await read({ data })).blocks)).toBe('Chi bộ')
})

test('missing styles, numbering and theme do no harm', async () => {
  const bare = packDocx(p(r('Chi bộ')), '', {
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
  })
  expect(textOf(...(await read({ data: bare })).blocks)).toBe('Chi bộ')
})

test('headers and notes are kept apart from the text', async () => {
  const data = docx(p(r('thân')), {
    header: p(r('đầu trang')),
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p(r('gạch'))}</w:footnote><w:footnote w:id="1">${p(r('chú thích'))}</w:footnote>`,
  })
  const { blocks, asides } = await read({ data })
  expect(textOf(...blocks)).toBe('thân')
  expect(asides.map(({ kind, blocks: inside }) => [kind, textOf(...inside)])).toEqual([
    ['header', 'đầu trang'],
    ['footnote', 'chú thích'],
  ])
  expect(asides[0]?.blocks[0]?.data?.part).toBe('word/header1.xml')
})

test('the bytes that are given are not changed', async () => {
  const copy = good.slice()
  await read({ data: copy })
  expect(copy).toEqual(good)
})

test('whatever bytes come, read returns or throws a DangLintError', async () => {
  const mutated = fc
    .tuple(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 }), fc.nat(good.length))
    .map(([changes, length]) => {
      const bytes = good.slice(0, Math.max(length, 4))
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
      return bytes
    })
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated), async (bytes) => {
      expect(await codeOf(bytes)).toMatch(/^[a-z-]+$/u)
    }),
    { numRuns: 300 },
  )
})
