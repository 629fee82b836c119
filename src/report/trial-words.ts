import type { Difference, ExampleFault, RuleFault } from '../checks/trial.js'
import type { Lang } from '../model/index.js'
import { printDate, quoted } from '../text/index.js'

/** What is counted of a ruleset that was tried. */
export interface TrialCounts {
  rules: number
  /** Rules with a fault, their own or that of an example. */
  faulty: number
  examples: number
  wrong: number
  untried: number
}

/** The fixed words of the report on a ruleset's examples, in one language. */
export interface TrialWords {
  rule(fault: RuleFault, day: string): string
  example(fault: ExampleFault): string
  difference: Record<Difference['of'], string>
  /** “ví dụ 2 (ok)” */
  numbered(number: number, expects: 'ok' | 'fail'): string
  empty: string
  counts(counts: TrialCounts): string
  verdict: Record<'passed' | 'failed' | 'unknown', string>
  coverage: string
  shares: Record<'rules' | 'words' | 'parts' | 'variants', string>
  missing: Record<'rules' | 'words' | 'parts' | 'variants', string>
  columns: { rule: string; ok: string; fail: string }
  option(rule: string, option: string, word: string): string
}

const VI: TrialWords = {
  rule(fault, day) {
    switch (fault.fault) {
      case 'no-ok':
        return 'Chưa có ví dụ đạt. Thêm vào “tests” một mục “- ok:”.'
      case 'no-fail':
        return 'Chưa có ví dụ không đạt. Thêm vào “tests” một mục “- fail:”.'
      case 'idle-ok':
        return 'Quy tắc không dành cho văn bản của ví dụ đạt nào. Ghi rõ văn bản là gì. Ví dụ: with: { type: nghi-quyet-nam }'
      case 'never-fires':
        return 'Quy tắc không báo gì ở ví dụ nào: có thể không bao giờ báo. Xem lại “when” và “check”.'
      case 'lapsed':
        return `Mọi căn cứ đã hết hiệu lực trước ngày ${printDate(day, 'vi')}: ${quoted(fault.instruments)}. Nêu thêm căn cứ đang có hiệu lực, hoặc tắt quy tắc.`
    }
  },
  example(fault) {
    switch (fault.fault) {
      case 'silent':
        return 'phải không đạt, nhưng quy tắc không báo gì.'
      case 'not-for':
        return `quy tắc không dành cho văn bản này: “${fault.key}” phải là ${quoted(fault.wanted)}, văn bản ${fault.found === null ? 'chưa rõ là gì' : `là “${fault.found}”`}. Ghi rõ văn bản là gì. Ví dụ: with: { ${fault.key}: ${fault.wanted[0] ?? ''} }`
      case 'off':
        return 'phải không đạt, nhưng một mục trong “overrides” tắt quy tắc cho văn bản này. Sửa mục ấy, hoặc lấy văn bản mà quy tắc xét. Ví dụ: with: { type: bao-cao }'
      case 'fires':
        return 'phải đạt, nhưng quy tắc báo:'
      case 'differs':
        return 'báo không như mong đợi.'
      case 'broke':
        return `quy tắc gặp lỗi khi chạy: ${fault.reason}`
      case 'wrong-subject':
        return fault.wanted === 'papers'
          ? 'quy tắc xét các văn bản của một đơn vị, ví dụ lại là một văn bản. Ví dụ: ok: { papers: [{ type: nghi-quyet-nam }] }'
          : "quy tắc xét từng văn bản, ví dụ lại là các văn bản của một đơn vị. Ví dụ: ok: 'I. MỤC TIÊU'"
      case 'not-run':
        return `chưa thử được. ${fault.message.vi}${fault.hint ? ` ${fault.hint.vi}` : ''}`
    }
  },
  difference: {
    message: 'Lời báo (− mong đợi, + nhận được):',
    hint: 'Cách sửa (− mong đợi, + nhận được):',
    place: 'Vị trí (− mong đợi, + nhận được):',
  },
  numbered: (number, expects) => `Ví dụ ${number} (${expects})`,
  empty: '(trống)',
  counts: ({ rules, faulty, examples, wrong, untried }) =>
    `${rules} quy tắc${faulty > 0 ? ` (${faulty} chưa đạt)` : ''}, ${examples} ví dụ: ${examples - wrong - untried} đúng, ${wrong} không đúng${untried > 0 ? `, ${untried} chưa thử được` : ''}.`,
  verdict: { passed: 'Kết quả: ĐẠT', failed: 'Kết quả: KHÔNG ĐẠT', unknown: 'Kết quả: CHƯA THỬ HẾT' },
  coverage: 'Ví dụ thể hiện được:',
  shares: {
    rules: 'Quy tắc có báo',
    words: 'Từ mà quy tắc dùng',
    parts: 'Phần của nội dung',
    variants: 'Cách viết của từ',
  },
  missing: {
    rules: 'Quy tắc chưa báo ở ví dụ nào:',
    words: 'Từ không có trong ví dụ nào của quy tắc:',
    parts: 'Phần không có trong ví dụ nào của quy tắc:',
    variants: 'Cách viết không có trong ví dụ nào:',
  },
  columns: { rule: 'Quy tắc', ok: 'ok', fail: 'fail' },
  option: (rule, option, word) => `${rule}: “${word}” (${option})`,
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

const EN: TrialWords = {
  rule(fault, day) {
    switch (fault.fault) {
      case 'no-ok':
        return 'There is no example that passes. Add “- ok:” to “tests”.'
      case 'no-fail':
        return 'There is no example that fails. Add “- fail:” to “tests”.'
      case 'idle-ok':
        return 'The rule is for none of the documents that pass. Say what they are. For example: with: { type: nghi-quyet-nam }'
      case 'never-fires':
        return 'The rule finds nothing in any example: it may never do so. Look at “when” and “check”.'
      case 'lapsed':
        return `All its grounds lapsed before ${day}: ${quoted(fault.instruments)}. Name one that is in force, or switch the rule off.`
    }
  },
  example(fault) {
    switch (fault.fault) {
      case 'silent':
        return 'should fail, and the rule finds nothing.'
      case 'not-for':
        return `the rule is not for this document: “${fault.key}” must be ${quoted(fault.wanted)} and is ${fault.found === null ? 'unknown' : `“${fault.found}”`}. Say what it is. For example: with: { ${fault.key}: ${fault.wanted[0] ?? ''} }`
      case 'off':
        return 'should fail, but an entry of “overrides” switches the rule off for this document. Change that entry, or take a document that the rule is for. For example: with: { type: bao-cao }'
      case 'fires':
        return 'should pass, and the rule finds:'
      case 'differs':
        return 'finds something else than expected.'
      case 'broke':
        return `the rule broke while running: ${fault.reason}`
      case 'wrong-subject':
        return fault.wanted === 'papers'
          ? 'the rule is for the papers of a unit, and the example shows one document. For example: ok: { papers: [{ type: nghi-quyet-nam }] }'
          : "the rule is for one document, and the example shows the papers of a unit. For example: ok: 'I. MỤC TIÊU'"
      case 'not-run':
        return `could not be tried. ${fault.message.en}${fault.hint ? ` ${fault.hint.en}` : ''}`
    }
  },
  difference: {
    message: 'Messages (− expected, + got):',
    hint: 'Hints (− expected, + got):',
    place: 'Places (− expected, + got):',
  },
  numbered: (number, expects) => `Example ${number} (${expects})`,
  empty: '(nothing)',
  counts: ({ rules, faulty, examples, wrong, untried }) =>
    `${plural(rules, 'rule')}${faulty > 0 ? ` (${faulty} failed)` : ''}, ${plural(examples, 'example')}: ${examples - wrong - untried} right, ${wrong} wrong${untried > 0 ? `, ${untried} not tried` : ''}.`,
  verdict: { passed: 'Result: PASSED', failed: 'Result: FAILED', unknown: 'Result: INCOMPLETE' },
  coverage: 'The examples show:',
  shares: {
    rules: 'Rules that fire',
    words: 'Words that rules name',
    parts: 'Parts of contents',
    variants: 'Wordings of words',
  },
  missing: {
    rules: 'Rules that fire in no example:',
    words: 'Words in no example of their rule:',
    parts: 'Parts in no example of their rule:',
    variants: 'Wordings in no example:',
  },
  columns: { rule: 'Rule', ok: 'ok', fail: 'fail' },
  option: (rule, option, word) => `${rule}: “${word}” (${option})`,
}

export const TRIAL_WORDS: Record<Lang, TrialWords> = { vi: VI, en: EN }
