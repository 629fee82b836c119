/** The documents that pairs begin with: drafts from the templates that ship, filled in, and what is made of them. */
import { type DraftRequest, type DraftRules, draftDocx, makeDraft } from '../../../src/draft/index.js'
import { dayText, monthText } from '../../../src/draft/variables.js'
import { editDocx } from './docx-edit.js'
import type { DocxEdit } from './edit.js'

/** The day of a document of which a pair says none; then 05-HD/VPTW holds. */
export const DAY_05 = '2027-01-05'
/** A day on which 36-HD/VPTW held. */
export const DAY_36 = '2026-03-10'

interface Base extends Pick<DraftRequest, 'type' | 'tier'> {
  answers?: { issuer: string; superior: string }
  /** What else must be changed for it to be what it is called. */
  edit?: (docx: DocxEdit, day: string) => void
}

const BRANCH = { tier: 'chi-bo-truc-thuoc' } as const
const COMMITTEE = { tier: 'dang-bo-co-so' } as const
const ADVISORY = { ...COMMITTEE, superior: 'Đảng ủy xã Bình An' } as const

export const BASES = {
  /** Annual resolution of a branch: grounds, numbered headings on two levels. */
  'nghi-quyet-nam': { ...BRANCH, type: 'nghi-quyet-nam' },
  /** Monthly resolution of a branch: no grounds, the formula QUYẾT NGHỊ. */
  'nghi-quyet-thang': { ...BRANCH, type: 'nghi-quyet-thang' },
  /** Report of a branch. */
  'bao-cao': { ...BRANCH, type: 'bao-cao-tong-ket' },
  /** Programme of a branch: a table. */
  'chuong-trinh': { ...BRANCH, type: 'chuong-trinh-cong-tac-nam' },
  /** Minutes: no number, two signatures, no recipients. */
  'bien-ban': { ...BRANCH, type: 'bien-ban-sinh-hoat' },
  /** Official letter of a branch: subject under the number, addressee. */
  'cong-van': { ...BRANCH, type: 'cong-van' },
  /** Proposal of a branch: addressee under the abstract, grounds. */
  'to-trinh': { ...BRANCH, type: 'to-trinh' },
  /** Resolution, report, working regulation (chapters and articles), proposal of a committee. */
  'nghi-quyet-dang-uy': { ...COMMITTEE, type: 'nghi-quyet-nam' },
  'bao-cao-dang-uy': { ...COMMITTEE, type: 'bao-cao-tong-ket' },
  'quy-che-dang-uy': { ...COMMITTEE, type: 'quy-che-lam-viec' },
  'to-trinh-dang-uy': { ...COMMITTEE, type: 'to-trinh' },
  /** Official letter of an inspection commission: an advisory body, which signs T/M. */
  'uy-ban-kiem-tra': {
    ...COMMITTEE,
    type: 'cong-van',
    answers: { issuer: 'Ủy ban Kiểm tra', superior: ADVISORY.superior },
    edit: ({ replaceText }) => {
      replaceText('-CV/ĐU', '-CV/UBKTĐU')
      replaceText('T/M ĐẢNG ỦY', 'T/M ỦY BAN KIỂM TRA')
      replaceText('BÍ THƯ', 'CHỦ NHIỆM')
      replaceText('Lưu Văn phòng Đảng ủy', 'Lưu Ủy ban Kiểm tra')
    },
  },
  /** Official letter of an office: its head signs in his own name. */
  'van-phong': {
    ...COMMITTEE,
    type: 'cong-van',
    answers: { issuer: 'Văn phòng', superior: ADVISORY.superior },
    edit: ({ replaceText, remove }) => {
      replaceText('-CV/ĐU', '-CV/VPĐU')
      replaceText('T/M ĐẢNG ỦY', 'CHÁNH VĂN PHÒNG')
      remove('BÍ THƯ')
    },
  },
  /** Report of a committee with an appendix, a section of its own. */
  'phu-luc': {
    ...COMMITTEE,
    type: 'bao-cao-tong-ket',
    edit: ({ replaceText, breakSection, setSection, append, setRun }, day) => {
      replaceText('Toàn xã có 24 chi bộ trực thuộc', 'Toàn xã có 24 chi bộ trực thuộc (danh sách tại Phụ lục)')
      breakSection()
      // Each appendix numbers its own pages (05-HD/VPTW II.IV-5.2).
      setSection('w:pgNumType', { start: 1 }, 1)
      append('Phụ lục', 'BÁO CÁO')
      append('Danh sách chi bộ trực thuộc', /tổng kết công tác xây dựng Đảng.*/u)
      const reference = `(Kèm theo Báo cáo số 05-BC/ĐU, ngày ${day} của Đảng ủy xã Bình An)`
      append(reference, 'Danh sách chi bộ')
      setRun(reference, 'w:b', { val: 0 })
      append(['1. Chi bộ ấp Tân Hòa.', '2. Chi bộ ấp Tân Lập.'], 'Toàn xã có 24')
    },
  },
} satisfies Record<string, Base>

export type BaseName = keyof typeof BASES
export const BASE_NAMES = Object.keys(BASES) as BaseName[]

/** As offices write days within a text: 05/01/2027, 10/3/2026. */
function shortDay(date: string): string {
  const [year, month, day] = date.split('-')
  return `${dayText(Number(day))}/${monthText(Number(month))}/${year}`
}

/** Makes base documents, each once. */
export function makeBases(rules: DraftRules): (name: BaseName, date: string) => Promise<Uint8Array> {
  const made = new Map<string, Promise<Uint8Array>>()
  const make = async (name: BaseName, date: string) => {
    const { type, tier, answers, edit }: Base = BASES[name]
    const year = Number(date.slice(0, 4))
    const draft = makeDraft(rules, {
      type,
      ...(tier ? { tier } : {}),
      answers: { year, date, ...answers },
      example: true,
    })
    const data = await draftDocx(draft)
    return edit ? editDocx(data, (docx) => edit(docx, shortDay(date))) : data
  }
  return (name, date) => {
    const key = `${name} ${date}`
    const known = made.get(key) ?? make(name, date)
    made.set(key, known)
    return known
  }
}
