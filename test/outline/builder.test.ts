import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import { sectionsOf } from '../../src/model/index.js'
import { docx, p, r } from '../support/docx.js'

const linter = await createLinter()

test('headings that each stand out less than the one before nest no deeper than the tree can be walked', async () => {
  const smaller = Array.from({ length: 300 }, (_, index) =>
    p(r(`ĐÁNH GIÁ MỤC`, `<w:b/><w:sz w:val="${400 - index}"/>`)),
  )
  const { tree } = await linter.inspect(
    { data: docx(smaller.join(p(r('Chi bộ thống nhất.')))) },
    { today: '2027-02-01' },
  )
  const levels = [...sectionsOf(tree)].map(({ section }) => section.level)
  expect(levels).toHaveLength(300)
  expect(levels.reduce((most, level) => Math.max(most, level), 0)).toBe(64)
})
