/** Dresses an outline as a document, in the ways in which people write headings, with text between them. */
import { escapeXml } from '../../fixtures/pack.js'
import { docx } from './docx.js'

/** A heading as printed; `level` 1 is the outermost. */
export interface OutlineHeading {
  level: number
  label: string
  text: string
}

export const DRESSES = [
  'typed',
  'typed, centred capitals outside',
  'bold',
  'heading styles',
  'heading styles, no numbers',
  'automatic numbers',
  'automatic numbers, bold',
  'run-in',
  'Markdown headings',
  'Markdown bold lines',
] as const
export type Dress = (typeof DRESSES)[number]

export interface Dressed {
  data: Uint8Array | string
  /** What must come back: label and title. */
  expected: { label: string | null; title: string; level: number }[]
}

/** What stands between headings: sentences, lists, and lines that begin like headings and are none. */
const FILLINGS: string[][] = [
  [
    'Chi bộ tập trung lãnh đạo thực hiện tốt nhiệm vụ được giao, giữ vững đoàn kết nội bộ, phát huy vai trò tiền phong, gương mẫu của cán bộ, đảng viên trong từng việc làm cụ thể.',
  ],
  [
    'Trong thời gian qua, được sự quan tâm của cấp trên, các mặt công tác đều có chuyển biến tích cực.',
    '- Thu nhập bình quân đạt 72 triệu đồng/người;',
    '- Kết nạp 02 đảng viên mới;',
    '- 100 % hộ dân được tuyên truyền.',
  ],
  [
    'Năm 2026, có 21/22 đảng viên hoàn thành tốt nhiệm vụ; không có đảng viên vi phạm kỷ luật.',
    '15/5/2027 là hạn cuối để các tổ báo cáo kết quả về chi ủy.',
  ],
  [
    'Các giải pháp cụ thể như sau:',
    '+ Tăng cường tuyên truyền, vận động Nhân dân tham gia;',
    '+ Phân công đảng viên phụ trách từng tổ, báo cáo kết quả tại kỳ sinh hoạt gần nhất.',
  ],
  [
    'Giao chi ủy xây dựng kế hoạch cụ thể, phân công từng đồng chí phụ trách, kiểm tra, đôn đốc việc thực hiện.',
    'Điều 5 Quy định này nêu rõ trách nhiệm của người đứng đầu; các đồng chí nghiên cứu, vận dụng.',
  ],
]

const fillingFor = (index: number): string[] => FILLINGS[index % FILLINGS.length] ?? []

const hasChildren = (headings: OutlineHeading[], index: number) =>
  (headings[index + 1]?.level ?? 0) > (headings[index]?.level ?? 0)

/** The text below a heading; one that has headings inside often has none. */
const below = (headings: OutlineHeading[], index: number): string[] =>
  hasChildren(headings, index) && index % 2 === 0 ? [] : fillingFor(index)

const run = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`
const body = (text: string) => paragraph(run(text), '<w:jc w:val="both"/><w:ind w:firstLine="567"/>')

/** How Word would count a printed label. */
function numberFormat(label: string): { format: string; start: number; text: string } | null {
  const [, head = '', core = '', tail = ''] = /^(.*?)([IVXLC]+|\d+|\p{L})([^\p{L}\p{N}]*)$/u.exec(label) ?? []
  if (core === '') return null
  if (/^\d+$/u.test(core)) return { format: 'decimal', start: Number(core), text: `${head}%1${tail}` }
  const roman = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ').indexOf(core) + 1
  if (roman > 0) return { format: 'upperRoman', start: roman, text: `${head}%1${tail}` }
  const letter = 'abcdefghijklmnopqrstuvwxyz'.indexOf(core.toLowerCase()) + 1
  if (letter === 0) return null
  return {
    format: core === core.toLowerCase() ? 'lowerLetter' : 'upperLetter',
    start: letter,
    text: `${head}%1${tail}`,
  }
}

/** One list for each heading, so that every label is printed as given. */
function automatic(headings: OutlineHeading[], bold: boolean, front: string): Dressed {
  const numbers: string[] = []
  const expected: Dressed['expected'] = []
  const blocks = headings.flatMap(({ label, text, level }, index) => {
    const counted = numberFormat(label)
    const properties = bold ? '<w:b/>' : ''
    expected.push({ label: label || null, title: text, level })
    const fill = below(headings, index).map(body)
    if (!counted) return [paragraph(run(`${label} ${text}`.trim(), '<w:b/>')), ...fill]
    const { format, start, text: pattern } = counted
    numbers.push(
      `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${escapeXml(pattern).replaceAll('"', '&quot;')}"/></w:lvl></w:abstractNum>`,
    )
    return [
      paragraph(run(text, properties), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${index + 1}"/></w:numPr>`),
      ...fill,
    ]
  })
  const instances = headings.map(
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
  )
  return { data: docx(front + blocks.join(''), { numbering: [...numbers, ...instances].join('') }), expected }
}

const STYLES = [1, 2, 3, 4, 5]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  )
  .join('')

const titleOf = ({ label, text }: OutlineHeading) => `${label} ${text}`.trim()

function typed(headings: OutlineHeading[], dress: Dress, front: string): Dressed {
  const outermost = Math.min(...headings.map(({ level }) => level))
  const expected = headings.map((heading): Dressed['expected'][number] => {
    const { label, text, level } = heading
    return { label: dress === 'heading styles, no numbers' ? null : label || null, title: text, level }
  })
  const blocks = headings.flatMap((heading, index) => {
    const fill = below(headings, index)
    const { level, text } = heading
    const style = `<w:pStyle w:val="H${Math.min(level, 5)}"/>`
    const whole = titleOf(heading)
    if (dress === 'heading styles') return [paragraph(run(whole), style), ...fill.map(body)]
    if (dress === 'heading styles, no numbers') return [paragraph(run(text), style), ...fill.map(body)]
    if (dress === 'bold' || heading.label === '') return [paragraph(run(whole, '<w:b/>')), ...fill.map(body)]
    if (dress === 'typed, centred capitals outside' && level === outermost)
      return [paragraph(run(whole.toUpperCase(), '<w:b/>'), '<w:jc w:val="center"/>'), ...fill.map(body)]
    if (dress === 'run-in' && !hasChildren(headings, index)) {
      const [first = 'Chi bộ thực hiện theo kế hoạch đã đề ra.', ...rest] = fill.length > 0 ? fill : fillingFor(index)
      return [paragraph(run(`${whole.replace(/[:.]$/u, '')}:`, '<w:b/>') + run(` ${first}`)), ...rest.map(body)]
    }
    return [paragraph(run(whole, dress === 'run-in' ? '<w:b/>' : '')), ...fill.map(body)]
  })
  return { data: docx(front + blocks.join(''), { styles: STYLES }), expected }
}

const escapeMarkdown = (text: string) => text.replace(/([*_`[\]<>|\\])/gu, '\\$1').replace(/^(\d+)([.)])/u, '$1\\$2')

function markdown(headings: OutlineHeading[], dress: Dress, front: string): Dressed {
  const expected = headings.map(({ label, text, level }) => ({ label: label || null, title: text, level }))
  const lines = headings.flatMap((heading, index) => {
    const title = escapeMarkdown(titleOf(heading))
    const head =
      dress === 'Markdown headings' ? `${'#'.repeat(Math.min(heading.level + 1, 6))} ${title}` : `**${title}**`
    return [head, ...below(headings, index).map((line) => (/^[-+]/u.test(line) ? line : escapeMarkdown(line)))]
  })
  return { data: `${front}${lines.join('\n\n')}\n`, expected }
}

/** @param front what stands above the headings: XML of paragraphs and tables, or Markdown */
export function dressOutline(headings: OutlineHeading[], dress: Dress, front = ''): Dressed {
  if (dress.startsWith('Markdown')) return markdown(headings, dress, front)
  if (dress.startsWith('automatic')) return automatic(headings, dress.endsWith('bold'), front)
  return typed(headings, dress, front)
}
