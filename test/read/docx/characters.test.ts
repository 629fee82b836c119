import { expect, test } from 'vitest'
import { p, r, readParagraphs, texts } from '../../support/docx.js'

const run = (inner: string) => `<w:r>${inner}</w:r>`
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`

test.each([
  ['a tab', '<w:tab/>', 'a\tb'],
  ['a tab to a margin', '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>', 'a\tb'],
  ['a line break', '<w:br/>', 'a\nb'],
  ['a line break past floating objects', '<w:br w:type="textWrapping" w:clear="all"/>', 'a\nb'],
  ['a carriage return', '<w:cr/>', 'a\nb'],
  ['a page break', '<w:br w:type="page"/>', 'a\nb'],
  ['a column break', '<w:br w:type="column"/>', 'a\nb'],
  ['two page breaks', '<w:br w:type="page"/><w:br w:type="page"/>', 'a\nb'],
  ['a break that Word laid out', '<w:lastRenderedPageBreak/>', 'ab'],
  ['a non-breaking hyphen', '<w:noBreakHyphen/>', 'a-b'],
  ['a soft hyphen', '<w:softHyphen/>', 'ab'],
  ['a symbol with a code of its own', '<w:sym w:font="Times New Roman" w:char="2013"/>', 'a–b'],
  ['a symbol of a symbol font', '<w:sym w:font="Wingdings" w:char="F0FC"/>', 'a•b'],
  ['a symbol that is half a character', '<w:sym w:font="x" w:char="D800"/>', 'ab'],
  ['a symbol without a code', '<w:sym w:font="x"/>', 'ab'],
  ['the sign of a note', '<w:footnoteReference w:id="1"/><w:endnoteReference w:id="1"/>', 'ab'],
  ['a separator of notes', '<w:separator/><w:continuationSeparator/>', 'ab'],
  ['a non-breaking space', t('\u00a0'), 'a b'],
  ['a narrow non-breaking space', t('\u202f'), 'a b'],
  ['a non-breaking space as wide as a digit', t('\u2007'), 'a b'],
  ['characters of no width', t('\u200b\u200c\u200d\u2060\ufeff'), 'ab'],
  ['marks of direction', t('\u200e\u200f\u202a\u202c'), 'ab'],
  ['a line break of the file itself', t('\n'), 'a b'],
  ['escaped characters', t('&amp;&lt;&#x110;'), 'a&<Đb'],
  ['a section of literal text', '<w:t><![CDATA[ <w:t> ]]></w:t>', 'a <w:t> b'],
  ['a comment of the file itself', '<w:t>x<!-- y -->z</w:t>', 'axzb'],
])('%s', async (_, inner, text) => {
  expect(await texts(p(run(t('a')) + run(inner) + run(t('b'))))).toEqual([text])
})

test.each(['page', 'column'])('a %s break at either end of a paragraph is no line', async (type) => {
  const mark = run(`<w:br w:type="${type}"/>`)
  expect(await texts(p(mark + r('a')) + p(r('b') + mark) + p(mark))).toEqual(['a', 'b', ''])
})

test('a break belongs to the text behind it, and parts the runs of one formatting no more', async () => {
  const [paragraph] = await readParagraphs(p(`${r('a')}${run('<w:br w:type="page"/>')}${r('b', '<w:b/>')}`))
  expect(paragraph?.runs.map(({ text, bold }) => [text, bold])).toEqual([
    ['a', false],
    ['\nb', true],
  ])
})

test('tab stops of a paragraph are no tabs', async () => {
  const stops = '<w:tabs><w:tab w:val="left" w:pos="567"/><w:tab w:val="clear" w:pos="720"/></w:tabs>'
  expect(await texts(p(r('a'), stops))).toEqual(['a'])
})

test('of text with readings the text is kept, the readings are not (§17.3.3.25)', async () => {
  const ruby = `<w:ruby><w:rubyPr><w:rubyAlign w:val="center"/></w:rubyPr><w:rt>${r('đọc')}</w:rt><w:rubyBase>${r('chữ')}</w:rubyBase></w:ruby>`
  expect(await texts(p(r('a ') + run(ruby) + r(' b')))).toEqual(['a chữ b'])
})

test.each([
  ['marks in the same run', 'Nghị quyết'.normalize('NFD')],
  ['letters whole', 'Nghị quyết'],
])('%s give one spelling', async (_, text) => {
  expect(await texts(p(r(text)))).toEqual(['Nghị quyết'])
})

test('a mark in a run of another formatting joins the letter before it, with the formatting of that', async () => {
  const [paragraph] = await readParagraphs(p(r('Nghi', '<w:b/>') + r('\u0323 quyết')))
  expect(paragraph?.runs.map(({ text, bold }) => [text, bold])).toEqual([
    ['Nghị', true],
    [' quyết', false],
  ])
})

test('spaces are kept as they were typed, with xml:space or without', async () => {
  expect(await texts(p(`<w:r><w:t>Số   </w:t></w:r>${r('  05')}`))).toEqual(['Số     05'])
})

test('text outside w:t is not printed', async () => {
  expect(await texts(`<w:p>lạc${r('a')}<w:r>lạc</w:r></w:p>`)).toEqual(['a'])
})
