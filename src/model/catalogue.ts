import type { Basis, Lang } from './finding.js'
import type { Layout, TierLetterhead } from './layout.js'

/** A sentence for people: Vietnamese alone, or one for each language. */
export type Text = string | Record<Lang, string>

/** A regulation, a plan or an official letter, with its validity. Keyed by number and symbol: `36-HD/VPTW`. */
export interface Instrument {
  title: Text
  issuer?: string
  date?: string
  from?: string
  to?: string
  supersededBy?: string
  /** Last day on which it may still be right to cite it in place of its successor, as sources differ. */
  transition?: string
  /** Other names by which it is cited without its number: `Nghị quyết Trung ương 4 khóa XII`. */
  names?: string[]
  confidence: Basis['confidence']
}

/** The set of format rules that a document's own date selects. */
export interface Edition {
  from: string
  /** Last day; absent for the edition in force. */
  to?: string
  instrument: string
  /** How documents are set that follow it. */
  layout?: Layout
}

/** Words by which a body's own papers are known. Terms in the syntax of `text/term`. */
export interface SystemWords {
  /** The line that heads the page: `Đảng Cộng sản Việt Nam`. */
  title?: string[]
  /** What names of issuing bodies begin with: `^chi bộ`. */
  issuer?: string[]
  /** Such a name as it stands alone on a line where the line below goes on with it: `^đại hội đại biểu$`. */
  open?: string[]
  /** Systems whose bodies stand above one of these in a letterhead; below any other its name only goes on. */
  under?: string[]
}

/**
 * How an organisation is called, and its bodies, which issue papers in its name: a committee’s standing committee, or
 * the committee of a branch, are no units of their own. Words without the signs of terms.
 */
export interface UnitWords {
  /** What its name begins with, whoever of it issues: `đảng bộ`, `đảng ủy`. */
  names: string[]
  /** Its bodies, which stand in front of that, or alone: `ban thường vụ`. */
  bodies?: string[]
  /** What follows its name and is no part of it: `lần thứ`, `nhiệm kỳ`. */
  ends?: string[]
}

/** Words by which the components of the letterhead and the closing are recognised. */
export interface ComponentWords {
  systems?: Record<string, SystemWords>
  /** Names that stand on a line of their own above the abstract: `Nghị quyết`. */
  typeNames?: string[]
  /** `Kính gửi`, `Kính trình` */
  addressee?: string[]
  /** `Nơi nhận` */
  recipients?: string[]
  /** What the authority line begins with: `T/M`, `TM` */
  authority?: string[]
  /** `Bí thư`, `Phó Bí thư`, `Chủ nhiệm` … */
  positions?: string[]
  /** Marks that are no component of their own here: `Dự thảo`, `Mật` */
  marks?: string[]
  /** Marks of a paper that is not issued yet, in the letterhead or the name of the file: `Dự thảo` */
  drafts?: string[]
  /** Lines that enact and are no headings that contain: `Quyết nghị` */
  formulas?: string[]
  /** What the heading of an annex begins with: `Phụ lục` */
  appendix?: string[]
  /** What names of files may begin with and that says nothing of the paper in them: `mẫu`, `dự thảo` */
  fileNames?: string[]
  /** Symbols of bodies, which follow that of the type in numbers and names of files: `CB` */
  bodies?: string[]
  /** Words that forms print around their blanks, so that they alone are nothing filled in: `ngày`, `đồng chí` */
  printed?: string[]
  /** What stands before the name of whoever a form is about: `Họ và tên` */
  person?: string[]
  /** What stands before the day or year of birth in a form: `Ngày sinh` */
  born?: string[]
  /** What stands before a name and is no part of it: `đồng chí` */
  titles?: string[]
  /** Positions that one person holds at a time: `Bí thư` */
  heads?: string[]
  /** How organisations are called, by id. */
  units?: Record<string, UnitWords>
  /** How words in names of organisations are written out: `tdp` for `tổ dân phố`. */
  spellings?: Record<string, string>
}

/** By what a document of a type is known. */
export interface TypeLook {
  /** Type names that it may carry: `Nghị quyết`. */
  typeNames: string[]
  /** Whose papers may be of this type; anybody's if absent. */
  systems?: string[]
  /** Terms in the name of who issues it (any one); a paper whose issuer is not printed is none. */
  issuer?: string[]
  /** Terms in the name of the issuer that rule it out. */
  notIssuer?: string[]
  /** Written by a person: only an issuer shows whose paper it is, for the title may be a mistake. */
  personal?: boolean
  /** Carries no type line: known by its number, or by the line of its subject below that. */
  untitled?: boolean
  /** Symbol of the type in its number: `NQ`; of several the first is the right one. */
  code?: string | string[]
  /** Terms in the abstract that speak for it (any one). */
  abstract?: string[]
  /** Terms in the abstract that speak for it where a heading does too. */
  maybe?: string[]
  /** Terms in the abstract that rule it out. */
  not?: string[]
  /** Terms in headings that speak for it where the abstract alone does not tell. */
  headings?: string[]
  /** Preferred to types that fit as well; 0 where absent. */
  priority?: number
}

/** An entry of the catalogue of document types. */
export interface DocumentType extends TypeLook {
  name: Text
  /** What else it is known by: systems and priority as above where they are absent. */
  also?: TypeLook[]
  /** Whose it is; that of its issuer if absent or several. */
  tiers?: string[]
  /** Which year it is about where its abstract names several; the last one if absent. */
  year?: 'first' | 'last'
  /** Whose dossier it belongs to where that is not who issues it: whoever it is addressed to. */
  owner?: 'addressee'
  /** Written on a form that another instrument prescribes: rules of layout that ask for it leave it alone. */
  ownForm?: boolean
}

/** A level of organisation, known by who issues and whose committee stands above. */
export interface Tier {
  name: Text
  issuer?: string[]
  superior?: string[]
  /** Positions of people who sign for themselves. */
  signature?: string[]
  /** Preferred to tiers that fit as well; 0 where absent. */
  priority?: number
  /** What its new papers print around their text. */
  letterhead?: TierLetterhead
}

/** What `identify` and `outline` need to know of a family of documents. */
export interface Catalogue {
  components: ComponentWords
  types: Record<string, DocumentType>
  tiers: Record<string, Tier>
  editions: Record<string, Edition>
}
