import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinter, type LintResult } from '../../src/lint.js'
import { type Check, paragraphsOf, sectionsOf } from '../../src/model/index.js'
import type { RuleSource } from '../../src/ruleset/index.js'
import { cell, docx, p, r, row, table } from '../support/docx.js'
import { markdown, TODAY } from './support.js'

/** A kind of check that finds each paragraph with a word, or the whole document, or breaks. */
const word: Check<{ word: string }> = {
  kind: 'word',
  about: { vi: 'Từ không được dùng.', en: 'A word that must not be used.' },
  options: { type: 'object', required: ['word'], properties: { word: { type: 'string' } } },
  example: { word: 'tuy nhiên' },
  placeholders: {},
  compile({ word: unwanted }) {
    return ({ document: { tree, reading } }) => {
      if (unwanted === 'hỏng') throw new Error('hỏng')
      if (unwanted === 'văn bản') return [{}]
      const visits = [...sectionsOf(tree)]
      return [...paragraphsOf([...reading.blocks, ...reading.asides.flatMap(({ blocks }) => blocks)])]
        .filter(({ value }) => value.includes(unwanted))
        .map((node) => {
          const around = visits.findLast(({ section }) => [...paragraphsOf(section.children)].includes(node))
          return { node, actual: unwanted, sections: around ? [...around.ancestors, around.section] : [] }
        })
    }
  },
}

const rule = (unwanted: string): RuleSource => ({
  title: unwanted,
  severity: 'error',
  check: { kind: 'word', word: unwanted },
  message: `Không dùng “${unwanted}”.`,
})
const RULES = {
  'thu/sai': rule('sai'),
  'thu/xau': rule('xấu'),
  'khac/do': rule('dở'),
  'thu/van-ban': rule('văn bản'),
}
const withRules = (rules: Record<string, RuleSource>) =>
  createLinter({
    ruleset: { text: JSON.stringify({ dangLint: 1, id: 'thu/nghiem', extends: ['dang/catalogue'], rules }), file: 'a' },
    checks: [word as Check],
  })
const linter = await withRules({
  'thu/sai': RULES['thu/sai'],
  'thu/xau': RULES['thu/xau'],
  'khac/do': RULES['khac/do'],
})
const ofDocument = await withRules(RULES)

const lint = (data: string | Uint8Array, lang: 'vi' | 'en' = 'vi') => linter.lint({ data }, { today: TODAY, lang })
const brief = ({ findings, suppressed }: LintResult) => [
  findings.map(({ rule, place }) => `${rule} ${place?.line}`),
  suppressed.map(({ rule, place, suppression }) => `${rule} ${place?.line}: ${suppression.reason}`),
]

/** A Word document of paragraphs; its comments by id, each anchored by `marked`. */
const inWord = (paragraphs: string[], comments: string[], more: { footnotes?: string } = {}) =>
  docx(paragraphs.join(''), {
    ...more,
    comments: comments
      .map(
        (text, id) =>
          `<w:comment w:id="${id}">${text
            .split('\n')
            .map((line) => p(r(line)))
            .join('')}</w:comment>`,
      )
      .join(''),
  })
const marked = (id: number, content: string) =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

describe('a comment in Markdown', () => {
  test('passes over what the named rule finds in the block that follows, and nothing else', async () => {
    const data = markdown('<!-- dang-lint: bỏ qua thu/sai: đã thống nhất -->', 'sai và xấu', 'sai')
    expect(brief(await lint(data))).toEqual([['thu/xau 3', 'thu/sai 5'], ['thu/sai 3: đã thống nhất']])
  })

  test('passes over what is found in the block that it stands in', async () => {
    const data = markdown('sai', 'sai <!-- dang-lint: ignore thu/sai: agreed -->', 'sai')
    expect(brief(await lint(data))).toEqual([['thu/sai 1', 'thu/sai 5'], ['thu/sai 3: agreed']])
  })

  test('on a heading passes over the whole section', async () => {
    const data = markdown(
      '# I. Một',
      'sai',
      '<!-- dang-lint: bỏ qua thu/sai: đã thống nhất -->',
      '# II. Hai',
      '## 1. Ba',
      'sai',
      '## 2. Bốn',
      'sai',
      '# III. Năm',
      'sai',
    )
    expect(brief(await lint(data))).toEqual([
      ['thu/sai 3', 'thu/sai 19'],
      ['thu/sai 11: đã thống nhất', 'thu/sai 15: đã thống nhất'],
    ])
  })

  test('may speak of the paragraph behind', async () => {
    const data = markdown(
      'sai <!-- dang-lint: bỏ qua đoạn sau thu/sai: một -->',
      'sai',
      '<!-- dang-lint: ignore-next thu/xau: hai -->',
      'xấu',
      'xấu',
    )
    expect(brief(await lint(data))).toEqual([
      ['thu/sai 1', 'thu/xau 9'],
      ['thu/sai 3: một', 'thu/xau 7: hai'],
    ])
  })

  test('may speak of the whole document, and of families of rules', async () => {
    const data = markdown('sai', 'xấu', 'dở', '<!-- dang-lint: bỏ qua cả văn bản thu/*: bản mẫu -->')
    expect(brief(await lint(data))).toEqual([['khac/do 5'], ['thu/sai 1: bản mẫu', 'thu/xau 3: bản mẫu']])
    const all = markdown('sai', 'xấu', 'dở', '<!-- dang-lint: ignore-file *: a sample -->')
    expect((await lint(all)).findings).toEqual([])
  })

  test('tells where it stands', async () => {
    const { suppressed } = await lint(markdown('# I. Một', 'sai <!-- dang-lint: bỏ qua thu/sai: vì thế -->'))
    expect(suppressed).toMatchObject([
      {
        message: 'Không dùng “sai”.',
        suppression: { kind: 'comment', reason: 'vì thế', place: { line: 3, column: 5, endColumn: 47, section: 'I' } },
      },
    ])
  })
})

describe('a comment in Word', () => {
  const REQUEST = 'dang-lint: bỏ qua thu/sai: đã thống nhất'

  test.each<[string, string[]]>([
    ['on some words', [p(r('sai')), p(marked(0, r('sai')) + r(' xấu'))]],
    ['on a point in the text', [p(r('sai')), p(`${r('sai xấu')}<w:r><w:commentReference w:id="0"/></w:r>`)]],
    ['on words in a cell', [p(r('sai')), table('', row(cell(p(marked(0, r('sai xấu')))), cell(p(r('a')))))]],
    ['on a whole paragraph', [p(r('sai')), marked(0, p(r('sai xấu')))]],
  ])('%s covers its paragraph', async (_, body) => {
    expect(brief(await lint(inWord(body, [REQUEST])))).toEqual([
      ['thu/sai 1', 'thu/xau 2'],
      ['thu/sai 2: đã thống nhất'],
    ])
  })

  test('over several paragraphs covers them all', async () => {
    const body = [
      p(`<w:commentRangeStart w:id="0"/>${r('sai')}`),
      p(r('sai')),
      p(`${r('sai')}<w:commentRangeEnd w:id="0"/>`),
    ]
    const end = p(`<w:r><w:commentReference w:id="0"/></w:r>${r('sai')}`)
    expect(brief(await lint(inWord([...body, end], [REQUEST])))[1]).toHaveLength(3)
  })

  test('on a heading covers the section', async () => {
    const body = [
      p(r('I. MỘT')),
      p(r('sai')),
      p(marked(0, r('II. HAI'))),
      p(r('a')),
      p(r('sai')),
      p(r('III. BA')),
      p(r('sai')),
    ]
    expect(brief(await lint(inWord(body, [REQUEST])))).toEqual([
      ['thu/sai 2', 'thu/sai 7'],
      ['thu/sai 5: đã thống nhất'],
    ])
  })

  test('in a note covers the note and not the text', async () => {
    const body = [p(`${r('sai')}<w:r><w:footnoteReference w:id="1"/></w:r>`)]
    const footnotes = `<w:footnote w:id="1">${p(marked(0, r('sai')))}</w:footnote>`
    const { findings, suppressed } = await lint(inWord(body, [REQUEST], { footnotes }))
    expect(findings.map(({ place }) => place)).toEqual([{ line: 1, column: 1, endLine: 1, endColumn: 4 }])
    expect(suppressed.map(({ place, suppression }) => [place?.part, suppression.place])).toEqual([
      ['word/footnotes.xml', { line: 1, column: 1, part: 'word/footnotes.xml' }],
    ])
  })

  test('may be an answer to another', async () => {
    const body = [p(marked(1, marked(0, r('sai'))))]
    expect(brief(await lint(inWord(body, ['Chỗ này sai?', REQUEST])))).toEqual([[], ['thu/sai 1: đã thống nhất']])
  })

  test('tells the paragraph that it is attached to', async () => {
    const body = `<w:p w14:paraId="0A1B2C3D">${marked(0, r('sai'))}</w:p>`
    const { suppressed } = await lint(inWord([body], [REQUEST]))
    expect(suppressed[0]?.suppression.place).toEqual({ line: 1, column: 1, paraId: '0A1B2C3D' })
  })

  test('for people is nobody’s business', async () => {
    expect(brief(await lint(inWord([p(marked(0, r('sai')))], ['Xem lại dang-lint: bỏ qua thu/sai: a'])))).toEqual([
      ['thu/sai 1'],
      [],
    ])
  })
})

describe('what has no place of its own', () => {
  const whole = async (...lines: string[]) => {
    const { findings, suppressed } = await ofDocument.lint({ data: markdown(...lines) }, { today: TODAY })
    return [findings.map(({ rule }) => rule), suppressed.map(({ rule }) => rule)]
  }

  test('is passed over for the whole document', async () => {
    expect(await whole('a', 'b', '<!-- dang-lint: bỏ qua cả văn bản thu/van-ban: bản mẫu -->')).toEqual([
      [],
      ['thu/van-ban'],
    ])
  })

  test('is not passed over for some paragraph', async () => {
    expect(await whole('a', '<!-- dang-lint: bỏ qua thu/van-ban: bản mẫu -->', 'b')).toEqual([
      ['thu/van-ban', 'internal/suppression-unused'],
      [],
    ])
  })
})

describe('what is wrong with a comment', () => {
  /** The only finding about a comment, and the number of others. */
  async function remark(text: string, lang: 'vi' | 'en' = 'vi') {
    const { findings, suppressed } = await lint(markdown(`<!-- ${text} -->`, 'sai', 'xấu'), lang)
    const [found, ...more] = findings.filter(({ rule }) => rule.startsWith('internal/'))
    expect(more).toEqual([])
    expect(found).toMatchObject({ severity: 'warn', place: { line: 1, column: 1 } })
    return {
      rule: found?.rule,
      says: `${found?.message} ${found?.hint}`,
      others: findings.length - 1 + suppressed.length,
    }
  }

  test.each([
    ['dang-lint: bỏ qua thu/sai', 'without-reason', 'Ví dụ: dang-lint: bỏ qua thu/sai: nội dung này có văn bản riêng'],
    ['dang-lint: bỏ qua thu/sia: lý do', 'unknown-rule', 'Có phải “thu/sai”?'],
    ['dang-lint: bỏ qua tuh/*: lý do', 'unknown-rule', 'Có phải “thu/*”?'],
    ['dang-lint: bỏ qua xyz: lý do', 'unknown-rule', 'không có quy tắc nào tên như vậy. Tên quy tắc được in'],
    ['dang-lint: bỏ qua khac/do: lý do', 'unused', 'Xóa ghi chú'],
    ['dang-lint: bỏ thu/sai: lý do', 'malformed', 'Viết theo mẫu sau: dang-lint: bỏ qua thu/sai: nội dung này'],
    ['dang-lint: bỏ qua *: lý do', 'malformed', 'dang-lint: bỏ qua cả văn bản *: nội dung này'],
    ['dang-lint: bỏ qua internal/not-read: lý do', 'malformed', 'Không bỏ qua được “internal/not-read”'],
  ])('%s', async (text, name, says) => {
    const found = await remark(text)
    expect(found.rule).toBe(`internal/suppression-${name}`)
    expect(found.says).toContain(says)
    expect(found.others).toBe(2)
  })

  test.each([
    ['dang-lint: ignore thu/sai', 'gives no reason and has no effect'],
    ['dang-lint: ignore thu/sia: so', 'Did you mean “thu/sai”?'],
    ['dang-lint: ignore khac/do: so', 'is not needed'],
    ['dang-lint: skip thu/sai: so', 'dang-lint: ignore thu/sai: there is a separate paper about it'],
    ['dang-lint: ignore internal/rule-failed: so', 'cannot be ignored'],
  ])('%s in English', async (text, says) => {
    expect((await remark(text, 'en')).says).toContain(says)
  })

  test('an unused one tells where the rule does find something', async () => {
    const { findings } = await lint(markdown('<!-- dang-lint: bỏ qua thu/sai: lý do -->', 'đúng', 'sai'))
    expect(findings[0]).toMatchObject({
      rule: 'internal/suppression-unused',
      related: [{ place: { line: 5 }, message: 'Quy tắc này báo ở chỗ khác' }],
    })
  })

  test('each rule of a list is judged alone', async () => {
    const data = markdown('<!-- dang-lint: bỏ qua thu/sai, thu/xau, thu/x1: lý do -->', 'sai')
    expect(brief(await lint(data))).toEqual([
      ['internal/suppression-unknown-rule 1', 'internal/suppression-unused 1'],
      ['thu/sai 3: lý do'],
    ])
  })

  test('one for the whole document that nothing is left for is unused', async () => {
    const data = markdown(
      '<!-- dang-lint: bỏ qua cả văn bản thu/sai: một -->',
      '<!-- dang-lint: bỏ qua thu/sai: hai -->',
      'sai',
    )
    expect(brief(await lint(data))).toEqual([['internal/suppression-unused 1'], ['thu/sai 5: hai']])
  })

  test('it cannot be passed over itself', async () => {
    const data = markdown('<!-- dang-lint: ignore-file *: lý do -->', '<!-- dang-lint: bỏ -->', 'sai')
    expect(brief(await lint(data))).toEqual([['internal/suppression-malformed 3'], ['thu/sai 5: lý do']])
  })

  test('a rule that broke is not said to have found nothing', async () => {
    const broken = await withRules({ 'thu/sai': rule('hỏng'), 'thu/xau': rule('xấu') })
    const data = markdown('<!-- dang-lint: bỏ qua thu/sai: lý do -->', 'sai')
    const { findings } = await broken.lint({ data }, { today: TODAY })
    expect(findings.map(({ rule }) => rule)).toEqual(['internal/rule-failed'])
  })

  test('a rule that is switched off is known all the same', async () => {
    const off = await withRules({ 'thu/sai': { ...rule('sai'), severity: 'off' }, 'thu/xau': rule('xấu') })
    const data = markdown('<!-- dang-lint: bỏ qua thu/sai: lý do -->', 'sai')
    const { findings } = await off.lint({ data }, { today: TODAY })
    expect(findings.map(({ rule }) => rule)).toEqual(['internal/suppression-unused'])
  })
})

test('whatever comments say, what is found stands or is passed over, once, for a reason', async () => {
  const piece = fc.constantFrom(
    '<!-- dang-lint: bỏ qua thu/sai: a -->',
    '<!-- dang-lint: ignore-next thu/*: b -->',
    '<!-- dang-lint: ignore-file khac/do: c -->',
    '<!-- dang-lint: bỏ qua thu/sai -->',
    '# I. sai',
    'sai xấu',
    '- dở',
    '> xấu',
    '\n',
    '\n\n',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const data = pieces.join('')
      const plain = await lint(data.replaceAll('dang-lint', 'nobody'))
      const { findings, suppressed } = await lint(data)
      const rules = (some: readonly { rule: string }[]) => some.map(({ rule }) => rule).sort()
      const standing = findings.filter(({ rule }) => !rule.startsWith('internal/'))
      expect(suppressed.every(({ suppression }) => /^[abc]$/u.test(suppression.reason ?? ''))).toBe(true)
      expect(rules([...standing, ...suppressed])).toEqual(rules(plain.findings))
    }),
  )
})
