import { createLinter, type LintOptions } from '../../src/lint.js'
import type { DocumentFacts } from '../../src/model/index.js'
import { docx, p, r } from '../support/docx.js'

export const linter = await createLinter()
export const TODAY = '2027-02-01'

/** What is known of a document: of the text of one in Markdown, or of the body of one in Word. */
export async function factsOf(
  document: { markdown: string } | { body: string },
  given: LintOptions & { name?: string } = {},
) {
  const { name, ...options } = given
  const data = 'markdown' in document ? document.markdown : docx(document.body)
  const file = name === undefined ? { data } : { name, data }
  return (await linter.inspect(file, { today: TODAY, ...options })).facts
}

const CENTERED = '<w:jc w:val="center"/>'
/** Paragraphs in the middle, as letterheads and closings have them; a line may hold soft breaks. */
export const centered = (lines: readonly string[], properties = '') =>
  lines
    .map((line) =>
      p(
        line
          .split('\n')
          .map((piece) => r(piece, properties))
          .join('<w:r><w:br/></w:r>'),
        CENTERED,
      ),
    )
    .join('')
export const cell = (lines: readonly string[], properties = '') =>
  `<w:tc>${properties ? `<w:tcPr>${properties}</w:tcPr>` : ''}${centered(lines) || '<w:p/>'}</w:tc>`
export const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
export const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
/** The usual frame: a left column and a right one. */
export const columns = (left: readonly string[], right: readonly string[]) => table(row(cell(left), cell(right)))

export const LEFT = ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ ẤP TÂN HÒA', '*', 'Số 05-NQ/CB']
export const RIGHT = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Bình An, ngày 05 tháng 01 năm 2027']
export const RECIPIENTS = ['Nơi nhận:', '- Đảng ủy xã Bình An;', '- Lưu Chi bộ.']
export const SIGNATURE = ['T/M CHI BỘ', 'BÍ THƯ', '', 'Trần Văn Mẫn']

export const BODY = ['I. PHƯƠNG HƯỚNG', 'Kết nạp 02 đảng viên.', 'II. TỔ CHỨC THỰC HIỆN', 'Giao chi ủy triển khai.']
  .map((line) => p(r(line)))
  .join('')

export interface Sheet {
  head?: string
  left?: readonly string[]
  right?: readonly string[]
  typeName?: string
  abstract?: readonly string[]
  closing?: string
}

/** The body of an annual resolution in Word, with parts of it as they are given. */
export function sheet({
  left = LEFT,
  right = RIGHT,
  head,
  typeName = 'NGHỊ QUYẾT',
  abstract,
  closing,
}: Sheet = {}): string {
  const title = [typeName, ...(abstract ?? ['về phương hướng, nhiệm vụ năm 2027'])]
  return [
    head ?? columns(left, right),
    centered(title, '<w:b/>'),
    centered(['-----']),
    BODY,
    closing ?? columns(RECIPIENTS, SIGNATURE),
  ].join('')
}

export const EXPECTED = {
  superior: 'ĐẢNG BỘ XÃ BÌNH AN',
  issuer: 'CHI BỘ ẤP TÂN HÒA',
  number: '05-NQ/CB',
  place: 'Bình An',
  date: '2027-01-05',
  typeName: 'NGHỊ QUYẾT',
  abstract: 'về phương hướng, nhiệm vụ năm 2027',
  system: 'party',
  type: 'nghi-quyet-nam',
  tier: 'chi-bo-truc-thuoc',
  edition: 'hd05-2026',
  year: 2027,
} satisfies Partial<DocumentFacts>
