import { describe, expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import type { Rule } from '../../src/ruleset/index.js'
import { FILE, load, loadText, mistakesIn, unmark } from './support.js'

const HEAD = `dangLint: 1
id: thu/nghiem
vocabulary:
  danh-gia: [^đánh giá]
  muc-tieu: [mục tiêu, phương hướng]
  ktgs: ['kiểm tra, giám sát']
  to-chuc: [tổ chức thực hiện]
`
const LISTS = `sectionLists:
  nghi-quyet-nam:
    severity: warn
    when: { tier: chi-bo }
    title: { vi: 'Có {title}', en: 'Has {title}' }
    message: { vi: 'Chưa có {title}.', en: 'Lacks {title}.' }
    hint: 'Thêm mục “{title}”[ sau mục “{after}”].'
    check: { outside: danh-gia }
    order: { title: Thứ tự, severity: info, message: 'Mục “{title}” {problem}.' }
    sections:
      dau-ky: { title: { vi: đánh giá, en: review }, words: danh-gia, check: { outside: muc-tieu } }
      muc-tieu: { title: 'mục tiêu [năm]' }
      ktgs: { title: 'kiểm tra, giám sát', severity: error, message: 'Thiếu {title} năm {year}.' }
      to-chuc: { title: tổ chức thực hiện, optional: true }
`

const plain = ({ id, severity, when, check, title }: Rule) => [id, severity, when, check, title.vi]

test('a list of sections is one rule for each, in which what comes before is what it belongs behind', async () => {
  const { rules, ruleIds } = await loadText(HEAD + LISTS)
  const when = { type: 'nghi-quyet-nam', tier: 'chi-bo' }
  expect(rules.map(plain)).toEqual([
    ['nghi-quyet-nam/dau-ky', 'warn', when, { kind: 'section', title: 'danh-gia', outside: 'muc-tieu' }, 'Có đánh giá'],
    [
      'nghi-quyet-nam/muc-tieu',
      'warn',
      when,
      { kind: 'section', title: 'muc-tieu', after: ['danh-gia'], outside: 'danh-gia' },
      'Có mục tiêu [[năm]]',
    ],
    [
      'nghi-quyet-nam/ktgs',
      'error',
      when,
      { kind: 'section', title: 'ktgs', after: ['muc-tieu', 'danh-gia'], outside: 'danh-gia' },
      'Có kiểm tra, giám sát',
    ],
    [
      'nghi-quyet-nam/thu-tu',
      'info',
      when,
      {
        kind: 'sections',
        items: ['danh-gia', 'muc-tieu', 'ktgs', { words: 'to-chuc', optional: true }],
        outside: 'danh-gia',
        report: ['misplaced'],
      },
      'Thứ tự',
    ],
  ])
  expect(ruleIds).toContain('nghi-quyet-nam/to-chuc')
})

const document = (...headings: string[]) => headings.map((heading) => `${heading}\n\nChi bộ làm.\n`).join('\n')

test('the rules run, each with the title of its section', async () => {
  const linter = await createLinter({ ruleset: { text: HEAD + LISTS, file: FILE } })
  const options = { type: 'nghi-quyet-nam', tier: 'chi-bo', year: 2027, today: '2027-01-01' }
  const lint = async (data: string, lang: 'vi' | 'en' = 'vi') =>
    (await linter.lint({ data }, { ...options, lang })).findings.map(({ message, hint }) => [message, hint])
  const right = document('I. ĐÁNH GIÁ', 'II. MỤC TIÊU', 'III. KIỂM TRA, GIÁM SÁT', 'IV. TỔ CHỨC THỰC HIỆN')
  expect(await lint(right)).toEqual([])
  expect(await lint(document('I. ĐÁNH GIÁ'))).toEqual([
    ['Thiếu kiểm tra, giám sát năm 2027.', 'Thêm mục “kiểm tra, giám sát” sau mục “I. ĐÁNH GIÁ”.'],
    ['Chưa có mục tiêu [năm].', 'Thêm mục “mục tiêu [năm]” sau mục “I. ĐÁNH GIÁ”.'],
  ])
  expect((await lint(document('I. MỤC TIÊU', 'II. KIỂM TRA, GIÁM SÁT'), 'en')).map(([message]) => message)).toEqual([
    'Lacks review.',
  ])
})

test('what extends the ruleset changes its rules like any other', async () => {
  const child = `dangLint: 1
id: thu/con
rules:
  nghi-quyet-nam/ktgs: hint
  nghi-quyet-nam/to-chuc: warn
  nghi-quyet-nam/muc-tieu: { patch: true, message: { vi: 'Thiếu {year}.' }, check: { outside: null } }
`
  const linter = await createLinter({
    ruleset: [
      { text: HEAD + LISTS, file: FILE },
      { text: child, file: 'con.yaml' },
    ],
  })
  const { rules } = linter.ruleset
  expect(rules.map(({ id, severity }) => [id, severity])).toEqual([
    ['nghi-quyet-nam/dau-ky', 'warn'],
    ['nghi-quyet-nam/muc-tieu', 'warn'],
    ['nghi-quyet-nam/ktgs', 'hint'],
    ['nghi-quyet-nam/to-chuc', 'warn'],
    ['nghi-quyet-nam/thu-tu', 'info'],
  ])
  expect(rules[1]?.check).not.toHaveProperty('outside')
  expect(rules[2]?.setBy.severity).toMatchObject({ file: 'con.yaml', line: 4 })
  expect(rules[2]?.setBy.message).toMatchObject({ file: FILE, line: 20 })
  expect(rules[0]?.setBy.message).toMatchObject({ file: FILE, line: 13 })
})

describe('a mistake is told once, where it is written', () => {
  test.each([
    ['a word that is unknown', 'muc-tieu: { title: a, words: ¦muc-tiu }', 'Từ “muc-tiu” chưa có'],
    ['a section that is no word', '¦muc-tiu: { title: a }', 'Từ “muc-tiu” chưa có'],
    ['a misspelt key', 'muc-tieu: { title: a, ¦titel: b }', 'Không có khóa “titel”'],
    ['a misspelt option', 'muc-tieu: { title: a, check: { ¦outsid: ktgs } }', 'Không có khóa “outsid”'],
    [
      'an option of which the word is unknown',
      'muc-tieu: { title: a, check: { outside: ¦kgts } }',
      'Từ “kgts” chưa có',
    ],
    ['a placeholder that is unknown', "muc-tieu: { title: a, message: '¦{yaer}' }", 'Không có chỗ điền “{yaer}”'],
    [
      'a placeholder behind the title',
      "muc-tieu: { title: a b c, message: { vi: '{title} ¦{yaer}', en: a } }",
      'Không có chỗ điền “{yaer}”',
    ],
    ['a section without a title', 'muc-tieu: ¦{ words: ktgs }', 'Thiếu khóa “title”'],
    ['a name that no rule can have', '¦Mục-tiêu: { title: a, words: ktgs }', 'viết chưa đúng'],
    ['a name that is a number', '¦1: { title: a, words: ktgs }', 'viết chưa đúng'],
    ['the name of the order', '¦thu-tu: { title: a, words: ktgs }', 'hai lần'],
  ])('%s', async (_, entry, message) => {
    const list = `sectionLists:\n  nghi-quyet-nam:\n    severity: warn\n    message: Thiếu.\n    order: { id: thu-tu, title: T, message: S }\n    sections:\n      ${entry}\n`
    const { text, line, column } = unmark(HEAD + list)
    const [mistake, ...others] = await mistakesIn({ text, file: FILE })
    expect(others).toEqual([])
    expect(mistake?.describe('vi').message).toContain(message)
    if (entry.includes('thu-tu')) expect(mistake?.place).toMatchObject({ file: FILE })
    else expect(mistake?.place).toMatchObject({ file: FILE, line, column })
  })

  test('in what all sections share it is told there', async () => {
    const shared =
      "sectionLists:\n  a:\n    severity: warn\n    message: '{title}, {title}: ¦{titel}'\n    sections: { ktgs: { title: một đề mục } }\n"
    const { text, line, column } = unmark(HEAD + shared)
    const [mistake, ...others] = await mistakesIn({ text, file: FILE })
    expect(others).toEqual([])
    expect(mistake?.place).toMatchObject({ line, column })
    expect(mistake?.describe('vi').message).toContain('Không có chỗ điền “{titel}”')
  })

  test('in the name of a list it is told there', async () => {
    const list =
      'sectionLists:\n  ¦nghi-quyet-nm:\n    severity: warn\n    message: Thiếu.\n    sections: { ktgs: { title: a } }\n'
    const { text, line, column } = unmark(HEAD.replace('vocabulary', 'extends: [dang]\nvocabulary') + list)
    const [mistake, ...others] = await mistakesIn({ text, file: FILE })
    expect(others).toEqual([])
    expect(mistake?.place).toMatchObject({ line, column })
    expect(mistake?.describe('vi').message).toContain('“type” không có giá trị “nghi-quyet-nm”')
  })

  test('and a rule that is declared in both places is refused', async () => {
    const both = `${LISTS}rules:\n  nghi-quyet-nam/ktgs: warn\n`
    const [mistake] = await mistakesIn({ text: HEAD + both, file: FILE })
    expect(mistake?.describe('vi')).toMatchObject({
      message: expect.stringContaining('khai báo hai lần'),
      hint: expect.stringContaining('Ví dụ: ktgs:'),
    })
  })
})

test('a later list replaces the rules of its own sections and leaves those of the others', async () => {
  const list = (id: string, head: string, sections: string) => ({
    text: `dangLint: 1\nid: ${id}\n${head}sectionLists:\n  a: { severity: warn, message: '${id}: {title}', sections: ${sections} }\n`,
    file: `${id}.yaml`,
  })
  const words = 'vocabulary: { mot: [một], hai: [hai] }\n'
  const { rules } = await load([
    list('truoc', words, '{ mot: { title: một, check: { mentions: true } }, hai: { title: hai } }'),
    list('sau', '', '{ mot: { title: mục một } }'),
  ])
  expect(rules.map(({ id, origins }) => [id, origins])).toEqual([
    ['a/mot', ['sau']],
    ['a/hai', ['truoc']],
  ])
})
