import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import { sectionsOf } from '../../src/model/index.js'
import { docx, p, r } from '../support/docx.js'

const linter = await createLinter()
const BODY = [
  p(r('I. ĐÁNH GIÁ KẾT QUẢ', '<w:b/>')),
  p(r('Chi bộ hoàn thành 9/10 chỉ tiêu.')),
  p(r('II. PHƯƠNG HƯỚNG', '<w:b/>')),
  p(r('Kết nạp 02 đảng viên.')),
].join('')
const titles = async (body: string, styles = '') => {
  const { tree } = await linter.inspect({ data: docx(body, { styles }) }, { today: '2027-02-01' })
  return [...sectionsOf(tree)].map(({ section }) => section.title)
}

test.each([
  ['dots', '..........'],
  ['a tab', '\t'],
])('lines that end in %s and a page number are no headings', async (_, leader) => {
  const entry = (text: string, page: number) => p(r(`${text}${leader}${page}`))
  const contents = [
    p(r('MỤC LỤC', '<w:b/>')),
    entry('I. ĐÁNH GIÁ KẾT QUẢ', 1),
    entry('II. PHƯƠNG HƯỚNG', 3),
    entry('III. TỔ CHỨC THỰC HIỆN', 5),
  ]
  expect(await titles(contents.join('') + BODY)).toEqual(['ĐÁNH GIÁ KẾT QUẢ', 'PHƯƠNG HƯỚNG'])
})

test('lines in the styles of a table of contents are no headings, however few', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/></w:style>'
  const contents =
    p(r('Nội dung'), '<w:pStyle w:val="TOCHeading"/>') + p(r('I. ĐÁNH GIÁ KẾT QUẢ'), '<w:pStyle w:val="TOC1"/>')
  expect(await titles(contents + BODY, styles)).toEqual(['ĐÁNH GIÁ KẾT QUẢ', 'PHƯƠNG HƯỚNG'])
})

test('two lines of a form that end in a number are text', async () => {
  const form = p(r('I. SỐ LIỆU', '<w:b/>')) + p(r('Tổng số đảng viên: ......... 22')) + p(r('Dự bị: ......... 1'))
  const { tree } = await linter.inspect({ data: docx(form + BODY) }, { today: '2027-02-01' })
  expect(tree.children.some(({ type }) => type === 'contents')).toBe(false)
})

test('what the contents name is not there for that', async () => {
  const entry = (text: string) => p(r(`${text}........1`))
  const contents = ['I. ĐÁNH GIÁ', 'II. PHƯƠNG HƯỚNG', 'III. CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT'].map(entry).join('')
  const { findings } = await linter.lint(
    { data: docx(contents + BODY) },
    { today: '2027-02-01', type: 'nghi-quyet-nam', tier: 'chi-bo-truc-thuoc' },
  )
  expect(findings.map(({ rule }) => rule)).toContain('nghi-quyet-nam/ktgs')
})
