import { expect, test } from 'vitest'
import { namesOf } from '../../src/report/names.js'
import { scoringSection } from '../../src/report/scoring-section.js'
import { load } from '../ruleset/support.js'

const SOURCE = `dangLint: 1
id: thu/trang
types: { nghi-quyet: { name: { vi: Nghị quyết, en: Resolution }, typeNames: [Nghị quyết] } }
rules:
  ho-so/trung:
    title: { vi: Không trùng, en: No doubles }
    severity: warn
    check: { kind: unique }
    message: Trùng.
`

const sectionOf = async (text: string, lang: 'vi' | 'en') => {
  const ruleset = await load({ text, file: 'thu.yaml' })
  return scoringSection(ruleset, namesOf(ruleset.catalogue, lang), '(căn cứ)', lang).join('\n')
}

test('every number of the score is shown, the largest first, in the decimals of the language', async () => {
  const scoring = 'scoring: { states: { late: 0.7 }, weights: { nghi-quyet: 4 }, findings: { ho-so/trung: 0.01 } }\n'
  const [vi, en] = [await sectionOf(SOURCE + scoring, 'vi'), await sectionOf(SOURCE + scoring, 'en')]
  expect(vi).toContain('| Quá hạn | `late` | 0,7 |')
  expect(vi).toContain('| Nghị quyết | `nghi-quyet` | 4 |')
  expect(vi).toContain('| Không trùng ([`ho-so/trung`](ho-so/trung.md)) | 0,01 |')
  expect(vi).toContain('(căn cứ)')
  expect(en).toContain('| Late | `late` | 0.7 |')
  expect(en).toContain('| No doubles ([`ho-so/trung`](ho-so/trung.md)) | 0.01 |')
})

test('a ruleset that says nothing of the score has no section on it', async () => {
  expect(await sectionOf(SOURCE, 'vi')).toBe('')
})
