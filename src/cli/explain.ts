import { checks } from '../checks/index.js'
import { DangLintError } from '../model/index.js'
import { codeIds, codePage, wordsOfCode } from '../report/code-page.js'
import { stringify } from '../report/json.js'
import { kindPage } from '../report/kind-page.js'
import { explainJson } from '../report/rule-json.js'
import { nearestRules } from '../report/rule-list.js'
import { rulePage } from '../report/rule-page.js'
import type { Ruleset } from '../ruleset/index.js'
import { nearest, quoted } from '../text/index.js'
import type { Arguments } from './args.js'
import { hereabouts } from './hereabouts.js'
import type { Outcome } from './lint.js'
import { makeLinter } from './linter.js'
import { requireTextOrJson, writeTargets } from './targets.js'

const nothingAsked = () =>
  new DangLintError('bad-option', {
    message: { vi: 'Chưa cho biết quy tắc nào cần giải thích.', en: 'No rule to explain was given.' },
    hint: {
      vi: 'Ví dụ: dang-lint explain nghi-quyet-nam/ktgs. Xem các quy tắc: dang-lint rules',
      en: 'For example: dang-lint explain nghi-quyet-nam/ktgs. See the rules with: dang-lint rules',
    },
  })

function unknownRule(id: string, { declared }: Ruleset): DangLintError {
  const code = nearest(id, [...codeIds(), ...checks.map(({ kind }) => kind)])
  const near = [...nearestRules(declared, id), ...(code === null ? [] : [code])]
  const list = quoted(near)
  return new DangLintError('rule-unknown', {
    message: { vi: `Không có quy tắc “${id}”.`, en: `There is no rule “${id}”.` },
    hint: {
      vi: `${list ? `Có phải ${list}? ` : ''}Tìm quy tắc, ví dụ: dang-lint rules kiem tra`,
      en: `${list ? `Did you mean ${list}? ` : ''}Look for rules, for example: dang-lint rules kiem tra`,
    },
  })
}

/** `dang-lint explain RULE…`: all that is known of a rule or of a code. Throws `rule-unknown`. */
export async function explainCommand(given: Arguments): Promise<Outcome> {
  requireTextOrJson(given)
  if (given.paths.length === 0) throw nothingAsked()
  const { args, config } = await hereabouts(given)
  const { ruleset } = await makeLinter(args, { config, examples: true })
  const { lang, rulesets } = args
  // Whoever has a configuration adds to it.
  const extend = rulesets.at(-1) ?? (config ? null : ruleset.id)
  const options = { lang, checks, extend }
  const found = args.paths.map((id) => {
    const rule = ruleset.declared.find((one) => one.id === id)
    const kind = checks.find((check) => check.kind === id)
    const words = wordsOfCode(id)
    if (rule) return { page: rulePage(rule, ruleset, options), data: explainJson(rule, ruleset, options) }
    if (kind)
      return {
        page: `${kindPage(kind, lang, 1)}\n`,
        data: { id, about: kind.about[lang], options: kind.options, example: kind.example },
      }
    if (!words) throw unknownRule(id, ruleset)
    const { message, hint } = words
    return { page: codePage(id, words, lang), data: { id, message: message[lang], hint: hint[lang] } }
  })
  const output = await writeTargets(args.targets, ({ format }) =>
    format === 'json'
      ? stringify({ explained: found.map(({ data }) => data) })
      : found.map(({ page }) => page).join('\n'),
  )
  return { output, code: 0 }
}
