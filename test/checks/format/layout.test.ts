import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { createLinter } from '../../../src/lint.js'
import { TODAY } from '../support.js'

const linter = await createLinter({
  ruleset: { text: readFileSync(new URL('layout.yaml', import.meta.url), 'utf8'), file: 'layout.yaml' },
})

/** A line of a document: how its letters are set, and its paragraph. */
interface Line {
  text: string
  run?: IRunOptions
  paragraph?: IParagraphOptions
}

const LINES = {
  superior: { text: 'ĐẢNG BỘ XÃ BÌNH AN', run: { size: 28 } },
  issuer: { text: 'CHI BỘ ẤP TÂN HÒA', run: { size: 28, bold: true } },
  number: { text: 'Số 05-TTr/CB', run: { size: 28 } },
  draft: { text: 'Dự thảo lần 2', run: { size: 28, italics: true } },
  title: {
    text: 'Đảng Cộng sản Việt Nam',
    run: { size: 30, bold: true, allCaps: true },
    paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } } },
  },
  date: { text: 'Bình An, ngày 05 tháng 01 năm 2027', run: { size: 28, italics: true } },
  typeName: { text: 'TỜ TRÌNH', run: { size: 32, bold: true }, paragraph: { alignment: AlignmentType.CENTER } },
  abstract: {
    text: 'về việc kết nạp đảng viên',
    run: { size: 28, bold: true },
    paragraph: { alignment: AlignmentType.CENTER },
  },
  ground: { text: 'Căn cứ Điều lệ Đảng;' },
  chapter: { text: 'Chương I', run: { bold: true }, paragraph: { alignment: AlignmentType.CENTER } },
  chapterName: { text: 'QUY ĐỊNH CHUNG', run: { bold: true }, paragraph: { alignment: AlignmentType.CENTER } },
  body: { text: 'Chi bộ đề nghị Đảng ủy xem xét, quyết định kết nạp hai quần chúng ưu tú vào Đảng.' },
  last: { text: 'Trong đó có một quần chúng là giáo viên đang công tác tại địa phương.' },
  label: { text: 'Nơi nhận:', run: { size: 28, underline: {} } },
  recipient: { text: '- Đảng ủy xã Bình An;', run: { size: 24 } },
  archive: { text: '- Lưu Chi bộ.', run: { size: 24 } },
  authority: { text: 'T/M CHI BỘ', run: { size: 28, bold: true } },
  position: { text: 'BÍ THƯ', run: { size: 28 } },
  name: { text: 'Trần Văn Mẫn', run: { size: 28, bold: true } },
} satisfies Record<string, Line>
type Name = keyof typeof LINES

interface Changes {
  lines?: Partial<Record<Name, Partial<Line>>>
  page?: Record<string, unknown>
  margin?: Record<string, string | number>
  header?: Paragraph
  font?: string
}

const NUMBER = new Paragraph({
  alignment: AlignmentType.CENTER,
  children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
})
const BODY: IParagraphOptions = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: 720 },
  spacing: { after: 120, line: 380, lineRule: LineRuleType.EXACT },
}

/** A paper that is as the ruleset asks for, with some changes, written by the docx package. */
async function paper({ lines = {}, page = {}, margin = {}, header = NUMBER, font = 'Times New Roman' }: Changes = {}) {
  const write = (name: Name, base: IParagraphOptions = {}) => {
    const own: Line = { ...LINES[name], ...lines[name] }
    return new Paragraph({ ...base, ...own.paragraph, children: [new TextRun({ ...own.run, text: own.text })] })
  }
  const column = (...names: Name[]) => new TableCell({ children: names.map((name) => write(name)) })
  const columns = (left: Name[], right: Name[]) =>
    new Table({ rows: [new TableRow({ children: [column(...left), column(...right)] })] })
  const document = new Document({
    styles: { default: { document: { run: { font, size: 29 } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm', header: '10mm', ...margin },
            ...page,
          },
        },
        headers: { default: new Header({ children: [header] }) },
        children: [
          columns(['superior', 'issuer', 'number', 'draft'], ['title', 'date']),
          write('typeName'),
          write('abstract'),
          write('ground', BODY),
          write('chapter'),
          write('chapterName'),
          write('body', BODY),
          write('last', BODY),
          columns(['label', 'recipient', 'archive'], ['authority', 'position', 'name']),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

async function check(data: Uint8Array): Promise<string[]> {
  const { findings } = await linter.lint({ data }, { today: TODAY })
  return findings.map(({ rule, message }) => `${rule}: ${message}`).sort()
}

const line = (name: Name, change: Partial<Line>): Changes => ({ lines: { [name]: change } })
const set = (name: Name, run: IRunOptions): Changes => line(name, { run: { ...(LINES[name] as Line).run, ...run } })
const place = (name: Name, paragraph: IParagraphOptions): Changes => line(name, { paragraph })

test('a paper that is as it should be passes every rule', async () => {
  expect(await check(await paper())).toEqual([])
})

describe('each fault is found, and nothing else', () => {
  test.each<[rule: string, Changes, wanted: string[]]>([
    [
      'tieu-de',
      set('title', { size: 26, allCaps: false }),
      ['cỡ chữ: cỡ chữ 13 → cỡ chữ 15', 'chữ hoa, chữ thường: chữ thường, viết hoa chữ đầu → chữ in hoa'],
    ],
    ['tieu-de-duong-ke', place('title', {}), ['đường kẻ bên dưới: không có đường kẻ bên dưới → có đường kẻ bên dưới']],
    ['co-quan-cap-tren', set('superior', { bold: true }), ['chữ đậm: chữ đậm → chữ không đậm']],
    ['ten-co-quan', set('issuer', { bold: false }), ['chữ đậm: chữ không đậm → chữ đậm']],
    ['so-ky-hieu', set('number', { size: 26 }), ['cỡ chữ: cỡ chữ 13 → cỡ chữ 14']],
    ['dia-danh-ngay', set('date', { italics: false }), ['chữ nghiêng: chữ đứng → chữ nghiêng']],
    ['ten-loai', set('typeName', { size: 28 }), ['cỡ chữ: cỡ chữ 14 → cỡ chữ 15-16']],
    ['trich-yeu', place('abstract', { alignment: AlignmentType.LEFT }), ['căn lề: căn trái → căn giữa']],
    ['du-thao', set('draft', { italics: false }), ['chữ nghiêng: chữ đứng → chữ nghiêng']],
    ['phong-chu', set('body', { font: 'Arial' }), ['phông chữ: Arial → Times New Roman']],
    ['mau-chu', set('recipient', { color: 'FF0000' }), ['màu chữ: màu đỏ → màu đen']],
    ['noi-dung', set('body', { size: 26 }), ['cỡ chữ: cỡ chữ 13 → cỡ chữ 14,5', 'cỡ chữ: cỡ chữ 13 → cỡ chữ 14-15']],
    ['noi-dung', place('body', { alignment: AlignmentType.LEFT }), ['căn lề: căn trái → căn đều hai bên']],
    [
      'noi-dung',
      place('body', { spacing: { after: 0, line: 276 } }),
      ['giãn dòng: 1,15 dòng → chính xác 18-22 pt', 'khoảng cách giữa hai đoạn: 0 pt → từ 6 pt trở lên'],
    ],
    [
      'noi-dung',
      place('body', { indent: { firstLine: 1134 } }),
      ['thụt đầu dòng: 20 mm → 12,7 mm', 'thụt đầu dòng: 20 mm → 8-13 mm'],
    ],
    ['can-cu', set('ground', { italics: true }), ['chữ nghiêng: chữ nghiêng → chữ đứng']],
    ['chuong', place('chapter', { alignment: AlignmentType.LEFT }), ['căn lề: căn trái → căn giữa']],
    ['quyen-han', set('authority', { bold: false }), ['chữ đậm: chữ không đậm → chữ đậm']],
    ['chuc-vu-khong-dam', set('position', { bold: true }), ['chữ đậm: chữ đậm → chữ không đậm']],
    ['ho-ten', set('name', { size: 26 }), ['cỡ chữ: cỡ chữ 13 → cỡ chữ 14']],
    [
      'noi-nhan',
      line('label', { run: { size: 24, bold: true, italics: true } }),
      [
        'chữ nghiêng: chữ nghiêng → chữ đứng',
        'chữ đậm: chữ đậm → chữ không đậm',
        'cỡ chữ: cỡ chữ 12 → cỡ chữ 14',
        'gạch chân: không gạch chân → gạch chân',
      ],
    ],
    ['noi-nhan-danh-sach', set('archive', { size: 22 }), ['cỡ chữ: cỡ chữ 11 → cỡ chữ 12']],
    ['trang', { page: { size: { width: 12_240, height: 15_840 } } }, ['khổ giấy: Letter → A4 hoặc A5']],
    ['trang', { margin: { left: '20mm' } }, ['lề trái: 20 mm → 30 mm']],
    ['so-trang', { margin: { header: '20mm' } }, ['khoảng cách từ mép trên đến đầu trang: 20 mm → 8-12 mm']],
  ])('%s %#', async (rule, changes, wanted) => {
    expect(await check(await paper(changes))).toEqual(wanted.map((message) => `${rule}: ${message}`).sort())
  })
})

/** Where LibreOffice is installed; it writes styles, defaults and borders in ways of its own. */
const office = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path))

// Without LibreOffice there is no file of its own to read.
test.skipIf(office === undefined)(
  'what LibreOffice saves is judged as what it was given',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'layout-'))
    try {
      const faults: Record<string, Changes> = {
        right: {},
        wrong: { ...set('body', { size: 26 }), margin: { left: '20mm' } },
      }
      for (const [name, changes] of Object.entries(faults))
        writeFileSync(join(folder, `${name}.docx`), await paper(changes))
      const names = Object.keys(faults).map((name) => join(folder, `${name}.docx`))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const out = join(folder, 'out')
      execFileSync(office ?? '', [profile, '--headless', '--convert-to', 'docx', '--outdir', out, ...names], {
        stdio: 'ignore',
      })
      const results = await Promise.all(
        Object.keys(faults).map((name) => check(new Uint8Array(readFileSync(join(out, `${name}.docx`))))),
      )
      expect(results).toEqual([
        [],
        [
          'noi-dung: cỡ chữ: cỡ chữ 13 → cỡ chữ 14,5',
          'noi-dung: cỡ chữ: cỡ chữ 13 → cỡ chữ 14-15',
          'trang: lề trái: 20 mm → 30 mm',
        ],
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
