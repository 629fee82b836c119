import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'

const linter = await createLinter({ ruleset: 'dang/catalogue' })
const paper = ({ mark = '', abstract = 'về nhiệm vụ năm 2027', body = 'Chi bộ thực hiện.' }) =>
  [
    'ĐẢNG BỘ XÃ BÌNH AN',
    'CHI BỘ ẤP 1',
    '*',
    'Số 05-NQ/CB',
    mark,
    '**NGHỊ QUYẾT**',
    `**${abstract}**`,
    '-----',
    'I. NHIỆM VỤ',
    body,
  ].join('\n\n')

test.each<[string, Parameters<typeof paper>[0], string | undefined, boolean]>([
  ['nothing marks it', {}, undefined, false],
  ['a mark below the number', { mark: 'DỰ THẢO' }, undefined, true],
  ['a mark that says which draft it is', { mark: '(Dự thảo lần 2)' }, undefined, true],
  ['the name of the file', {}, 'mau/Du thao nghi quyet.md', true],
  ['the name of the folder, which holds other papers too', {}, 'du-thao/nghi-quyet.md', false],
  ['an abstract that speaks of a draft', { abstract: 'về góp ý dự thảo Báo cáo chính trị' }, undefined, false],
  ['running text that speaks of a draft', { body: 'Thảo luận dự thảo nghị quyết.' }, undefined, false],
])('a draft is told by its marks: %s', async (_, given, name, expected) => {
  const { isDraft } = await linter.inspect({ data: paper(given), ...(name === undefined ? {} : { name }) })
  expect(isDraft).toBe(expected)
})
