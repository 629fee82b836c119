import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { DangLintError } from '../../src/model/index.js'
import { overLimit, type Refusal, refusal } from '../../src/read/errors.js'
import { DEFAULT_LIMITS, type Limits } from '../../src/read/index.js'
import { REFUSALS } from '../../src/read/refusals.js'
import { outcome, relationships, repacked, TEXT, W } from '../support/hostile.js'
import { join } from '../support/zip.js'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const MACROS = 'application/vnd.ms-word'
const utf16 = (text: string) => Uint8Array.from(Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat())
const ole = (...streams: string[]) =>
  join(
    strToU8('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', true),
    new Uint8Array(504),
    ...streams.map(utf16),
    new Uint8Array(99),
  )
const withBom = (text: string) => join(Uint8Array.of(0xff, 0xfe), utf16(text))
const types = (main: string, type: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`
/** An Office package whose main part is of some type. */
const office = (main: string, type: string) =>
  repacked({
    '[Content_Types].xml': types(main, type),
    '_rels/.rels': relationships(['officeDocument', main]),
    [main]: '<workbook/>',
  })
const openDocument = (kind: string) =>
  zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }] })
const WORD_2003 =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body/></w:wordDocument>'
const FLAT =
  '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>'
const WEB =
  '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class=MsoNormal>Chi bộ</p></body></html>'
const WEB_ARCHIVE =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_a"\r\n\r\n------=_a\r\nContent-Type: text/html\r\n\r\n<html/>'

test.each<[what: string, code: Refusal, data: Uint8Array]>([
  ['an old Word file', 'legacy-doc', ole('Root Entry', 'WordDocument')],
  ['an old Word file with a workbook in it', 'legacy-doc', ole('Root Entry', 'WordDocument', 'Workbook')],
  ['a file with a password', 'encrypted', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['an old workbook', 'spreadsheet', ole('Root Entry', 'Workbook')],
  ['an old presentation', 'presentation', ole('Root Entry', 'PowerPoint Document')],
  ['the beginning of an old file', 'legacy-doc', ole().slice(0, 8)],
  ['a workbook', 'spreadsheet', office('xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet.main+xml`)],
  [
    'a workbook whose extension tells its type',
    'spreadsheet',
    repacked({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="XML" ContentType="${OFFICE}.spreadsheetml.sheet.main+xml"/></Types>`,
    }),
  ],
  [
    'a binary workbook',
    'spreadsheet',
    office('xl/workbook.bin', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
  ],
  ['a presentation', 'presentation', office('ppt/p.xml', `${OFFICE}.presentationml.presentation.main+xml`)],
  ['an OpenDocument text', 'odt', openDocument('text')],
  ['an OpenDocument spreadsheet', 'odt', openDocument('spreadsheet')],
  ['an archive', 'not-docx', zipSync({ 'ghi-chu.txt': strToU8('Ghi chú') })],
  ['an archive without entries', 'not-docx', zipSync({})],
  ['RTF', 'rtf', strToU8('{\\rtf1\\ansi Chi bo}')],
  ['PDF', 'pdf', strToU8('%PDF-1.7\n1 0 obj')],
  ['a web page saved by Word', 'web-page', strToU8(WEB)],
  ['a web page with a document type', 'web-page', strToU8(`<!DOCTYPE html>\n${WEB}`)],
  ['a web page behind a byte order mark and comments', 'web-page', strToU8(`\ufeff\n<!-- a --><!-- b -->\n${WEB}`)],
  ['XHTML', 'web-page', strToU8(`<?xml version="1.0"?>\n${WEB}`)],
  ['a web page in UTF-16', 'web-page', withBom(WEB)],
  ['a web page in one file', 'web-page', strToU8(WEB_ARCHIVE)],
  [
    'a web page in one file, as browsers save it',
    'web-page',
    strToU8(`From: <Saved by Blink>\r\nSubject: a\r\n${WEB_ARCHIVE}`),
  ],
  ['Word 2003 XML', 'word-xml', strToU8(WORD_2003)],
  ['Word 2003 XML in UTF-16', 'word-xml', withBom(WORD_2003)],
  ['a flat package', 'word-xml', strToU8(FLAT)],
  ['other XML', 'unknown-format', strToU8('<?xml version="1.0"?><svg/>')],
  ['a picture', 'unknown-format', strToU8('\xff\xd8\xff\xe0\0\x10JFIF\0', true)],
  ['text in an old Vietnamese encoding', 'unknown-format', strToU8('Chi b\xe9 \xb5 \xf1', true)],
  ['nothing', 'empty', new Uint8Array()],
])('%s is refused as %s', async (_, code, data) => {
  expect(await outcome(data)).toBe(`refused: ${code}`)
})

test.each([
  ['a template', `${OFFICE}.wordprocessingml.template.main+xml`],
  ['a document with macros', `${MACROS}.document.macroEnabled.main+xml`],
  ['a template with macros', `${MACROS}.template.macroEnabledTemplate.main+xml`],
  ['a document of a type unknown', 'application/xml'],
])('%s is read, whatever its name', async (_, type) => {
  const changes = { '[Content_Types].xml': types('word/document.xml', type), 'word/vbaProject.bin': new Uint8Array(99) }
  expect(await outcome(repacked(changes))).toBe(`text: ${TEXT}`)
  // Without relationships the content type alone tells the main part.
  const found = type === 'application/xml' ? 'refused: no-main-part' : `text: ${TEXT}`
  expect(await outcome(repacked({ ...changes, '_rels/.rels': null }))).toBe(found)
})

test.each([
  ['an element', '<div align="center">\n\nChi bộ\n\n</div>'],
  ['a comment', '<!-- ghi chú -->\n\nChi bộ'],
  ['letters that also begin archives', 'PK: Chi bộ'],
  ['a heading about XML', `# Chi bộ\n\n<w:document xmlns:w="${W}"/>`],
])('Markdown that begins with %s is read', async (_, text) => {
  expect(await outcome(strToU8(text))).toContain('Chi bộ')
})

/** Words of English that a clerk must not meet; what Word's own menus say stands in quotation marks. */
const ENGLISH = /\b(?:the|file|error|invalid|zip|bytes|entry|part|header|archive|password|corrupt|damaged)\b/iu

function expectClearWords(error: DangLintError): void {
  const vi = error.describe('vi')
  const en = error.describe('en')
  const plain = `${vi.message} ${vi.hint}`.replace(/“[^”]*”|\{[^}]*\}+/gu, '')
  expect(plain).not.toMatch(ENGLISH)
  expect(plain).toBe(plain.normalize('NFC'))
  expect(vi.message).toMatch(/^(?:Tệp|Đây là) .*\.$/u)
  expect(vi.message.slice(0, -1)).not.toMatch(/\.\s/u)
  expect(vi.hint).toMatch(/^(?:Giải nén|Mở|Nộp|Xin) .*\.$/u)
  expect(en.message).toMatch(/^(?:The|This) .*\.$/u)
  expect(en.hint).toMatch(/^[A-Z].*\.$/u)
}

test.each(Object.keys(REFUSALS) as Refusal[])(
  'the refusal %s says in one sentence what is wrong, and what to do',
  (code) => {
    const error = refusal(code)
    expect(error.code).toBe(code)
    expectClearWords(error)
  },
)

test.each(Object.keys(DEFAULT_LIMITS) as (keyof Limits)[])(
  'beyond the limit %s people read how much is allowed',
  (limit) => {
    const error = overLimit(limit, DEFAULT_LIMITS[limit])
    expect(error.code).toBe('limit')
    expectClearWords(error)
    expect(error.describe('vi').hint).toContain(`“limits.${limit}”`)
  },
)

test('limits are printed as people write numbers', () => {
  const said = (limit: keyof Limits, value: number) =>
    (['vi', 'en'] as const).map((lang) => overLimit(limit, value).describe(lang).message)
  expect(said('paragraphs', 500_000)).toEqual([
    'Tệp vượt giới hạn cho phép: số đoạn văn lớn hơn 500.000.',
    'The file is over a limit: number of paragraphs above 500,000.',
  ])
  expect(said('fileBytes', 100 * 1024 * 1024)[0]).toContain('dung lượng tệp lớn hơn 100 MB')
  expect(said('partBytes', 100)[0]).toContain('lớn hơn 100 byte')
})
