import type { Document, DocumentFacts, Lang, System } from '../model/index.js'
import { printDate } from '../text/index.js'

/** The fixed words of `dang-lint tree`, in one language. */
export interface TreeWords {
  /** What is known of a document, in the order of printing. */
  labels: [keyof DocumentFacts, string][]
  systems: Record<System, string>
  /** Markdown counts lines, Word paragraphs. */
  units: Record<Document['format'], string>
  noHeadings: string
  /** A day, ISO 8601, as people write it. */
  date(iso: string): string
}

const VI: TreeWords = {
  labels: [
    ['system', 'Hệ thống'],
    ['type', 'Loại văn bản'],
    ['tier', 'Cấp'],
    ['edition', 'Quy định thể thức'],
    ['superior', 'Cơ quan cấp trên'],
    ['issuer', 'Cơ quan ban hành'],
    ['number', 'Số, ký hiệu'],
    ['place', 'Địa danh'],
    ['date', 'Ngày'],
    ['typeName', 'Tên loại'],
    ['abstract', 'Trích yếu'],
    ['addressee', 'Kính gửi'],
    ['year', 'Năm'],
    ['signature', 'Người ký'],
    ['recipients', 'Nơi nhận'],
  ],
  systems: { party: 'Đảng', state: 'Nhà nước', union: 'Đoàn thể', other: 'Khác' },
  units: { docx: 'đoạn', markdown: 'dòng' },
  noHeadings: 'Không có đề mục nào.',
  date: (iso) => printDate(iso, 'vi'),
}

const EN: TreeWords = {
  labels: [
    ['system', 'System'],
    ['type', 'Type'],
    ['tier', 'Tier'],
    ['edition', 'Edition'],
    ['superior', 'Superior'],
    ['issuer', 'Issuer'],
    ['number', 'Number'],
    ['place', 'Place'],
    ['date', 'Date'],
    ['typeName', 'Type name'],
    ['abstract', 'Abstract'],
    ['addressee', 'Addressee'],
    ['year', 'Year'],
    ['signature', 'Signature'],
    ['recipients', 'Recipients'],
  ],
  systems: { party: 'Party', state: 'State', union: 'Mass organisation', other: 'Other' },
  units: { docx: 'paragraph', markdown: 'line' },
  noHeadings: 'No headings.',
  date: (iso) => printDate(iso, 'en'),
}

export const TREE_WORDS: Record<Lang, TreeWords> = { vi: VI, en: EN }
