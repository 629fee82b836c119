import { DangLintError, type Wording } from '../../model/index.js'
import { nearest, quoted } from '../../text/index.js'
import { meant } from '../meant.js'
import type { Merged } from '../merge.js'
import type { Locate, Path } from '../position.js'
import type { RulesetSource } from '../types.js'
import { prepare } from './prepare.js'
import { type DraftProblem, type DraftToken, scanDraftText } from './scan.js'
import type { DraftSignature, DraftTemplate } from './types.js'
import { isVariable, VARIABLES } from './variables.js'

const BLANK = '[[họ và tên người chủ trì|Trần Văn Bình]]'
const REGION = '<!-- bien-ban/chu-tri --> … <!-- / -->'

const SAID: Record<DraftProblem['problem'], (found: string) => { message: Wording; mend: Wording; example: string }> = {
  'unclosed-blank': (found) => ({
    message: { vi: `Chỗ trống “${found}…” chưa được đóng.`, en: `The blank “${found}…” is not closed.` },
    mend: { vi: 'Đóng bằng “]]” trong cùng một đoạn.', en: 'Close it with “]]” in the same paragraph.' },
    example: BLANK,
  }),
  'no-sample': (found) => ({
    message: { vi: `Chỗ trống “${found}” chưa có nội dung mẫu.`, en: `The blank “${found}” has no sample.` },
    mend: {
      vi: 'Ghi sau dấu “|” một câu mẫu đầy đủ, tên người và đơn vị tự đặt.',
      en: 'Give a whole sample behind “|”, with invented names.',
    },
    example: BLANK,
  }),
  'no-prompt': (found) => ({
    message: {
      vi: `Chỗ trống “${found}” chưa nói phải điền gì.`,
      en: `The blank “${found}” does not say what to fill in.`,
    },
    mend: { vi: 'Ghi trước dấu “|” điều cần điền.', en: 'Say in front of “|” what to fill in.' },
    example: BLANK,
  }),
  'unclosed-region': (found) => ({
    message: { vi: `Phần “${found}” chưa được đóng.`, en: `The region “${found}” is not closed.` },
    mend: { vi: 'Đóng bằng “<!-- / -->” ở cuối phần đó.', en: 'Close it with “<!-- / -->” where it ends.' },
    example: REGION,
  }),
  'unopened-region': () => ({
    message: {
      vi: 'Có “<!-- / -->” mà không có phần nào đang mở.',
      en: 'There is “<!-- / -->” and no region to close.',
    },
    mend: {
      vi: 'Bỏ dấu này, hoặc mở phần bằng mã quy tắc ở phía trước.',
      en: 'Take it out, or open the region with a rule above.',
    },
    example: REGION,
  }),
}

/** Where a text of a template stands in its ruleset. */
interface Spot {
  path: Path
  text: string
}

function signaturesOf(signatures: readonly Omit<DraftSignature, 'rule'>[] = [], path: Path): Spot[] {
  return signatures.flatMap((signature, index) =>
    (['authority', 'position', 'name'] as const).flatMap((key) =>
      signature[key] === undefined ? [] : [{ path: [...path, 'signatures', index, key], text: signature[key] }],
    ),
  )
}

/** Every text of a template but its body. */
function* linesOf(template: DraftTemplate, path: Path): Generator<Spot> {
  for (const key of ['typeName', 'abstract'] as const)
    if (template[key] !== undefined) yield { path: [...path, key], text: template[key] }
  for (const key of ['addressee', 'recipients'] as const)
    for (const [index, text] of (template[key] ?? []).entries()) yield { path: [...path, key, index], text }
  yield* signaturesOf(template.signatures, path)
}

const refuse = (message: Wording, hint: Wording, place: ReturnType<Locate>) =>
  new DangLintError('ruleset-draft', { message, hint, place })

function unknown(what: Wording, name: string, near: string | null, rest: Wording, place: ReturnType<Locate>) {
  return refuse(
    { vi: `Không có ${what.vi} “${name}”.`, en: `There is no ${what.en} “${name}”.` },
    {
      vi: `${near ? `Có phải “${near}”? ` : ''}${rest.vi}`,
      en: `${near ? `Did you mean “${near}”? ` : ''}${rest.en}`,
    },
    place,
  )
}

type Names = Pick<Merged, 'types' | 'tiers' | 'rules' | 'editions'>

const unknownRule = (rule: string, { rules }: Names, place: ReturnType<Locate>) =>
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

function mistakesInText(spot: Spot, names: Names, locate: Locate): DangLintError[] {
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

function mistakesInTemplate(template: DraftTemplate, path: Path, names: Names, locate: Locate): DangLintError[] {
  const known = Object.keys(names.tiers)
  const tiers = (template.tiers ?? []).flatMap((tier, index) =>
    // A ruleset that declares none leaves them to its caller.
    known.length === 0 || known.includes(tier)
      ? []
      : [
          unknown(
            { vi: 'cấp', en: 'tier' },
            tier,
            meant(tier, known),
            { vi: `Được dùng: ${quoted(known)}.`, en: `Allowed: ${quoted(known)}.` },
            locate([...path, 'tiers', index]),
          ),
        ],
  )
  const rules = (template.signatures ?? []).flatMap(({ rule }, index) =>
    rule === undefined ? [] : unknownRule(rule, names, locate([...path, 'signatures', index, 'rule'])),
  )
  const spots = [...linesOf(template, path), { path: [...path, 'text'], text: template.text }]
  return [...tiers, ...rules, ...spots.flatMap((spot) => mistakesInText(spot, names, locate))]
}

/** What the templates of a ruleset name that is not there, and blanks and regions that are not as they should be. */
export function findFalseTemplates({ templates = {} }: RulesetSource, names: Names, locate: Locate): DangLintError[] {
  const types = Object.keys(names.types)
  return Object.entries(templates).flatMap(([type, list]) => {
    const unknownType =
      types.length === 0 || types.includes(type)
        ? []
        : [
            unknown(
              { vi: 'loại văn bản', en: 'document type' },
              type,
              meant(type, types),
              { vi: `Được dùng: ${quoted(types)}.`, en: `Allowed: ${quoted(types)}.` },
              locate(['templates', type], true),
            ),
          ]
    const inList = (list ?? []).flatMap((template, index) =>
      mistakesInTemplate(template, ['templates', type, index], names, locate),
    )
    return [...unknownType, ...inList]
  })
}

/** The editions whose layouts an edition's layout builds on, until one is unknown or comes again. */
function chainOf(edition: string, { editions }: Names): string[] {
  const chain = [edition]
  for (;;) {
    const next = editions[chain.at(-1) ?? '']?.layout?.like
    if (next === undefined) return chain
    chain.push(next)
    if (chain.indexOf(next) < chain.length - 1 || !Object.hasOwn(editions, next)) return chain
  }
}

function mistakesInLayout(edition: string, names: Names, locate: Locate): DangLintError[] {
  const chain = chainOf(edition, names)
  const last = chain.at(-1) ?? edition
  const place = locate(['editions', edition, 'layout', 'like'])
  const known = Object.keys(names.editions).filter((name) => name !== edition)
  if (!Object.hasOwn(names.editions, last))
    return [
      unknown(
        { vi: 'lần ban hành', en: 'edition' },
        last,
        meant(last, known),
        { vi: `Được dùng: ${quoted(known)}.`, en: `Allowed: ${quoted(known)}.` },
        place,
      ),
    ]
  if (chain.indexOf(last) === chain.length - 1) return []
  return [
    refuse(
      {
        vi: `Cách trình bày kế thừa vòng quanh: ${chain.join(' → ')}.`,
        en: `The layouts build on each other in a circle: ${chain.join(' → ')}.`,
      },
      {
        vi: 'Bỏ một trong các dòng “like” này. Ví dụ: layout: { font: Times New Roman }',
        en: 'Take out one of these “like”. For example: layout: { font: Times New Roman }',
      },
      place,
    ),
  ]
}

/** What is wrong in letterheads of tiers and in layouts of editions. */
export function findFalseFrames(source: RulesetSource, names: Names, locate: Locate): DangLintError[] {
  const letterheads = Object.entries(source.tiers ?? {}).flatMap(([tier, { letterhead }]) => {
    if (!letterhead) return []
    const path: Path = ['tiers', tier, 'letterhead']
    const spots = (['superior', 'issuer', 'place'] as const).flatMap((key): Spot[] =>
      letterhead[key] === undefined ? [] : [{ path: [...path, key], text: letterhead[key] }],
    )
    return [...spots, ...signaturesOf(letterhead.signatures, path)].flatMap((spot) =>
      mistakesInText(spot, names, locate),
    )
  })
  const layouts = Object.entries(source.editions ?? {}).flatMap(([edition, { layout }]) =>
    layout?.like === undefined ? [] : mistakesInLayout(edition, names, locate),
  )
  return [...letterheads, ...layouts]
}

/** What no writer can write of the Markdown of templates. It is parsed only for those who ask for templates. */
export async function findFalseMarkdown({ templates = {} }: RulesetSource, locate: Locate): Promise<DangLintError[]> {
  const { findUnknownMarkdown, parseDraftMarkdown } = await import('./markdown.js')
  return Object.entries(templates).flatMap(([type, list]) =>
    (list ?? []).flatMap(({ text }, index) => {
      const { text: markdown, origin } = prepare(scanDraftText(text).tokens)
      const found = findUnknownMarkdown(parseDraftMarkdown(markdown))
      if (!found) return []
      return refuse(
        {
          vi: `Mẫu có cách trình bày không viết được ra văn bản (${found.type}).`,
          en: `The template holds Markdown that no document can be written of (${found.type}).`,
        },
        {
          vi: 'Chỉ dùng đoạn văn, đề mục (#), gạch đầu dòng (-), bảng (|), chữ **đậm** và *nghiêng*. Ví dụ: - Chủ trì: [[họ và tên|Trần Văn Bình]]',
          en: 'Use paragraphs, headings (#), items (-), tables (|), **bold** and *italic*. For example: - Chủ trì: [[họ và tên|Trần Văn Bình]]',
        },
        locate(['templates', type, index, 'text'], false, origin(found.at)),
      )
    }),
  )
}
