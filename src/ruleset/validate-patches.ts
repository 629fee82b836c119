import { DangLintError, type ErrorPlace } from '../model/index.js'
import type { Opening, Source } from './open.js'
import { placeInRule } from './origin.js'
import { type Setters, setterOf } from './patch.js'
import type { Locate } from './position.js'
import { throwAll } from './throw-all.js'
import type { RuleSource } from './types.js'
import type { Variants } from './variants.js'

/** That a patch changes the kind of check, which leaves options of the kind before; null where it does not. */
function otherKind(check: RuleSource['check'], setBy: Setters, place: ErrorPlace): DangLintError[] | null {
  const by = setBy['check.kind']
  const left = Object.keys(check).filter((key) => setterOf(setBy, ['check', key])?.ruleset !== by?.ruleset)
  if (by === undefined || left.length === 0) return null
  const options = left.map((key) => `“${key}”`).join(', ')
  return [
    new DangLintError('ruleset-kind', {
      message: {
        vi: `Đổi loại kiểm tra thành “${check.kind}” mà còn giữ các khóa của loại cũ: ${options}.`,
        en: `The kind of check becomes “${check.kind}”, but keys of the kind before are left: ${options}.`,
      },
      hint: {
        vi: 'Viết lại cả quy tắc, không có “patch: true”. Ví dụ: { title: Có trích yếu, severity: warn, check: { kind: component, component: abstract }, message: Thiếu trích yếu. }',
        en: 'Write the whole rule anew, without “patch: true”. For example: { title: Có trích yếu, severity: warn, check: { kind: component, component: abstract }, message: Thiếu trích yếu. }',
      },
      place,
    }),
  ]
}

/**
 * A patch changes a check option by option: only once both are put together can it be told whether they fit. What the
 * built-in rulesets change of their own rules has been proven by the tests.
 */
export async function validatePatches(
  all: readonly Variants[],
  files: ReadonlyMap<string, Source>,
  opening: Opening,
): Promise<void> {
  const problems: DangLintError[] = []
  for (const { id, variants } of all)
    for (const { source, setBy } of variants ?? []) {
      const isProven = (ruleset: string) => files.get(ruleset)?.isBuiltin ?? false
      if (!Object.entries(setBy).some(([key, by]) => key.startsWith('check.') && !isProven(by.ruleset))) continue
      const locate: Locate = ([, , ...path], key, offset) => placeInRule(id, setBy, path, files, key, offset)
      const found = await opening.mistakesOf({ dangLint: 1, id: 'x', rules: { [id]: source } }, locate)
      problems.push(
        ...(found.length > 0
          ? (otherKind(source.check, setBy, locate(['rules', id, 'check', 'kind'])) ?? found)
          : found),
      )
    }
  throwAll(problems)
}
