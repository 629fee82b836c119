import type { Feedback, Lang, OtherPaper, PaperState, Total } from '../../model/index.js'

/** What a column of a table holds. */
export type Column =
  | 'number'
  | 'unit'
  | 'parent'
  | 'tier'
  | 'paper'
  | 'period'
  | 'person'
  | 'due'
  | 'issued'
  | 'state'
  | 'late'
  | 'daysLate'
  | 'files'
  | 'lacks'
  | 'score'
  | 'content'
  | 'rule'
  | 'units'
  | 'papers'
  | 'reason'
  | 'count'
  | 'lost'
  | 'said'
  | 'kind'
  | 'file'
  | 'findings'
  | 'severity'
  | 'message'
  | 'why'
  | 'about'

/** The words of the reports of a dossier, in one language. */
export interface DossierWords {
  title(year: number): string
  asOf(day: string): string
  units(count: number): string
  papers(count: number): string
  noUnit: string
  noTier: string
  states: Record<PaperState, string>
  columns: Record<Column, string>
  totals: Record<keyof Total, string>
  yes: string
  /** Before the required contents that a paper lacks. */
  unmet: string
  headings: Record<
    | 'totals'
    | 'matrix'
    | 'details'
    | 'contents'
    | 'scores'
    | 'units'
    | 'members'
    | 'feedback'
    | 'unreadable'
    | 'broken',
    string
  >
  /** Nothing that is required is lacking; no paper is owed by anybody; nobody says anything back. */
  none: Record<'contents' | 'totals' | 'feedback' | 'units', string>
  /** How many papers of a unit are owed, were handed in and so on; nothing is said of what there is none of. */
  tally(owed: number, received: number, states: Record<PaperState, number>): string
  /** Out of a hundred: “86/100”. */
  score(score: number): string
  noScore: string
  scoreOf(score: string): string
  /** What a unit loses for papers: “Thiếu 2/12 Nghị quyết tháng”. */
  lostFor(state: string, paper: string, count: number, owed: number): string
  lostForRule(title: string, count: number): string
  points(lost: number): string
  /** What a unit is told of as a whole. */
  notes: Record<'unlisted' | 'noFiles' | 'noOwed' | 'fine', string>
  setFindings: string
  /** Behind it the number of findings by severity. */
  fileFindings: string
  /** Where the findings of single documents are told. */
  elsewhere: string
  others: string
  why: Record<OtherPaper['why'], string>
  feedbackKinds: Record<Feedback['kind'], string>
  /** What is said of no rule. */
  general: string
  /** Whose name no manifest holds. */
  everybody: string
  more(count: number): string
}

const percent = (score: number) => Math.round(score * 100)
const points = (lost: number) => String(Math.round(lost * 1000) / 10)

const VI: DossierWords = {
  title: (year) => `Hồ sơ văn bản năm ${year}`,
  asOf: (day) => `Xét đến ngày ${day}`,
  units: (count) => `${count} đơn vị`,
  papers: (count) => `${count} văn bản`,
  noUnit: 'Chưa rõ đơn vị',
  noTier: 'Chưa rõ cấp',
  states: {
    complete: 'đủ',
    incomplete: 'thiếu nội dung',
    late: 'muộn',
    missing: 'thiếu',
    'not-due': 'chưa đến hạn',
  },
  columns: {
    number: 'TT',
    unit: 'Đơn vị',
    parent: 'Cấp trên trực tiếp',
    tier: 'Cấp',
    paper: 'Văn bản',
    period: 'Kỳ',
    person: 'Đảng viên',
    due: 'Hạn',
    issued: 'Ngày ban hành',
    state: 'Tình trạng',
    late: 'Muộn',
    daysLate: 'Số ngày muộn',
    files: 'Tệp',
    lacks: 'Yêu cầu chưa đạt',
    score: 'Điểm',
    content: 'Yêu cầu chưa đạt',
    rule: 'Quy tắc',
    units: 'Số đơn vị',
    papers: 'Số văn bản',
    reason: 'Lý do trừ điểm',
    count: 'Số lượng',
    lost: 'Điểm trừ',
    said: 'Ý kiến',
    kind: 'Loại ý kiến',
    file: 'Tệp',
    findings: 'Vấn đề',
    severity: 'Mức',
    message: 'Vấn đề',
    why: 'Lý do',
    about: 'Về yêu cầu',
  },
  totals: {
    owed: 'Phải có',
    due: 'Đã đến hạn',
    received: 'Đã nộp',
    complete: 'Đủ nội dung',
    late: 'Muộn',
    missing: 'Thiếu',
  },
  yes: 'có',
  unmet: 'chưa đạt',
  headings: {
    totals: 'Tổng hợp theo cấp',
    matrix: 'Ma trận',
    details: 'Chi tiết',
    contents: 'Nội dung thiếu',
    scores: 'Chấm điểm',
    units: 'Từng đơn vị',
    members: 'Văn bản của đảng viên',
    feedback: 'Phản ánh',
    unreadable: 'Tệp chưa kiểm tra được',
    broken: 'Quy tắc gặp lỗi khi chạy',
  },
  none: {
    contents: 'Không văn bản nào thiếu nội dung bắt buộc.',
    totals: 'Chưa biết đơn vị nào phải có văn bản gì.',
    feedback: 'Các đơn vị chưa có ý kiến gì.',
    units: 'Không có đơn vị nào.',
  },
  tally: (owed, received, { complete, incomplete, late, missing, 'not-due': notDue }) =>
    [
      `Phải có ${owed} văn bản`,
      `đã nộp ${received}`,
      ...(complete > 0 ? [`đủ ${complete}`] : []),
      ...(incomplete > 0 ? [`thiếu nội dung ${incomplete}`] : []),
      ...(late > 0 ? [`muộn ${late}`] : []),
      ...(missing > 0 ? [`thiếu ${missing}`] : []),
      ...(notDue > 0 ? [`chưa đến hạn ${notDue}`] : []),
    ].join(', '),
  score: (score) => `${percent(score)}/100`,
  noScore: 'chưa chấm',
  scoreOf: (score) => `Điểm ${score}`,
  lostFor: (state, paper, count, owed) => `${state} ${count}/${owed}: ${paper}`,
  lostForRule: (title, count) => (count === 1 ? title : `${title} (${count} vấn đề)`),
  points: (lost) => `−${points(lost).replace('.', ',')}`,
  notes: {
    unlisted: 'Đơn vị này không có trong danh sách đơn vị đã khai.',
    noFiles: 'Chưa nộp văn bản nào.',
    noOwed: 'Chưa biết đơn vị này phải nộp những văn bản nào ở đây; phải nộp thì khai đơn vị trong tệp khai báo hồ sơ.',
    fine: 'Không có gì phải nhắc.',
  },
  setFindings: 'Vấn đề chung của hồ sơ',
  fileFindings: 'Vấn đề trong từng văn bản',
  elsewhere: 'Vấn đề trong từng văn bản: xem báo cáo dạng html, hoặc kiểm tra riêng văn bản đó.',
  others: 'Văn bản không tính vào danh mục',
  why: {
    extra: 'ngoài danh mục',
    unknown: 'chưa nhận ra loại',
    'other-year': 'của năm khác',
    draft: 'dự thảo',
    copy: 'đã có bản khác',
    unowned: 'không rõ của đảng viên nào, hoặc người viết không có trong danh sách',
  },
  feedbackKinds: { suppression: 'lý do bỏ qua', note: 'ý kiến gửi kèm' },
  general: 'Ý kiến chung, không về quy tắc nào',
  everybody: 'Chung',
  more: (count) => `… và ${count} mục nữa`,
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

const EN: DossierWords = {
  title: (year) => `Dossier of ${year}`,
  asOf: (day) => `As of ${day}`,
  units: (count) => plural(count, 'unit'),
  papers: (count) => plural(count, 'paper'),
  noUnit: 'Unknown unit',
  noTier: 'Unknown tier',
  states: {
    complete: 'complete',
    incomplete: 'incomplete',
    late: 'late',
    missing: 'missing',
    'not-due': 'not due yet',
  },
  columns: {
    number: 'No.',
    unit: 'Unit',
    parent: 'Superior',
    tier: 'Tier',
    paper: 'Paper',
    period: 'Period',
    person: 'Member',
    due: 'Due',
    issued: 'Issued',
    state: 'State',
    late: 'Late',
    daysLate: 'Days late',
    files: 'Files',
    lacks: 'Requirements not met',
    score: 'Score',
    content: 'Requirement not met',
    rule: 'Rule',
    units: 'Units',
    papers: 'Papers',
    reason: 'Reason',
    count: 'Count',
    lost: 'Lost',
    said: 'What is said',
    kind: 'Kind',
    file: 'File',
    findings: 'Findings',
    severity: 'Severity',
    message: 'Finding',
    why: 'Reason',
    about: 'About',
  },
  totals: {
    owed: 'Owed',
    due: 'Due',
    received: 'Handed in',
    complete: 'Complete',
    late: 'Late',
    missing: 'Missing',
  },
  yes: 'yes',
  unmet: 'not met',
  headings: {
    totals: 'Totals by tier',
    matrix: 'Matrix',
    details: 'Details',
    contents: 'Lacking contents',
    scores: 'Scores',
    units: 'Unit by unit',
    members: 'Papers of members',
    feedback: 'Feedback',
    unreadable: 'Files not checked',
    broken: 'Rules that broke',
  },
  none: {
    contents: 'No paper lacks a required content.',
    totals: 'What units owe is not known.',
    feedback: 'The units say nothing back.',
    units: 'There are no units.',
  },
  tally: (owed, received, { complete, incomplete, late, missing, 'not-due': notDue }) =>
    [
      `${plural(owed, 'paper')} owed`,
      `${received} handed in`,
      ...(complete > 0 ? [`${complete} complete`] : []),
      ...(incomplete > 0 ? [`${incomplete} incomplete`] : []),
      ...(late > 0 ? [`${late} late`] : []),
      ...(missing > 0 ? [`${missing} missing`] : []),
      ...(notDue > 0 ? [`${notDue} not due yet`] : []),
    ].join(', '),
  score: (score) => `${percent(score)}/100`,
  noScore: 'not scored',
  scoreOf: (score) => `Score ${score}`,
  lostFor: (state, paper, count, owed) => `${state} ${count}/${owed}: ${paper}`,
  lostForRule: (title, count) => (count === 1 ? title : `${title} (${plural(count, 'finding')})`),
  points: (lost) => `−${points(lost)}`,
  notes: {
    unlisted: 'This unit is not in the list of units.',
    noFiles: 'Nothing was handed in.',
    noOwed: 'What this unit owes is not known.',
    fine: 'Nothing to be seen to.',
  },
  setFindings: 'About the papers together',
  fileFindings: 'In single papers',
  elsewhere: 'For findings in single papers see the html report, or check the paper by itself.',
  others: 'Papers that do not count',
  why: {
    extra: 'beside the list',
    unknown: 'type could not be told',
    'other-year': 'about another year',
    draft: 'draft',
    copy: 'another copy counts',
    unowned: 'by no member that is known',
  },
  feedbackKinds: { suppression: 'reason for passing over', note: 'note' },
  general: 'In general, on no rule',
  everybody: 'All',
  more: (count) => `… and ${count} more`,
}

export const DOSSIER_WORDS: Record<Lang, DossierWords> = { vi: VI, en: EN }
