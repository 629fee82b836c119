import type { DangLintError } from '../../model/index.js'
import { nearest, quoted } from '../../text/index.js'
import { meant } from '../meant.js'
import type { Locate } from '../position.js'
import { REGION, SAID } from './problem-words.js'
import { type Names, refuse, unknown } from './refuse.js'
import { type DraftProblem, type DraftToken, scanDraftText } from './scan.js'
import type { Spot } from './spots.js'
import { isVariable, VARIABLES } from './variables.js'

/** The error for a rule that is unknown; none for one that is there. */
export const unknownRule = (rule: string, { rules }: Names, place: ReturnType<Locate>) =>
  Object.hasOwn(rules, rule)
    ? []
    : [
        unknown(
          { vi: 'quy tắc', en: 'rule' },
          rule,
          nearest(rule, Object.keys(rules)),
          {
            vi: `Ghi mã của quy tắc đòi hỏi phần đó. Ví dụ: ${REGION}`,
            en: `Give the id of the rule that asks for it. For example: ${REGION}`,
          },
          place,
        ),
      ]

function variablesIn(text: string, at: number, spot: Spot, locate: Locate): DangLintError[] {
  return scanDraftText(text).tokens.flatMap((token) =>
    token.type !== 'variable' || isVariable(token.name)
      ? []
      : [
          unknown(
            { vi: 'biến', en: 'variable' },
            token.name,
            meant(token.name, VARIABLES),
            {
              vi: `Được dùng: ${quoted(VARIABLES.map((name) => `{${name}}`))}.`,
              en: `Allowed: ${quoted(VARIABLES.map((name) => `{${name}}`))}.`,
            },
            locate(spot.path, false, at + token.at),
          ),
        ],
  )
}

/** Every mistake in one text of a template: blanks, regions, variables, rules. */
export function mistakesInText(spot: Spot, names: Names, locate: Locate): DangLintError[] {
  const { tokens, problems } = scanDraftText(spot.text)
  const problemAt = ({ problem, at, found }: DraftProblem) => {
    const { message, mend, example } = SAID[problem](found)
    const hint = { vi: `${mend.vi} Ví dụ: ${example}`, en: `${mend.en} For example: ${example}` }
    return refuse(message, hint, locate(spot.path, false, at))
  }
  const inToken = (token: DraftToken) => {
    if (token.type === 'open') return unknownRule(token.rule, names, locate(spot.path, false, token.at))
    if (token.type === 'variable') return variablesIn(`{${token.name}}`, token.at, spot, locate)
    if (token.type !== 'blank') return []
    return [token.prompt, token.sample].flatMap((part) => variablesIn(part, token.at, spot, locate))
  }
  return [...problems.map(problemAt), ...tokens.flatMap(inToken)]
}
