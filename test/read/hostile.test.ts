import { expect, test } from 'vitest'
import { read } from '../../src/read/index.js'
import { p, r } from '../support/docx.js'
import { bodyXml, mainPart, outcome, relationships, repacked, TEXT, W } from '../support/hostile.js'

const READ = `text: ${TEXT}`
/** Milliseconds in which a slow machine packs and reads a hundred megabytes. */
const SLOW = 60_000
const said = bodyXml(p(r(TEXT)))
const MAIN_RELATIONSHIPS = 'word/_rels/document.xml.rels'

/** Text in UTF-16 of either byte order. */
function utf16(text: string, order: 'big' | 'little'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), order === 'little')
  return bytes
}

const DECLARED_16 = '<?xml version="1.0" encoding="UTF-16"?>'

test.each<[what: string, xml: string | Uint8Array]>([
  ['UTF-8 with a byte order mark', `\ufeff<?xml version="1.0" encoding="utf-8"?>${said}`],
  ['UTF-16 LE with a byte order mark', utf16(`\ufeff${said}`, 'little')],
  ['UTF-16 BE with a byte order mark', utf16(`\ufeff${said}`, 'big')],
  ['UTF-16 LE, declared', utf16(`\ufeff${DECLARED_16}${said}`, 'little')],
  ['UTF-16 BE, declared', utf16(`\ufeff${DECLARED_16}${said}`, 'big')],
  ['UTF-8 declared as UTF-16', `${DECLARED_16}${said}`],
  ['XML 1.1', `<?xml version="1.1"?>${said}`],
  ['comments and processing instructions', `<!-- a --><?mso b?>${said}<!-- c -->`],
  ['a prefix that is bound to nothing', bodyXml(`<x:y x:z="1"/>${p(r(TEXT))}`)],
  ['attributes named like parts of JavaScript', bodyXml(`<w:p __proto__="1" constructor="2">${r(TEXT)}</w:p>`)],
  ['lines that end as on old machines', said.replaceAll('><', '>\r<')],
])('a main part in %s is read', async (_, xml) => {
  expect(await outcome(mainPart(xml))).toBe(READ)
})

const LAUGHS = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')

test.each<[what: string, code: string, xml: string]>([
  ['a billion laughs', 'dtd', `<!DOCTYPE a [<!ENTITY l0 "ha">${LAUGHS}]>${bodyXml(p(r('&l9;')))}`],
  ['an external entity', 'dtd', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///a">]>${bodyXml(p(r('&x;')))}`],
  ['a parameter entity', 'dtd', `<!DOCTYPE a [<!ENTITY % x SYSTEM "http://a.invalid/b"> %x;]>${said}`],
  ['an external document type', 'dtd', `<!DOCTYPE a PUBLIC "-//A" "http://a.invalid/b.dtd">${said}`],
  ['a document type that does not end', 'damaged', '<!DOCTYPE a [<!ENTITY x "'],
  ['an entity of its own', 'damaged', bodyXml(p(r('&ten;')))],
  ['a lone surrogate', 'damaged', bodyXml(p(r('&#xD800;')))],
  ['a character beyond Unicode', 'damaged', bodyXml(p(r('&#x110000;')))],
  ['a number that is no character', 'damaged', bodyXml(p(r('&#999999999999999999999;')))],
  ['a control character', 'damaged', bodyXml(p(r('a\u0001b')))],
  ['a control character by its number', 'damaged', bodyXml(p(r('a&#1;b')))],
  ['an unknown version of XML', 'damaged', `<?xml version="9.9"?>${said}`],
  ['an element that is not closed', 'damaged', `<w:document xmlns:w="${W}"><w:body><w:p>`],
  ['an element that is closed twice', 'damaged', bodyXml('</w:p>')],
  ['two roots', 'damaged', `${said}<a/>`],
  ['text behind the root', 'damaged', `${said}a`],
  ['an attribute twice', 'damaged', bodyXml('<w:p w:a="1" w:a="2"/>')],
  ['nothing', 'damaged', ''],
  ['two hundred thousand levels', 'limit', `<w:document xmlns:w="${W}">${'<w:sdt>'.repeat(200_000)}`],
])('a main part with %s is refused as %s', async (_, code, xml) => {
  expect(await outcome(mainPart(xml))).toBe(`refused: ${code}`)
})

test.each([
  '[Content_Types].xml',
  '_rels/.rels',
  MAIN_RELATIONSHIPS,
  'word/styles.xml',
  'word/numbering.xml',
  'word/theme.xml',
  'word/settings.xml',
  'word/header.xml',
])('the same limits hold for %s', async (name) => {
  const parts = ['styles', 'numbering', 'theme', 'settings', 'header']
  const related = {
    [MAIN_RELATIONSHIPS]: relationships(...parts.map((kind): [string, string] => [kind, `${kind}.xml`])),
  }
  expect(await outcome(repacked({ ...related, 'word/styles.xml': null, [name]: '<!DOCTYPE a><a/>' }))).toBe(
    'refused: dtd',
  )
  expect(await outcome(repacked({ ...related, 'word/styles.xml': null, [name]: '<a>'.repeat(300) }))).toBe(
    'refused: limit',
  )
})

test('bytes that are no UTF-8, and other encodings, end in the text or in a refusal', async () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${bodyXml(p(r('caf\xe9')))}`
  for (const xml of [bodyXml(p(r('caf\xe9'))), declared('windows-1252'), declared('windows-1258'), declared('none')])
    expect(await outcome(mainPart(bytes(xml)))).toMatch(/^(?:text: caf[\ufffdé]|refused: damaged)$/u)
  for (const order of ['big', 'little'] as const)
    expect(await outcome(mainPart(utf16(`${DECLARED_16}${said}`, order)))).toMatch(
      /^(?:text: Chi bộ .*|refused: damaged)$/u,
    )
})

const attributes = (count: number) => Array.from({ length: count }, (_, index) => `a${index}=""`).join(' ')

test(
  'ten million attributes are read where no element has too many',
  async () => {
    const paragraph = `<w:p ${attributes(250)}/>`
    const { blocks } = await read({ data: mainPart(bodyXml(paragraph.repeat(40_000))) })
    expect(blocks).toHaveLength(40_000)
  },
  SLOW,
)

test('a hundred thousand attributes of one element are refused', async () => {
  expect(await outcome(mainPart(bodyXml(`<w:p ${attributes(100_000)}/>`)))).toBe('refused: limit')
})

test(
  'a paragraph of a hundred megabytes is read whole',
  async () => {
    const data = mainPart(bodyXml(p(r('0123456789'.repeat(10_000_000)))))
    const [paragraph] = (await read({ data })).blocks
    expect(paragraph?.type === 'paragraph' && paragraph.value.length).toBe(100_000_000)
  },
  SLOW,
)

test.each<[what: string, changes: Record<string, string | null>]>([
  ['styles, numbering and settings that are missing', { 'word/styles.xml': null }],
  ['relationships that are missing', { [MAIN_RELATIONSHIPS]: null, 'word/styles.xml': null }],
  [
    'relationships to parts that are missing',
    { [MAIN_RELATIONSHIPS]: relationships(['styles', 'a.xml'], ['header', '../../b.xml'], ['numbering', '']) },
  ],
  [
    'relationships to other places, which are never fetched',
    {
      [MAIN_RELATIONSHIPS]: relationships(
        ['styles', 'http://a.invalid/styles.xml', 'External'],
        ['header', 'file:///styles.xml'],
        ['attachedTemplate', '\\\\a.invalid\\b.dotm', 'External'],
      ),
    },
  ],
  [
    'relationships that lead in a circle',
    {
      [MAIN_RELATIONSHIPS]: relationships(['header', 'header.xml']),
      'word/header.xml': bodyXml(p(r('đầu trang'))),
      'word/_rels/header.xml.rels': relationships(['officeDocument', 'document.xml'], ['header', 'header.xml']),
    },
  ],
  ['a main part that is its own header', { [MAIN_RELATIONSHIPS]: relationships(['header', 'document.xml']) }],
  ['content types alone', { '_rels/.rels': null }],
])('%s: the document is read', async (_, changes) => {
  expect(await outcome(repacked(changes))).toBe(READ)
})

/** Content types that do not tell the main part, so that the relationship must. */
const NO_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

test.each([
  ['absolute', '/word/document.xml'],
  ['relative', './x/../word/document.xml'],
  ['to a place in the part', 'word/document.xml#a'],
  ['with backward slashes', 'word\\document.xml'],
  ['above the package', '../../word/document.xml'],
  ['in other case', 'Word/DOCUMENT.xml'],
  ['percent-encoded', 'word/d%6Fcument.xml'],
])('a target that is %s leads to the main part', async (_, target) => {
  const changes = { '[Content_Types].xml': NO_TYPES, '_rels/.rels': relationships(['officeDocument', target]) }
  expect(await outcome(repacked(changes))).toBe(READ)
})

test('targets within the folder of a part are relative to it, absolute ones are not', async () => {
  for (const [target, name] of [
    ['chu.xml', 'word/chu.xml'],
    ['/chu.xml', 'chu.xml'],
    ['../chu.xml', 'chu.xml'],
  ] as const) {
    const changes = { [MAIN_RELATIONSHIPS]: relationships(['header', target]), [name]: bodyXml(p(r('đầu trang'))) }
    const { asides } = await read({ data: repacked(changes) })
    expect(asides).toHaveLength(1)
  }
})

test('a target that encodes nothing leads nowhere', async () => {
  const related = relationships(['officeDocument', '%ZZ'], ['officeDocument', 'word/document.xml'])
  expect(await outcome(repacked({ '_rels/.rels': related }))).toBe(READ)
})

test('the main part may have a Vietnamese name, percent-encoded in the relationship', async () => {
  const changes = { '[Content_Types].xml': NO_TYPES, 'word/document.xml': null, 'văn bản/Nghị quyết.xml': said }
  const target = encodeURI('Văn bản/nghị quyết.xml')
  expect(await outcome(repacked({ ...changes, '_rels/.rels': relationships(['officeDocument', target]) }))).toBe(READ)
})

test.each([
  ['a web page', '<html><body><p>a</p></body></html>'],
  ['a namespace of its own', said.replace(W, 'urn:a')],
  ['another part', `<w:hdr xmlns:w="${W}">${p(r(TEXT))}</w:hdr>`],
])('a main part that holds %s is none', async (_, xml) => {
  expect(await outcome(mainPart(xml))).toBe('refused: no-main-part')
})

test('a package whose main part is missing or elsewhere has none', async () => {
  expect(await outcome(repacked({ 'word/document.xml': null }))).toBe('refused: no-main-part')
  const elsewhere = relationships(['officeDocument', 'word/document.xml', 'External'])
  expect(await outcome(repacked({ '[Content_Types].xml': NO_TYPES, '_rels/.rels': elsewhere }))).toBe(
    'refused: no-main-part',
  )
})
