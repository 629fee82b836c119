import { expect, test } from 'vitest'
import { p, r, readBlocks, readParagraphs, texts } from '../../support/docx.js'

const MARK = 'w:id="1" w:author="a" w:date="2027-01-01T00:00:00Z"'

test('runs are joined, soft breaks and tabs kept, page breaks not', async () => {
  const body = p(`${r('Chi bộ')}<w:r><w:tab/><w:t>ấp 1</w:t><w:br/></w:r>${r('họp')}<w:r><w:br w:type="page"/></w:r>`)
  expect(await texts(body)).toEqual(['Chi bộ\tấp 1\nhọp'])
})

test('text is NFC even where a mark is typed into the next run', async () => {
  const body = p(`${r('kiê', '<w:b/>')}${r('\u0309m tra')}${r('giám'.normalize('NFD'))}`)
  const [paragraph] = await readParagraphs(body)
  expect(paragraph?.value).toBe('kiểm tragiám')
  expect(paragraph?.runs.map(({ text }) => text).join('')).toBe(paragraph?.value)
})

test('text is NFC even where something invisible parts a letter from its mark', async () => {
  const [one, two] = await readParagraphs(p(r('kie\u202e\u0309m')) + p(r('kiê', '<w:b/>') + r('\u200b\u0309m')))
  expect([one?.value, two?.value]).toEqual(['kiẻm', 'kiểm'])
  expect(two?.runs.map(({ text }) => text)).toEqual(['kiể', 'm'])
})

test('non-breaking spaces are spaces; soft hyphens and zero-width characters are nothing', async () => {
  expect(await texts(p(r('Chi\u00a0bộ\u200b ấp\u00ad 1')))).toEqual(['Chi bộ ấp 1'])
})

test('a non-breaking hyphen is a hyphen, so that numbers stay numbers', async () => {
  expect(await texts(p(`${r('Số 05')}<w:r><w:noBreakHyphen/><w:t>NQ/CB</w:t></w:r>`))).toEqual(['Số 05-NQ/CB'])
})

test('tracked deletions and moves away are not content; insertions and moves here are', async () => {
  const body = p(
    `${r('còn ')}<w:del ${MARK}><w:r><w:delText>xóa</w:delText></w:r></w:del><w:ins ${MARK}>${r('thêm ')}</w:ins><w:moveFrom ${MARK}>${r('đi')}</w:moveFrom><w:moveTo ${MARK}>${r('đến')}</w:moveTo>`,
  )
  expect(await texts(body)).toEqual(['còn thêm đến'])
})

test('a paragraph whose mark was deleted runs on into the next one', async () => {
  const deleted = `<w:rPr><w:del ${MARK}/></w:rPr>`
  const body =
    p(r('một '), deleted) + p(`<w:del ${MARK}><w:r><w:delText>xóa</w:delText></w:r></w:del>`, deleted) + p(r('hai'))
  const paragraphs = await readParagraphs(body)
  expect(paragraphs.map(({ value }) => value)).toEqual(['một hai'])
  expect(paragraphs[0]?.position?.start.line).toBe(1)
})

test('hidden text is not content, whether direct or through a style', async () => {
  const styles = '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>'
  const body = p(`${r('hiện')}${r('ẩn', '<w:vanish/>')}${r('ẩn', '<w:rStyle w:val="An"/>')}`)
  expect(await texts(body, { styles })).toEqual(['hiện'])
})

test('field results are content, field codes are not', async () => {
  const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const body = p(
    `${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${r('mã')}${field('separate')}${r('3')}${field('end')}<w:fldSimple w:instr="DATE">${r(' năm 2027')}</w:fldSimple>`,
  )
  expect(await texts(body)).toEqual(['3 năm 2027'])
})

test('content controls, smart tags and links are read through', async () => {
  const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(`<w:hyperlink>${r('liên kết')}</w:hyperlink><w:smartTag>${r(' thẻ')}</w:smartTag>`)}</w:sdtContent></w:sdt>`
  expect(await texts(body)).toEqual(['liên kết thẻ'])
})

test('a text box comes once, behind the paragraph that holds it', async () => {
  const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`
  const alternate = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('hộp')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('hộp')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  expect(await texts(p(r('trước') + alternate + r(' sau')) + p(r('tiếp')))).toEqual(['trước sau', 'hộp', 'tiếp'])
})

test('a text box of old drawings is read', async () => {
  const body = p(`<w:r><w:pict><v:textbox><w:txbxContent>${p(r('MẬT'))}</w:txbxContent></v:textbox></w:pict></w:r>`)
  expect(await texts(body)).toEqual(['', 'MẬT'])
})

test('tables keep rows, cells, spans and nested tables; a deleted row is gone', async () => {
  const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  const nested = `<w:tbl><w:tr>${cell(p(r('trong')))}</w:tr></w:tbl>${p('')}`
  const body = `<w:tbl><w:tr>${cell(p(r('a')), '<w:gridSpan w:val="2"/>')}${cell(nested, '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell(p(r('b')))}${cell(p(r('c')))}${cell(p(''), '<w:vMerge/>')}</w:tr><w:tr><w:trPr><w:del ${MARK}/></w:trPr>${cell(p(r('xóa')))}</w:tr></w:tbl>`
  const [table] = await readBlocks(body)
  if (table?.type !== 'table') throw new Error('no table')
  expect(table.children.map(({ children }) => children.map(({ columns, continued }) => [columns, continued]))).toEqual([
    [
      [2, false],
      [1, false],
    ],
    [
      [1, false],
      [1, false],
      [1, true],
    ],
  ])
  expect(table.children[0]?.children[1]?.children.map(({ type }) => type)).toEqual(['table', 'paragraph'])
})

test('every paragraph counts for the place, blank ones and those in tables too', async () => {
  const body = `${p('')}<w:tbl><w:tr><w:tc>${p(r('ô'))}</w:tc></w:tr></w:tbl>${p(r('ba'))}`
  const paragraphs = await readParagraphs(body)
  expect(paragraphs.map(({ position }) => position?.start.line)).toEqual([1, 2, 3])
})

test('pages are counted where Word left breaks, and only there', async () => {
  const [first, second] = await readParagraphs(
    p(r('một')) + p(`<w:r><w:lastRenderedPageBreak/></w:r>${r('hai')}`) + p(r('ba')),
  )
  expect(first?.data?.page).toBe(1)
  expect(second?.data?.page).toBe(2)
  const [only] = await readParagraphs(p(r('một')))
  expect(only?.data).not.toHaveProperty('page')
})

test('the id that Word gives a paragraph is kept', async () => {
  const [paragraph] = await readParagraphs(`<w:p w14:paraId="1A2B3C4D">${r('a')}</w:p>`)
  expect(paragraph?.data?.paraId).toBe('1A2B3C4D')
})

test('text of old Vietnamese fonts is read in Unicode', async () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  const body = [
    p(r('§¶ng bé x· B×nh An ', font('.VnTime')) + r('chi bé Êp 1', font('.VnTimeH'))),
    p(r('Ñaûng boä xaõ Bình An', font('VNI-Times'))),
    p(r('Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp, tù do, h¹nh phóc', font('Times New Roman'))),
  ]
  expect(await texts(body.join(''))).toEqual([
    'Đảng bộ xã Bình An CHI BỘ ẤP 1',
    'Đảng bộ xã Bình An',
    'Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc',
  ])
})

test('the letter ư of TCVN3 is no soft hyphen', async () => {
  const font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
  expect(await texts(p(r('ch\u00ad¬ng tr×nh, BÝ th\u00ad', font)))).toEqual(['chương trình, Bí thư'])
})
