import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { escapeXml } from '../../fixtures/pack.js'
import { type Finding, makeReport, type Report } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'
import { SCRIPT } from '../../src/report/html/script.js'
import { report } from '../../src/report/index.js'
import { plain } from '../../src/report/plain.js'
import { p } from '../support/docx.js'
import {
  byTag,
  drawing,
  elementsIn,
  PNG,
  pageFor,
  papersIn,
  paperText,
  paragraphsIn,
  richDocx,
  textIn,
  valuesOf,
} from '../support/page.js'
import { anyFinding, anyReport, anyText, checked, HOSTILE } from '../support/report.js'

const PATIENT = { timeout: 120_000 }

const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></textarea><script>alert(1)</script>',
  '<![CDATA[]]>]]>',
  '&lt;script&gt;&#60;img src=x onerror=alert(1)&#62;',
  'url("javascript:alert(1)")',
]
/** A letter and its mark with a mark of direction between them. */
const PARTED = 'a\u202e\u0301'
const anything = fc.oneof(anyText, fc.constantFrom(...MARKUP))

/** What a page may hold: its one script, no handlers, nothing from outside, links by safe protocols. */
function expectHarmless(page: Root): void {
  const elements = elementsIn(page)
  expect(elements.filter(byTag('script')).map(textIn)).toEqual([SCRIPT])
  const dangerous = byTag('iframe', 'object', 'embed', 'svg', 'math', 'link', 'base', 'form', 'template', 'noscript')
  expect(elements.filter(dangerous)).toEqual([])
  expect(elements.filter(byTag('style')).length).toBe(1)
  const names = elements.flatMap(({ properties }) => Object.keys(properties))
  expect(names.filter((name) => /^on|^srcdoc$|^srcset$|^formaction$/iu.test(name))).toEqual([])
  const links = elements.flatMap(({ properties }) => (properties.href === undefined ? [] : [String(properties.href)]))
  expect(links.filter((link) => !/^(?:#(?:main|d\d+-[pf]\d+)$|https:\/\/|mailto:)/u.test(link))).toEqual([])
  const sources = elements.flatMap(({ properties }) => (properties.src === undefined ? [] : [String(properties.src)]))
  expect(sources.filter((source) => !/^data:image\/(?:png|jpeg|gif|webp|bmp);base64,[\w+/=]*$/u.test(source))).toEqual(
    [],
  )
  // The page ends as it was written: nothing has closed it early.
  const last = elements.filter(byTag('body'))[0]?.children.findLast((node): node is Element => node.type === 'element')
  expect(last?.tagName).toBe('script')
}

const cardsIn = (page: Root) => elementsIn(page, byTag('article'))

test('whatever stands in names, messages, bases and rules is told as text', PATIENT, async () => {
  const rich = (whole: Report, text: string): Report => ({
    ...whole,
    files: [
      ...whole.files,
      checked([{ rule: text, severity: 'error', message: text, fingerprint: '' }], { file: text }),
    ],
  })
  await fc.assert(
    fc.asyncProperty(anyReport, anything, async (some, text) => {
      const whole = rich(some, text)
      const page = fromHtml(await report(whole, { format: 'html' }))
      expectHarmless(page)
      expect(cardsIn(page).length).toBe(whole.files.flatMap(({ findings }) => findings).length)
      const card = cardsIn(page).at(-1)
      expect(card && elementsIn(card, byTag('code')).map(textIn)).toEqual([plain(text)])
      expect(elementsIn(page, byTag('h2')).map(textIn).at(-1)).toBe(plain(text))
    }),
    { numRuns: 150 },
  )
})

test('whatever stands in a Markdown document is printed as text', PATIENT, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anything, { maxLength: 5 }),
      fc.array(anyFinding, { maxLength: 3 }),
      async (texts, findings) => {
        const data = texts.join('\n\n')
        const { page, reading } = await pageFor(data, findings)
        expectHarmless(page)
        const printable = (text: string) => text.replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '\ufffd')
        const [paper] = papersIn(page)
        expect(paper && paragraphsIn(paper).map(paperText)).toEqual(valuesOf(reading).map(printable))
        expect(cardsIn(page).length).toBe(findings.length)
      },
    ),
    { numRuns: 150 },
  )
})

/** What XML can hold of a text (XML 1.0 §2.2). */
const inXml = (text: string) =>
  escapeXml(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')).replaceAll('"', '&quot;')

test(
  'whatever stands in text, links, names of pictures and bookmarks of a Word document is printed as text',
  PATIENT,
  async () => {
    const finding: Finding = {
      rule: 'a',
      severity: 'warn',
      message: 'x',
      fingerprint: '',
      place: { line: 1, column: 1 },
    }
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (text, target, name) => {
        const [t, href, alt] = [text, target, name].map(inXml)
        const run = `<w:r><w:t xml:space="preserve">${t}</w:t></w:r>`
        const data = richDocx(
          p(`<w:bookmarkStart w:id="1" w:name="${alt}"/>${run}<w:hyperlink r:id="link">${run}</w:hyperlink>`) +
            p(run + drawing('image', alt)) +
            p(`<w:hyperlink w:anchor="${href}">${run}</w:hyperlink>`),
          [
            { id: 'link', kind: 'hyperlink', target: href ?? '', external: true },
            { id: 'image', kind: 'image', target: 'media/a.png' },
          ],
          { 'word/media/a.png': PNG },
        )
        const { page, reading } = await pageFor(data, [finding])
        expectHarmless(page)
        const printable = (value: string) => value.replace(/[^\P{Cc}\t\n]/gu, '\ufffd')
        const [paper] = papersIn(page)
        expect(paper && paragraphsIn(paper).map(paperText)).toEqual(valuesOf(reading).map(printable))
        expect(elementsIn(page, byTag('img')).length).toBe(1)
      }),
      {
        numRuns: 50,
        examples: [...HOSTILE, ...MARKUP, PARTED].map((text): [string, string, string] => [text, text, text]),
      },
    )
  },
)

test.for([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'http://vi.example/',
  '//vi.example/x',
  'x.html',
])('a link to %j is text alone', async (target) => {
  const data = richDocx(p(`<w:hyperlink r:id="link"><w:r><w:t>chữ</w:t></w:r></w:hyperlink>`), [
    { id: 'link', kind: 'hyperlink', target: escapeXml(target), external: true },
  ])
  const { page } = await pageFor(data)
  const [paper] = papersIn(page)
  expect(paper && elementsIn(paper, byTag('a'))).toEqual([])
  expect(paper && paperText(paper)).toBe('chữ')
})

test('a forged font, size or indent does not get into the style', async () => {
  const { page } = await pageFor(
    richDocx(
      p(
        '<w:r><w:rPr><w:rFonts w:ascii="x&quot;;background:url(https://vi.example)" w:hAnsi="x"/><w:sz w:val="99999999"/></w:rPr><w:t>chữ</w:t></w:r>',
        '<w:ind w:left="20000" w:firstLine="-20000"/>',
      ),
      [],
    ),
  )
  const styles = elementsIn(page).flatMap(({ properties }) =>
    properties.style === undefined ? [] : [properties.style],
  )
  expect(styles.join(' ')).not.toMatch(/url|vi\.example/u)
  expect(styles).toContain('margin-left:min(240pt,25%);text-indent:-120pt')
})

test('a report of a document that was read but whose bytes are something else has its text', async () => {
  const reading = await read({ data: richDocx(p('<w:r><w:t>chữ</w:t></w:r>'), []) })
  const documents = new Map([['nghi-quyet.docx', { data: new Uint8Array([1, 2, 3]), reading }]])
  const page = fromHtml(await report(makeReport([checked()]), { format: 'html', documents }))
  expect(papersIn(page).map(paperText)).toEqual(['chữ'])
})
