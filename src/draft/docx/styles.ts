import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { WholeLayout } from '../types.js'
import { halfPoints, twipsOfMm, twipsOfPoints } from './units.js'

/** Ids of the styles of paragraphs, by what they are for. */
export const STYLE = {
  superior: 'CoQuanCapTren',
  issuer: 'CoQuanBanHanh',
  number: 'SoKyHieu',
  subject: 'TrichYeuCongVan',
  title: 'TieuDe',
  date: 'DiaDanhNgayThang',
  typeName: 'TenLoai',
  abstract: 'TrichYeu',
  addressee: 'KinhGui',
  item: 'GachDauDong',
  cell: 'ChuTrongBang',
  recipientsLabel: 'NoiNhan',
  recipients: 'NoiNhanChiTiet',
  authority: 'QuyenHanChucVu',
  name: 'HoTenNguoiKy',
  pageNumber: 'SoTrang',
} as const

const NAMES: Record<keyof typeof STYLE, string> = {
  superior: 'Cơ quan cấp trên',
  issuer: 'Cơ quan ban hành',
  number: 'Số, ký hiệu',
  subject: 'Trích yếu công văn',
  title: 'Tiêu đề',
  date: 'Địa danh, ngày tháng',
  typeName: 'Tên loại',
  abstract: 'Trích yếu',
  addressee: 'Kính gửi',
  item: 'Gạch đầu dòng',
  cell: 'Chữ trong bảng',
  recipientsLabel: 'Nơi nhận',
  recipients: 'Nơi nhận, chi tiết',
  authority: 'Quyền hạn, chức vụ',
  name: 'Họ tên người ký',
  pageNumber: 'Số trang',
}

/** Room for the signature and the seal. */
const SIGNATURE_POINTS = 64

/** Recipients are set in small type, and closer than the body, which alone has its distance of lines ruled. */
const RECIPIENT_LINE = 16

type Look = {
  size: number
  bold?: boolean
  italics?: boolean
  align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  before?: number
  after?: number
  indent?: number
  line?: number
  keepNext?: boolean
}

/** The looks of what is named; everything else looks like the body. */
function looksOf({ sizes, paragraph }: WholeLayout): Record<keyof typeof STYLE, Look> {
  const body = sizes.body ?? 14
  const sized = (name: string) => sizes[name] ?? body
  const centred = (name: string): Look => ({ size: sized(name), align: AlignmentType.CENTER, before: 0, indent: 0 })
  return {
    superior: centred('superior'),
    issuer: { ...centred('issuer'), bold: true },
    number: centred('number'),
    subject: { ...centred('subject'), italics: true },
    title: { ...centred('title'), bold: true },
    date: { ...centred('date'), italics: true, before: 3 },
    typeName: { ...centred('typeName'), bold: true, before: 18, keepNext: true },
    abstract: { ...centred('abstract'), bold: true, keepNext: true },
    addressee: { ...centred('addressee'), before: paragraph.gap },
    item: { size: body },
    cell: { size: body, align: AlignmentType.LEFT, before: 2, after: 2, indent: 0 },
    recipientsLabel: { size: sized('recipientsLabel'), align: AlignmentType.LEFT, before: 0, indent: 0 },
    recipients: { size: sized('recipients'), align: AlignmentType.LEFT, before: 0, indent: 0, line: RECIPIENT_LINE },
    authority: { ...centred('authority'), keepNext: true },
    name: { ...centred('name'), bold: true, before: SIGNATURE_POINTS },
    pageNumber: { ...centred('pageNumber') },
  }
}

function styleOf({ size, bold, italics, align, before, after, indent, line, keepNext }: Look, layout: WholeLayout) {
  return {
    run: { size: halfPoints(size), ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) },
    paragraph: {
      ...(align ? { alignment: align } : {}),
      ...(keepNext ? { keepNext } : {}),
      ...(indent === undefined ? {} : { indent: { firstLine: twipsOfMm(indent) } }),
      spacing: {
        before: twipsOfPoints(before ?? layout.paragraph.gap),
        after: twipsOfPoints(after ?? 0),
        line: twipsOfPoints(line ?? layout.paragraph.line),
        lineRule: LineRuleType.EXACT,
      },
    },
  }
}

/** Headings are bold, the third italic too, the next italic alone, as 05-HD/VPTW itself is set. */
const HEADINGS = [
  { bold: true },
  { bold: true },
  { bold: true, italics: true },
  { italics: true },
  { italics: true },
  { italics: true },
]

/** The styles of a document that follows a layout. */
export function stylesOf(layout: WholeLayout): IStylesOptions {
  const { font, sizes } = layout
  const body: Look = { size: sizes.body ?? 14, align: AlignmentType.JUSTIFIED, indent: layout.paragraph.indent }
  const paragraphStyles = Object.entries(looksOf(layout)).map(([key, look]): IParagraphStyleOptions => {
    const name = key as keyof typeof STYLE
    return { id: STYLE[name], name: NAMES[name], basedOn: 'Normal', quickFormat: true, ...styleOf(look, layout) }
  })
  const heading = (index: number) => ({
    ...styleOf({ ...body, keepNext: true, ...HEADINGS[index] }, layout),
    quickFormat: true,
  })
  return {
    default: {
      document: { run: { font, size: halfPoints(body.size), language: { value: 'vi-VN' } } },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      heading5: heading(4),
      heading6: heading(5),
    },
    paragraphStyles: [{ id: 'Normal', name: 'Normal', ...styleOf(body, layout) }, ...paragraphStyles],
    characterStyles: [{ id: 'PlaceholderText', name: 'Placeholder Text', run: { color: '808080' } }],
  }
}
