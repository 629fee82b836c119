import type { Lang, Scoring } from '../model/index.js'
import type { Ruleset } from '../ruleset/index.js'
import { byCodePoint } from '../text/index.js'
import { code, escapeMarkdown, markdownTable } from './markdown.js'
import type { Names } from './options.js'

/** The fixed words of the section on how the score of a unit is made, in one language. */
interface ScoringWords {
  title: string
  intro: string[]
  states: Record<keyof Scoring['states'], string>
  stateColumns: string[]
  weightColumns: string[]
  findingColumns: string[]
  grounds(grounds: string): string
}

const WORDS: Record<Lang, ScoringWords> = {
  vi: {
    title: 'Cách tính điểm của đơn vị',
    intro: [
      'Điểm từ 0 đến 1, hai chữ số thập phân. Mỗi văn bản đã đến hạn được tính theo tình trạng của nó, nhân với trọng số của loại, chia cho tổng trọng số của mọi văn bản đã đến hạn; sau đó trừ đi mức trừ của từng vấn đề mà các quy tắc về bộ văn bản nêu ra. Văn bản chưa đến hạn không được tính; chưa có văn bản nào đến hạn thì chưa có điểm. Văn bản vừa quá hạn vừa thiếu nội dung được tính theo mức thấp hơn.',
      'Văn bản của đảng viên, mỗi loại tính chung như một văn bản, chia đều cho các đảng viên trong danh sách. Không có danh sách đảng viên thì phần này không được tính, vì không ai biết còn thiếu của những ai.',
      'Điểm kèm lý do: mất bao nhiêu, vì sao, phần mất nhiều nhất đứng trước. Đơn vị đổi các con số ở khóa `scoring` trong tệp cấu hình.',
    ],
    states: {
      complete: 'Đủ nội dung, đúng hạn',
      late: 'Quá hạn',
      incomplete: 'Thiếu nội dung phải có',
      missing: 'Chưa nộp',
    },
    stateColumns: ['Tình trạng', 'Khóa', 'Được tính'],
    weightColumns: ['Loại văn bản', 'Mã loại', 'Trọng số của mỗi văn bản'],
    findingColumns: ['Quy tắc', 'Mỗi vấn đề bị trừ'],
    grounds: (grounds) => `Loại không có trong bảng có trọng số 1. Căn cứ của cách tính: ${grounds}.`,
  },
  en: {
    title: 'How the score of a unit is made',
    intro: [
      'A score lies between 0 and 1, with two decimals. Each paper that is due counts by what became of it, times the weight of its type, over the weights of all that is due; then each finding of a rule on the papers of the unit is taken off. What is not due yet counts neither way; where nothing is due there is no score. A paper that is both late and incomplete is worth the lesser of both.',
      'Papers of members count together, each type as one paper that is shared among the members of the list. Without a list of members they do not count, since nobody knows whose are missing.',
      'The score comes with its reasons: how much was lost and for what, the dearest first. An office changes the numbers under `scoring` in its configuration.',
    ],
    states: {
      complete: 'Complete and in time',
      late: 'Late',
      incomplete: 'Lacking required contents',
      missing: 'Not handed in',
    },
    stateColumns: ['State', 'Key', 'Worth'],
    weightColumns: ['Type', 'Id', 'Weight of each paper'],
    findingColumns: ['Rule', 'Each finding costs'],
    grounds: (grounds) => `Types that are not in the table weigh 1. Grounds for counting so: ${grounds}.`,
  },
}

const STATES = ['complete', 'late', 'incomplete', 'missing'] as const

const number = (value: number, lang: Lang) => (lang === 'vi' ? String(value).replace('.', ',') : String(value))

const heaviest = (entries: Record<string, number>) =>
  Object.entries(entries).sort(([a, m], [b, n]) => n - m || byCodePoint(a, b))

/** How the score of a unit is made, with every number that is data. Markdown; nothing where no ruleset says it. */
export function scoringSection(
  { scoring, declared }: Pick<Ruleset, 'scoring' | 'declared'>,
  names: Names,
  grounds: string,
  lang: Lang,
): string[] {
  const { states, weights, findings, basis } = scoring
  if (basis.length === 0 && Object.keys(weights).length === 0 && Object.keys(findings).length === 0) return []
  const words = WORDS[lang]
  const titles = new Map(declared.map(({ id, title }) => [id, title[lang]]))
  const ruleCell = (id: string) => {
    const title = titles.get(id)
    return title === undefined ? code(id) : `${escapeMarkdown(title)} ([${code(id)}](${id}.md))`
  }
  const tables: [string[], string[][]][] = [
    [words.stateColumns, STATES.map((state) => [words.states[state], code(state), number(states[state], lang)])],
    [
      words.weightColumns,
      heaviest(weights).map(([type, weight]) => [
        escapeMarkdown(names.types[type] ?? type),
        code(type),
        number(weight, lang),
      ]),
    ],
    [words.findingColumns, heaviest(findings).map(([rule, cost]) => [ruleCell(rule), number(cost, lang)])],
  ]
  const printed = tables.filter(([, rows]) => rows.length > 0).map(([columns, rows]) => markdownTable(columns, rows))
  return [`## ${words.title}`, ...words.intro, ...printed, words.grounds(grounds)]
}
