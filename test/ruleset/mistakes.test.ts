import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checks } from '../../src/checks/index.js'
import type { DangLintError } from '../../src/model/index.js'
import { type RulesetSource, readConfig } from '../../src/ruleset/index.js'
import { configSchema } from '../../src/ruleset/schema.js'
import { expectHelp, FILE, load, mistakesIn, ruleset, unmark } from './support.js'

interface Mistake {
  /** The ruleset, with `¦` where the error must point. */
  yaml: string
  code: string
  /** Part of the Vietnamese message. */
  says: string
  near?: string
}

const instrument = (entry: string) => ruleset({}, `instruments: { 01-HD/TW: ${entry} }`)
const content = (part: string) =>
  ruleset({ check: `{ kind: content, title: muc-tieu, report: named-only, parts: { ai: ${part} } }` })

const KEYS: Record<string, Mistake> = {
  'a key at the top': {
    yaml: ruleset({}, '¦vocabulry: {}'),
    code: 'ruleset-key',
    says: 'Không có khóa “vocabulry”.',
    near: 'vocabulary',
  },
  'a key at the top that is like no other': {
    yaml: ruleset({}, '¦thong-tin: {}'),
    code: 'ruleset-key',
    says: 'Không có khóa “thong-tin”.',
  },
  'a key of a rule': {
    yaml: ruleset({ '¦hnit': 'Thêm mục.' }),
    code: 'ruleset-key',
    says: 'Không có khóa “hnit” trong “thu/quy-tac”.',
    near: 'hint',
  },
  'a required key of a rule': {
    yaml: ruleset({ message: null, '¦mesage': 'Thiếu mục tiêu.' }),
    code: 'ruleset-key',
    says: 'Không có khóa “mesage” trong “thu/quy-tac”.',
    near: 'message',
  },
  'an option of a check': {
    yaml: ruleset({ check: '{ kind: section, title: muc-tieu, ¦outsid: muc-tieu }' }),
    code: 'ruleset-key',
    says: 'Không có khóa “outsid” trong “check”.',
    near: 'outside',
  },
  'a required option of a check': {
    yaml: ruleset({ check: '{ kind: section, ¦titel: muc-tieu }' }),
    code: 'ruleset-key',
    says: 'Không có khóa “titel” trong “check”.',
    near: 'title',
  },
  'an option within an option': {
    yaml: content('{ title: ai, ¦cue: [đảng viên] }'),
    code: 'ruleset-key',
    says: 'Không có khóa “cue” trong “ai”.',
    near: 'cues',
  },
  'a key of when': {
    yaml: ruleset({ when: '{ ¦typ: nghi-quyet-nam }' }),
    code: 'ruleset-key',
    says: 'Không có khóa “typ” trong “when”.',
    near: 'type',
  },
  'a key of a text': {
    yaml: ruleset({ title: '{ vi: Có mục tiêu, en: Has aims, ¦fr: Buts }' }),
    code: 'ruleset-key',
    says: 'Không có khóa “fr” trong “title”.',
  },
  'a language of a text': {
    yaml: ruleset({ title: '{ ¦vn: Có mục tiêu, en: Has aims }' }),
    code: 'ruleset-key',
    says: 'Không có khóa “vn” trong “title”.',
    near: 'vi',
  },
  'a key of an example': {
    yaml: ruleset({ tests: '[{ ¦okk: I. MỤC TIÊU }]' }),
    code: 'ruleset-key',
    says: 'Không có khóa “okk” trong “tests”.',
    near: 'ok',
  },
  'a wording that is signs alone': {
    yaml: ruleset({}, '', '').replace('[mục tiêu]', "[mục tiêu, ¦'*']"),
    code: 'ruleset-value',
    says: 'Giá trị “*” của “muc-tieu” viết chưa đúng.',
  },
  'a wording to add that is signs alone': {
    yaml: ruleset({}, 'extends: [dang]', '').replace(
      'muc-tieu: [mục tiêu]',
      "muc-tieu: [mục tiêu]\n  ktgs: { add: [¦'^'] }",
    ),
    code: 'ruleset-value',
    says: 'Giá trị “^” của “add” viết chưa đúng.',
  },
  'a term of a type that is signs alone': {
    yaml: ruleset({}, "extends: [dang]\ntypes: { bao-cao: { patch: true, abstract: [¦'$'] } }"),
    code: 'ruleset-value',
    says: 'Giá trị “$” của “abstract” viết chưa đúng.',
  },
  'a key of a vocabulary change': {
    yaml: ruleset({}, '', '').replace('[mục tiêu]', '{ ¦ad: [mục tiêu] }'),
    code: 'ruleset-key',
    says: 'Không có khóa “ad” trong “muc-tieu”.',
    near: 'add',
  },
  'a key of a patch': {
    yaml: ruleset({}, 'extends: [dang]', '  nghi-quyet-nam/ktgs: { patch: true, ¦severty: warn }'),
    code: 'ruleset-key',
    says: 'Không có khóa “severty” trong “nghi-quyet-nam/ktgs”.',
    near: 'severity',
  },
  'a key of a rule whose id has signs of its own': {
    yaml: ruleset(
      {},
      '',
      '  "a~b/100%/c":\n    title: Có\n    severity: warn\n    check: { kind: date }\n    ¦mesage: Sai.',
    ),
    code: 'ruleset-key',
    says: 'Không có khóa “mesage” trong “a~b/100%/c”.',
    near: 'message',
  },
  'a key of a rule whose id is a number': {
    yaml: ruleset({}, '', '  12:\n    title: Có\n    severity: warn\n    check: { kind: date }\n    ¦mesage: Sai.'),
    code: 'ruleset-key',
    says: 'Không có khóa “mesage” trong “12”.',
    near: 'message',
  },
}

const PATCHES: Record<string, Mistake> = {
  'a misspelt “patch”': {
    yaml: ruleset(
      {},
      'extends: [dang]',
      '  nghi-quyet-nam/ktgs: { ¦patsh: true, severity: warn, check: { mentions: true } }',
    ),
    code: 'ruleset-key',
    says: 'Không có khóa “patsh” trong “nghi-quyet-nam/ktgs”.',
    near: 'patch',
  },
  'a forgotten “patch”': {
    yaml: ruleset({}, 'extends: [dang]', '  nghi-quyet-nam/ktgs: ¦{ severity: warn, check: { mentions: true } }'),
    code: 'ruleset-missing',
    says: 'Thiếu các khóa “title”, “message” trong “nghi-quyet-nam/ktgs”.',
  },
  'a misspelt “patch” of an instrument': {
    yaml: ruleset({}, "extends: [dang]\ninstruments: { 05-HD/VPTW: { ¦pacth: true, to: '2030-12-31' } }"),
    code: 'ruleset-key',
    says: 'Không có khóa “pacth” trong “05-HD/VPTW”.',
    near: 'patch',
  },
  'a key of the patch of an instrument': {
    yaml: ruleset({}, 'extends: [dang]\ninstruments: { 05-HD/VPTW: { patch: true, ¦supersededby: 01-HD/VPTW } }'),
    code: 'ruleset-key',
    says: 'Không có khóa “supersededby” trong “05-HD/VPTW”.',
    near: 'supersededBy',
  },
  'the key by which kinds are told': {
    yaml: ruleset({ check: '{ ¦knid: section, title: muc-tieu }' }),
    code: 'ruleset-key',
    says: 'Không có khóa “knid” trong “check”.',
    near: 'kind',
  },
  'a language of a patch': {
    yaml: ruleset({}, 'extends: [dang]', '  nghi-quyet-nam/ktgs: { patch: true, message: { ¦vn: Thiếu. } }'),
    code: 'ruleset-key',
    says: 'Không có khóa “vn” trong “message”.',
    near: 'vi',
  },
  'a key of years': {
    yaml: ruleset({ when: '{ year: { ¦form: 2026 } }' }),
    code: 'ruleset-key',
    says: 'Không có khóa “form” trong “year”.',
    near: 'from',
  },
  'overrides that are no list': {
    yaml: ruleset({}, 'overrides: ¦{ files: a.md, rules: {} }'),
    code: 'ruleset-type',
    says: '“overrides” phải là một danh sách.',
  },
  'a misspelt “rules” of an override': {
    yaml: ruleset({}, 'overrides: [{ year: 2027, ¦rule: { thu/quy-tac: off } }]'),
    code: 'ruleset-key',
    says: 'Không có khóa “rule” trong “overrides”.',
    near: 'rules',
  },
  'a whole rule in an override with a key too many': {
    yaml: ruleset({}, 'overrides: [{ year: 2027, rules: { thu/quy-tac: { title: Có, ¦tests: [] } } }]'),
    code: 'ruleset-key',
    says: 'Không có khóa “tests” trong “thu/quy-tac”.',
  },
}

/** What YAML makes of a text without quotes. */
const UNQUOTED: Record<string, Mistake> = {
  'a number with a zero before it': {
    yaml: ruleset({ tags: '[¦05]' }),
    code: 'ruleset-type',
    says: '“tags” phải là một chuỗi chữ.',
  },
  'a number with a point': {
    yaml: ruleset({ title: '¦1.10' }),
    code: 'ruleset-type',
    says: '“title” phải là một chuỗi chữ hoặc một nhóm khóa và giá trị.',
  },
  'a truth': {
    yaml: ruleset({ message: '¦true' }),
    code: 'ruleset-type',
    says: '“message” phải là một chuỗi chữ hoặc một nhóm khóa và giá trị.',
  },
  nothing: {
    yaml: ruleset({ hint: '¦null' }),
    code: 'ruleset-type',
    says: '“hint” đang để trống; phải là một chuỗi chữ hoặc một nhóm khóa và giá trị.',
  },
}

const MISSING: Record<string, Mistake> = {
  'no version': {
    yaml: `¦${ruleset().replace('dangLint: 1\n', '')}`,
    code: 'ruleset-missing',
    says: 'Thiếu khóa “dangLint”.',
  },
  'no id': { yaml: `¦${ruleset().replace(/id: .*\n/u, '')}`, code: 'ruleset-missing', says: 'Thiếu khóa “id”.' },
  ...Object.fromEntries(
    ['severity', 'check', 'message'].map((key) => [
      `no ${key}`,
      {
        yaml: ruleset({ [key]: null }).replace('title:', '¦title:'),
        code: 'ruleset-missing',
        says: `Thiếu khóa “${key}” trong “thu/quy-tac”.`,
      },
    ]),
  ),
  'no kind of check': {
    yaml: ruleset({ check: '¦{ title: muc-tieu }' }),
    code: 'ruleset-missing',
    says: 'Thiếu khóa “kind” trong “check”.',
  },
  'no title of a section check': {
    yaml: ruleset({ check: '¦{ kind: section }' }),
    code: 'ruleset-missing',
    says: 'Thiếu khóa “title” trong “check”.',
  },
  'no second language': {
    yaml: ruleset({ title: '¦{ vi: Có mục tiêu }' }),
    code: 'ruleset-missing',
    says: 'Thiếu khóa “en” trong “title”.',
  },
  'no confidence': {
    yaml: ruleset({ basis: '[¦{ instrument: 36-HD/VPTW }]' }),
    code: 'ruleset-missing',
    says: 'Thiếu khóa “confidence” trong “basis”.',
  },
}

const NO_KEYS: Record<string, Mistake> = Object.fromEntries(
  ['', '¦- dangLint: 1\n', '¦nghị quyết\n', '¦null\n'].map((yaml) => [
    `a file that is ${JSON.stringify(yaml.replace('¦', ''))}`,
    { yaml: yaml || '¦', code: 'ruleset-type', says: '“Tệp quy tắc” phải là một nhóm khóa và giá trị.' },
  ]),
)

const TYPES: Record<string, Mistake> = {
  'a text for extends': {
    yaml: ruleset({}, 'extends: ¦dang'),
    code: 'ruleset-type',
    says: '“extends” phải là một danh sách.',
  },
  'a text for basis': {
    yaml: ruleset({ basis: '¦36-HD/VPTW' }),
    code: 'ruleset-type',
    says: '“basis” phải là một danh sách.',
  },
  'a text for a check': {
    yaml: ruleset({ check: '¦section' }),
    code: 'ruleset-type',
    says: '“check” phải là một nhóm khóa và giá trị.',
  },
  'a number for a text': {
    yaml: ruleset({ title: '¦5' }),
    code: 'ruleset-type',
    says: '“title” phải là một chuỗi chữ hoặc một nhóm khóa và giá trị.',
  },
  'a number for words': {
    yaml: ruleset({ check: '{ kind: section, title: ¦5 }' }),
    code: 'ruleset-type',
    says: '“title” phải là một chuỗi chữ hoặc một danh sách.',
  },
  'a number for a rule': {
    yaml: ruleset({}, '', '  thu/khac: ¦5'),
    code: 'ruleset-type',
    says: '“thu/khac” phải là một chuỗi chữ hoặc một nhóm khóa và giá trị.',
  },
  'a text for a word of the vocabulary': {
    yaml: ruleset().replace('[mục tiêu]', '¦mục tiêu'),
    code: 'ruleset-type',
    says: '“muc-tieu” phải là một danh sách hoặc một nhóm khóa và giá trị.',
  },
  'a year for a day': {
    yaml: instrument('{ title: Hướng dẫn, confidence: primary, from: ¦2026 }'),
    code: 'ruleset-type',
    says: '“from” phải là một chuỗi chữ.',
  },
  'a fraction for a whole number': {
    yaml: ruleset({ check: '{ kind: date, yearsBefore: ¦1.5 }' }),
    code: 'ruleset-type',
    says: '“yearsBefore” phải là một số nguyên.',
  },
  'a word for yes and no': {
    yaml: ruleset({ check: '{ kind: section, title: muc-tieu, mentions: ¦có }' }),
    code: 'ruleset-type',
    says: '“mentions” phải là true hoặc false.',
  },
}

const VALUES: Record<string, Mistake> = {
  'another version': {
    yaml: ruleset().replace('dangLint: 1', 'dangLint: ¦2'),
    code: 'ruleset-value',
    says: 'Giá trị “2” không dùng được cho “dangLint”.',
    near: '1',
  },
  'an id with blanks and capitals': {
    yaml: ruleset().replace('thu/nghiem', '¦Thử nghiệm'),
    code: 'ruleset-value',
    says: 'Giá trị “Thử nghiệm” của “id” viết chưa đúng.',
  },
  'an unknown severity': {
    yaml: ruleset({ severity: '¦eror' }),
    code: 'ruleset-value',
    says: 'Giá trị “eror” không dùng được cho “severity”.',
    near: 'error',
  },
  'an unknown severity alone': {
    yaml: ruleset({}, 'extends: [dang]', '  nghi-quyet-nam/ktgs: ¦wran'),
    code: 'ruleset-value',
    says: 'Giá trị “wran” không dùng được cho “nghi-quyet-nam/ktgs”.',
    near: 'warn',
  },
  'an unknown kind of check': {
    yaml: ruleset({ check: '{ kind: ¦sectoin, title: muc-tieu }' }),
    code: 'ruleset-kind',
    says: 'Không có loại kiểm tra “sectoin”.',
    near: 'section',
  },
  'a number for a kind of check': {
    yaml: ruleset({ check: '{ kind: ¦5 }' }),
    code: 'ruleset-kind',
    says: 'Không có loại kiểm tra “5”.',
  },
  'an unknown component': {
    yaml: ruleset({ check: '{ kind: component, component: ¦abstrat }' }),
    code: 'ruleset-value',
    says: 'Giá trị “abstrat” không dùng được cho “component”.',
    near: 'abstract',
  },
  'an unknown thing to report': {
    yaml: ruleset({ check: '{ kind: sections, items: [muc-tieu], report: [¦mising] }' }),
    code: 'ruleset-value',
    says: 'Giá trị “mising” không dùng được cho “report”.',
    near: 'missing',
  },
  'an unknown confidence': {
    yaml: ruleset({ basis: '[{ instrument: 36-HD/VPTW, confidence: ¦primry }]' }),
    code: 'ruleset-value',
    says: 'Giá trị “primry” không dùng được cho “confidence”.',
    near: 'primary',
  },
  'a patch that is none': {
    yaml: ruleset({}, 'extends: [dang]', '  nghi-quyet-nam/ktgs: { patch: ¦false }'),
    code: 'ruleset-value',
    says: 'Giá trị “false” không dùng được cho “patch”.',
  },
  'an empty text': { yaml: ruleset({ title: "¦''" }), code: 'ruleset-value', says: '“title” đang để trống.' },
  'a severity left empty': {
    yaml: ruleset({ severity: '¦' }),
    code: 'ruleset-value',
    says: '“severity” đang để trống.',
  },
  'an empty list of words': {
    yaml: ruleset({ check: '{ kind: section, title: ¦[] }' }),
    code: 'ruleset-value',
    says: '“title” đang để trống.',
  },
  'an empty list of items': {
    yaml: ruleset({ check: '{ kind: sections, items: ¦[] }' }),
    code: 'ruleset-value',
    says: '“items” đang để trống.',
  },
  'no parts': {
    yaml: ruleset({ check: '{ kind: content, title: muc-tieu, report: named-only, parts: ¦{} }' }),
    code: 'ruleset-value',
    says: '“parts” đang để trống.',
  },
  'a number that is too small': {
    yaml: ruleset({ check: '{ kind: sections, items: [muc-tieu], level: ¦0 }' }),
    code: 'ruleset-value',
    says: 'Giá trị “0” của “level” phải từ 1.',
  },
  'a day without its zeros': {
    yaml: instrument("{ title: Hướng dẫn, confidence: primary, from: ¦'2026-5-27' }"),
    code: 'ruleset-value',
    says: 'Giá trị “2026-5-27” của “from” viết chưa đúng.',
  },
  'a day that no calendar has': {
    yaml: instrument("{ title: Hướng dẫn, confidence: primary, to: ¦'2026-02-30' }"),
    code: 'ruleset-value',
    says: 'Không có ngày “2026-02-30” ở “to”.',
  },
  'a month that no calendar has': {
    yaml: ruleset({}, "editions: { e: { from: ¦'2026-13-01', instrument: 36-HD/VPTW } }"),
    code: 'ruleset-value',
    says: 'Không có ngày “2026-13-01” ở “from”.',
  },
}

const EXAMPLES: Record<string, Mistake> = {
  'an example without a document': {
    yaml: ruleset({ tests: '[¦{ want: [Thiếu mục tiêu.] }]' }),
    code: 'ruleset-value',
    says: 'Ví dụ chưa có văn bản: phải có “ok” hoặc “fail”.',
  },
  'an example that passes and fails': {
    yaml: ruleset({ tests: '[{ ok: I. MỤC TIÊU, ¦fail: I. BIỂU QUYẾT }]' }),
    code: 'ruleset-value',
    says: 'Một ví dụ chỉ có “ok” hoặc “fail”, không có cả hai.',
  },
  ...Object.fromEntries(
    ['want: [Sai.]', 'wantHint: [Sửa.]', 'at: I'].map((key) => [
      `an example that passes with ${key}`,
      {
        yaml: ruleset({ tests: `[{ ok: I. MỤC TIÊU, ¦${key} }]` }),
        code: 'ruleset-value',
        says: 'Ví dụ “ok” không có gì để báo',
      },
    ]),
  ),
  'a number for a document': {
    yaml: ruleset({ tests: '[{ ok: ¦5 }]' }),
    code: 'ruleset-type',
    says: '“ok” phải là một chuỗi chữ hoặc một nhóm khóa và giá trị.',
  },
  'a key of a fixture': {
    yaml: ruleset({ tests: '[{ ok: { ¦fixtur: a.docx } }]' }),
    code: 'ruleset-key',
    says: 'Không có khóa “fixtur” trong “ok”.',
    near: 'fixture',
  },
  'an empty list of messages': {
    yaml: ruleset({ tests: '[{ fail: I. BIỂU QUYẾT, want: ¦[] }]' }),
    code: 'ruleset-value',
    says: '“want” đang để trống.',
  },
  'a text for messages': {
    yaml: ruleset({ tests: '[{ fail: I. BIỂU QUYẾT, want: ¦Thiếu mục tiêu. }]' }),
    code: 'ruleset-type',
    says: '“want” phải là một danh sách.',
  },
  'a line that no document has': {
    yaml: ruleset({ tests: '[{ fail: I. BIỂU QUYẾT, at: ¦0 }]' }),
    code: 'ruleset-value',
    says: 'Giá trị “0” của “at” phải từ 1.',
  },
  'a key of what is known': {
    yaml: ruleset({ tests: '[{ ok: I. MỤC TIÊU, with: { ¦yaer: 2027 } }]' }),
    code: 'ruleset-key',
    says: 'Không có khóa “yaer” trong “with”.',
    near: 'year',
  },
  'a day of an example that no calendar has': {
    yaml: ruleset({ tests: "[{ ok: I. MỤC TIÊU, with: { today: ¦'2027-02-30' } }]" }),
    code: 'ruleset-value',
    says: 'Không có ngày “2027-02-30” ở “today”.',
  },
}

const INDEED = (key: string) => `Có phải “${key}”?`
/** Mistakes of people who write Vietnamese, and what is told of how to mend them. */
const MENDS: Record<string, { yaml: string; says: string; mend: string }> = {
  'a severity in Vietnamese': {
    yaml: ruleset({ severity: '¦Cảnh báo' }),
    says: 'Giá trị “Cảnh báo” không dùng được cho “severity”.',
    mend: INDEED('warn'),
  },
  'a rule switched off in Vietnamese': {
    yaml: ruleset({}, 'extends: [dang]', '  nghi-quyet-nam/ktgs: ¦tắt'),
    says: 'Giá trị “tắt” không dùng được cho “nghi-quyet-nam/ktgs”.',
    mend: INDEED('off'),
  },
  'a key in Vietnamese for one that is missing': {
    yaml: ruleset({ severity: null, '¦mức': 'warn' }),
    says: 'Không có khóa “mức” trong “thu/quy-tac”.',
    mend: INDEED('severity'),
  },
  'a day as people write it': {
    yaml: instrument("{ title: Hướng dẫn, confidence: primary, from: ¦'5/1/2027' }"),
    says: 'Giá trị “5/1/2027” của “from” viết chưa đúng.',
    mend: "from: '2027-01-05'",
  },
  'a number in quotes': {
    yaml: ruleset({ when: "{ year: { from: ¦'2026' } }" }),
    says: '“from” phải là một số nguyên.',
    mend: 'Viết 2026, không đặt trong nháy.',
  },
  'the version in quotes': {
    yaml: ruleset().replace('dangLint: 1', "dangLint: ¦'1'"),
    says: 'Giá trị “1” không dùng được cho “dangLint”.',
    mend: 'Viết 1, không đặt trong nháy.',
  },
  'a measure without its unit': {
    yaml: ruleset({ check: '{ kind: format, in: paragraph, line: ¦1.5 }' }),
    says: '“line” phải là một chuỗi chữ hoặc một danh sách.',
    mend: 'Sửa lại giá trị. Ví dụ: line: 1.5 lines',
  },
  'a share that is no part': {
    yaml: ruleset({ check: '{ kind: format, in: paragraph, bold: true, share: ¦90 }' }),
    says: 'Giá trị “90” của “share” phải không quá 1.',
    mend: 'Ví dụ: share: 0.9',
  },
  'a truth in Vietnamese': {
    yaml: ruleset({ check: '{ kind: section, title: muc-tieu, mentions: ¦có }' }),
    says: '“mentions” phải là true hoặc false.',
    mend: 'Ví dụ: mentions: true',
  },
  'no kind of check': {
    yaml: ruleset({ check: '¦{ size: A4 }' }),
    says: 'Thiếu khóa “kind” trong “check”.',
    mend: 'Ví dụ: check: { kind: section, title: ktgs }',
  },
  'a colour that is none': {
    yaml: ruleset({ check: '{ kind: format, in: paragraph, color: ¦đỏ }' }),
    says: 'Giá trị “đỏ” của “color” viết chưa đúng.',
    mend: 'Ví dụ: color: black',
  },
  'a text that is a placeholder alone': {
    yaml: ruleset({ message: '{¦actual}' }),
    says: 'Không có khóa “actual” trong “message”.',
    mend: 'đặt cả câu trong nháy đơn',
  },
  'a comma in a text within brackets': {
    yaml: ruleset({ title: '{ vi: Có mục tiêu, ¦chỉ tiêu, en: Has aims }' }),
    says: 'Không có khóa “chỉ tiêu” trong “title”.',
    mend: 'đặt cả câu trong nháy đơn',
  },
  'a colon in a text of a list': {
    yaml: ruleset({ tests: '[{ fail: I. BIỂU QUYẾT, want: [¦Thiếu: mục tiêu.] }]' }),
    says: 'Mỗi mục của “want” phải là một chuỗi chữ.',
    mend: 'đặt cả câu trong nháy đơn',
  },
  'a patch of another kind of check': {
    yaml: ruleset({}, 'extends: [dang]', '  nghi-quyet-nam/ktgs: { patch: true, check: { kind: ¦date } }'),
    says: 'Đổi loại kiểm tra thành “date” mà còn giữ các khóa của loại cũ: “title”,',
    mend: 'Viết lại cả quy tắc, không có “patch: true”.',
  },
}

test.each(Object.entries(MENDS))('%s gives one error, which says how to mend it', async (_, { yaml, says, mend }) => {
  const { text, line, column } = unmark(yaml)
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map((mistake) => mistake.message)).toEqual([expect.stringContaining(says)])
  expect(mistakes[0]?.place).toMatchObject({ file: FILE, line, column })
  expectHelp(mistakes[0])
  expect(mistakes[0]?.describe('vi').hint).toContain(mend)
})

const KEYS_AT_THE_TOP = Object.keys((configSchema(checks) as { properties: object }).properties)
test.each(KEYS_AT_THE_TOP.filter((key) => key !== '$schema'))(
  'the example for “%s” is right as it stands',
  async (key) => {
    const data = { dangLint: 1, id: 'thu/nghiem', ...(parse(await exampleOf(`${key}: null\n`)) as object) }
    expect(Object.keys(data)).toContain(key)
    await readConfig({ text: JSON.stringify(data), file: FILE }, { checks })
  },
)

/** The right entry that is shown for a configuration with one mistake. */
async function exampleOf(text: string): Promise<string> {
  const error = await readConfig({ text, file: FILE }, { checks }).catch((found: DangLintError) => found)
  const hint = (error as DangLintError).describe('vi').hint ?? ''
  const [, example] = /Ví dụ: (.*)$/u.exec(hint) ?? []
  const [, allowed] = /Được dùng: “(.*?)”/u.exec(hint) ?? []
  return example ?? text.replace(/null\s*/u, String(allowed))
}

test('a type in Vietnamese is known by its id', async () => {
  const [mistake] = await mistakesIn({
    text: ruleset({ when: '{ type: Nghị quyết năm }' }, 'extends: [dang]'),
    file: FILE,
  })
  expect(mistake?.describe('vi').hint).toContain('Có phải “nghi-quyet-nam”?')
})

const ALL = Object.entries({ ...KEYS, ...MISSING, ...PATCHES, ...UNQUOTED, ...TYPES, ...VALUES, ...EXAMPLES })

test.each([...ALL, ...Object.entries(NO_KEYS)])(
  '%s gives one error, with its place and what is right',
  async (_, { yaml, code, says, near }) => {
    const { text, line, column } = unmark(yaml)
    const mistakes = await mistakesIn({ text, file: FILE })
    expect(mistakes.map((mistake) => mistake.message)).toEqual([expect.stringContaining(says)])
    const [mistake] = mistakes
    expect(mistake).toMatchObject({ code, place: { file: FILE, line, column } })
    expectHelp(mistake)
    const { hint } = mistake?.describe('vi') ?? {}
    if (near === undefined) expect(hint).not.toContain('Có phải')
    else {
      expect(hint).toContain(`Có phải “${near}”?`)
      expect(mistake?.describe('en').hint).toContain(`Did you mean “${near}”?`)
    }
  },
)

test.each(ALL)('%s is told in the same words where the ruleset comes as data', async (_, { yaml, code, says }) => {
  const mistakes = await mistakesIn(parse(unmark(yaml).text) as RulesetSource)
  expect(mistakes).toHaveLength(1)
  expect(mistakes[0]).toMatchObject({ code, message: expect.stringContaining(says), place: {} })
})

test('the example for an option of a check is of that kind of check', async () => {
  const [mistake] = await mistakesIn({ text: ruleset({ check: '{ kind: date, yearsBfore: 1 }' }), file: FILE })
  expect(mistake?.describe('vi').hint).toContain('"kind":"date","yearsBefore":1')
})

test('several mistakes come together, in the order of the file', async () => {
  const text = ruleset({ severity: 'eror', hnit: 'Thêm.' }, 'a: 1', '  thu/khac: wran')
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map(({ code, place }) => [code, place?.line])).toEqual([
    ['ruleset-key', 3],
    ['ruleset-value', 9],
    ['ruleset-key', 12],
    ['ruleset-value', 13],
  ])
})

test('two keys misspelt and one forgotten are three mistakes', async () => {
  const text = ruleset({ title: null, titel: 'Có', severity: null, severty: 'warn', message: null })
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map(({ code }) => code).sort()).toEqual(['ruleset-key', 'ruleset-key', 'ruleset-missing'])
})

test('several keys that are missing are one mistake, which names them', async () => {
  const text = ruleset({ title: null, message: null, severity: null })
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map(({ message }) => message)).toEqual([
    'Thiếu các khóa “title”, “severity”, “message” trong “thu/quy-tac”.',
  ])
  expectHelp(mistakes[0])
  expect(mistakes[0]?.describe('vi').hint).toContain('thu/quy-tac: { patch: true, severity: warn }')
})

test.each([
  ['[05]', "'05'"],
  ['[1.10]', "'1.10'"],
  ['[0x1F]', "'0x1F'"],
])('the text %s without quotes is shown in quotes, as it was written', async (tags, right) => {
  const [mistake] = await mistakesIn({ text: ruleset({ tags }), file: FILE })
  expect(mistake?.describe('vi').hint).toContain(`viết ${right}.`)
})

test('an unquoted day and the words yes and no are texts, whatever version of YAML a file asks for', async () => {
  const entry = 'instruments: { 01-HD/TW: { title: no, confidence: named, from: 2026-05-27 } }'
  for (const head of ['', '%YAML 1.1\n---\n']) {
    const { instruments } = await load({ text: head + ruleset({}, entry), file: FILE })
    expect(instruments['01-HD/TW']).toEqual({ title: 'no', confidence: 'named', from: '2026-05-27' })
  }
})

test('a mistake shows the lines around it', async () => {
  const [mistake] = await mistakesIn({ text: ruleset({ hnit: 'Thêm.' }), file: FILE })
  expect(mistake?.frame?.split('\n')).toEqual([
    '  10 |     message: Thiếu mục tiêu.',
    '> 11 |     hnit: Thêm.',
    '     |     ^',
  ])
})
