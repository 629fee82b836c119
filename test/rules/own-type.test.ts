import { expect, test } from 'vitest'
import { draftMarkdown, makeDraft } from '../../src/draft/index.js'
import { createLinter } from '../../src/lint.js'

/** What an office writes to have a type of its own: nothing but the type, what it must hold, and what it is written from. */
const OWN = `dangLint: 1
id: phuong-an-binh/thu
extends: [dang]
vocabulary: { thu.ly-do: [^lý do] }
types:
  thu-cam-on: { name: { vi: Thư cảm ơn, en: Letter of thanks }, typeNames: [Thư cảm ơn], systems: [party], code: TCO }
sectionLists:
  thu-cam-on:
    severity: warn
    when: { type: thu-cam-on }
    message: { vi: 'Thư cảm ơn thiếu “{title}”.', en: 'The letter of thanks lacks “{title}”.' }
    sections: { ly-do: { title: { vi: lý do, en: the reason }, words: thu.ly-do, check: { told: { labels: [lý do] } } } }
templates:
  thu-cam-on:
    - tiers: [chi-bo-co-so]
      abstract: gửi các nhà hảo tâm
      text: |
        <!-- thu-cam-on/ly-do -->
        Lý do: [[vì việc gì|giúp nhân dân sau bão]].
        <!-- / -->

        Chi bộ chân thành cảm ơn.
`

const linter = await createLinter({ ruleset: { text: OWN, file: 'thu.yaml' }, templates: true })
const written = (more: { without?: string } = {}) =>
  draftMarkdown(
    makeDraft(linter.ruleset, {
      type: 'thu-cam-on',
      tier: 'chi-bo-co-so',
      answers: { year: 2027, date: '2027-01-05' },
      example: true,
      today: '2027-01-05',
      ...more,
    }),
  )

test('a type of an office’s own is recognised by its name, which the office declares once', async () => {
  const { document, findings } = await linter.lint({ data: written() })
  const { type, typeName, issuer } = document
  expect({ type, typeName, issuer }).toEqual({
    type: 'thu-cam-on',
    typeName: 'THƯ CẢM ƠN',
    issuer: 'CHI BỘ TRƯỜNG TIỂU HỌC BÌNH AN',
  })
  expect(findings).toEqual([])
})

test('what it must hold is asked for', async () => {
  const { findings } = await linter.lint({ data: written({ without: 'thu-cam-on/ly-do' }) })
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    ['thu-cam-on/ly-do', 'Thư cảm ơn thiếu “lý do”.'],
  ])
})

test('type names that the components list already are not listed twice', async () => {
  const names = linter.ruleset.catalogue.components.typeNames ?? []
  expect(names).toContain('Thư cảm ơn')
  expect(new Set(names).size).toBe(names.length)
})
