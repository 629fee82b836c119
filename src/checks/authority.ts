import type { Paper, SetCheck, SetHit } from '../model/index.js'
import { asList, compileTerm, fold, foldForTerms, type Term } from '../text/index.js'
import { WORDS } from './options.js'
import { nameOf, papersOf } from './set/papers.js'

type Problem = 'body' | 'tier'

export interface AuthorityOptions {
  type?: string | string[]
  report?: Problem[]
}

/** `chi bộ` of `T/M CHI BỘ`, `ban thường vụ` of `TM. BAN THƯỜNG VỤ`: the body that is signed for. */
const bodyOf = (line: string): string => fold(line.replace(/^\s*(?:T\s*[/.]?\s*M|thay mặt)\s*[./]*\s*/iu, ''))

const isNamed = (text: string, body: string) => `${text} `.startsWith(`${body} `)

export const authority: SetCheck<AuthorityOptions> = {
  kind: 'authority',
  scope: 'set',
  about: {
    vi: 'Văn bản do đúng tập thể của cấp mình ban hành và ký thay mặt, như danh mục của cấp đó.',
    en: 'A paper is issued and signed for by the body that the profile names for the tier.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      type: {
        ...WORDS,
        description: 'Document types that only the bodies of the profile may sign for; none if absent',
      },
      report: {
        description:
          'What to report; both if absent. body: another body than the profile names; tier: a body of another tier than that of who issues',
        type: 'array',
        items: { enum: ['body', 'tier'] },
      },
    },
  },
  example: { type: ['nghi-quyet-nam', 'nghi-quyet-thang'] },
  placeholders: {
    paper: { vi: 'tên loại văn bản', en: 'the type of the paper' },
    authority: { vi: 'dòng ký thay mặt, như đã ghi', en: 'the line of authority, as written' },
    body: { vi: 'tên cơ quan ban hành, khi sai tập thể', en: 'who issues it, where it is the wrong body' },
    tier: { vi: 'cơ quan ban hành, khi ký thay mặt cấp khác', en: 'who issues it, where a body of another tier signs' },
    wanted: { vi: 'các cách ký đúng', en: 'how it is signed' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ type, report }, { profile }) {
    const strict = asList(type)
    const reported = new Set<Problem>(report ?? ['body', 'tier'])
    const signaturesOf = (tier: string, id: string): readonly (readonly string[])[] =>
      profile[tier]?.find((paper) => paper.type === id || paper.alternatives.includes(id))?.signatures ?? []
    // All bodies that the profile knows: who is none of them, as the presidium of a congress, is not judged.
    const bodies = new Set(
      Object.values(profile).flatMap((papers) =>
        papers.flatMap(({ signatures }) =>
          signatures.flatMap(([line]) => (line && /^T\s*\//iu.test(line) ? [bodyOf(line)] : [])),
        ),
      ),
    )
    const known = (text: string) => [...bodies].find((body) => isNamed(text, body)) ?? null
    const termsOf = new Map<string, Term[]>()
    const isOfTier = (terms: readonly string[], body: string) =>
      terms.some((source) => {
        const own = termsOf.get(source) ?? [compileTerm(source)]
        termsOf.set(source, own)
        return own.some((term) => term.test(foldForTerms(body, false)))
      })

    return {
      run({ set, catalogue }) {
        const { tier } = set
        if (tier === null) return []
        const own = catalogue.tiers[tier]?.issuer ?? []
        const judge = (paper: Paper): SetHit[] => {
          const { issuer, signature, type: id } = paper.facts
          const line = signature?.authority ?? null
          if (paper.isMembers || id === null) return []
          const signed = line === null || !/^\s*(?:T\s*[/.]?\s*M|thay mặt)/iu.test(line) ? null : known(bodyOf(line))
          const named = issuer === null ? null : known(fold(issuer))
          const rights = signaturesOf(tier, id)
          const allowed = rights.flatMap(([first]) => (first ? [bodyOf(first)] : []))
          const wanted = rights.map((lines) => lines.join(', ')).join('; ')
          const hit = (problem: Problem, actual: string): SetHit => ({
            papers: [paper],
            actual,
            ...(wanted === '' ? {} : { expected: [wanted] }),
            values: {
              paper: nameOf(catalogue, paper),
              authority: line,
              body: problem === 'body' ? actual : null,
              tier: problem === 'tier' ? issuer : null,
              wanted: wanted === '' ? null : wanted,
              files: paper.file,
            },
          })
          if (reported.has('tier') && signed !== null && isOfOther(signed)) return [hit('tier', line ?? '')]
          if (!reported.has('body') || !strict.includes(id) || allowed.length === 0) return []
          if (signed !== null && !allowed.includes(signed)) return [hit('body', line ?? '')]
          return named !== null && !allowed.includes(named) && isOfTier(own, named) ? [hit('body', issuer ?? '')] : []
        }
        const isOfOther = (body: string) =>
          !isOfTier(own, body) &&
          Object.entries(catalogue.tiers).some(([other, { issuer }]) => other !== tier && isOfTier(issuer ?? [], body))
        return papersOf(set, []).flatMap(judge)
      },
    }
  },
}
