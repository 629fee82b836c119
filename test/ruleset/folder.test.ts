import { expect, test } from 'vitest'
import { seenFrom } from '../../src/ruleset/folder.js'

test.each<[string | null, string, string | undefined, string | null]>([
  ['dang-lint.yaml', 'a.md', undefined, 'a.md'],
  ['./dang-lint.yaml', './nghi-quyet/a.md', undefined, 'nghi-quyet/a.md'],
  ['quy-tac/xa.yaml', 'quy-tac/a.md', undefined, 'a.md'],
  ['quy-tac/xa.yaml', 'quy-tac/../quy-tac/x/a.md', undefined, 'x/a.md'],
  ['quy-tac/xa.yaml', 'a.md', undefined, null],
  ['quy-tac/xa.yaml', 'quy-tac-khac/a.md', undefined, null],
  ['quy-tac/xa.yaml', '../a.md', undefined, null],
  [null, 'nghi-quyet/a.md', undefined, 'nghi-quyet/a.md'],
  [null, '/ho-so/a.md', undefined, null],
  [null, '/ho-so/nam/a.md', '/ho-so', 'nam/a.md'],
  ['../dang-lint.yaml', 'a.md', undefined, null],
  ['../dang-lint.yaml', 'a.md', '/ho-so/nam', 'nam/a.md'],
  ['../dang-lint.yaml', '../khac/a.md', '/ho-so/nam', 'khac/a.md'],
  ['/ho-so/dang-lint.yaml', 'a.md', '/ho-so/nam', 'nam/a.md'],
  ['/ho-so/dang-lint.yaml', '/ho-so/nam/a.md', undefined, 'nam/a.md'],
  ['/ho-so/dang-lint.yaml', '/a.md', undefined, null],
  ['/dang-lint.yaml', 'a.md', '/ho-so', 'ho-so/a.md'],
  ['dang-lint.yaml', '../../../../a.md', '/ho-so', null],
  ['C:\\Ho so\\dang-lint.yaml', 'c:\\Ho so\\nam\\a.md', undefined, 'nam/a.md'],
  ['dang-lint.yaml', 'nam\\a.md', 'C:\\Ho so', 'nam/a.md'],
  ['dang-lint.yaml', 'nghị quyết/a.md'.normalize('NFD'), undefined, 'nghị quyết/a.md'],
  ['node_modules/quy-tac/rules.yaml', 'nam/a.md', undefined, 'nam/a.md'],
  ['/ho-so/node_modules/@xa/quy-tac/rules/x.yaml', 'nam/a.md', '/ho-so', 'nam/a.md'],
])('from %s the file %s, in %s, is %s', (ruleset, document, present, expected) => {
  expect(seenFrom(ruleset, document, present)).toBe(expected)
})
