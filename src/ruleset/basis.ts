import type { Basis, Instrument } from '../model/index.js'
import { nearest } from '../text/index.js'
import { type Declared, setterOf } from './patch.js'
import type { Fail } from './tools.js'

/** Refuses grounds that are not declared. */
export function checkBasis(basis: Basis[], instruments: Record<string, Instrument>, fail: Fail): void {
  basis.forEach(({ instrument }, index) => {
    if (Object.hasOwn(instruments, instrument)) return
    const near = nearest(instrument, Object.keys(instruments))
    fail(
      'ruleset-instrument',
      ['basis', index, 'instrument'],
      { vi: `Chưa khai báo văn kiện “${instrument}”.`, en: `The instrument “${instrument}” is not declared.` },
      {
        vi: `${near ? `Có phải “${near}”? ` : ''}Khai báo, ví dụ: instruments: { ${instrument}: { title: …, confidence: secondary } }`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Declare it, for example: instruments: { ${instrument}: { title: …, confidence: secondary } }`,
      },
    )
  })
}

/** Whether grounds are our proposal alone. Whoever names none decided for themselves. */
export const isAssumed = (basis: readonly Basis[]): boolean =>
  basis.length > 0 && basis.every(({ confidence }) => confidence === 'assumed')

/**
 * Refuses an error that rests on assumed grounds alone: what is only our proposal must not stop anybody's paper.
 * Whoever builds on a ruleset may decide otherwise, for their own papers: a severity that a later ruleset sets stands.
 * @param rank tells of two rulesets which one builds on the other
 */
export function checkSeverity({ source, setBy }: Declared, rank: (ruleset: string) => number, fail: Fail): void {
  const { severity, basis = [] } = source
  if (severity !== 'error' || !isAssumed(basis)) return
  const [severitySet, basisSet] = ['severity', 'basis'].map((key) => rank(setterOf(setBy, [key])?.ruleset ?? ''))
  if ((severitySet ?? 0) > (basisSet ?? 0)) return
  fail(
    'ruleset-assumed',
    severitySet === basisSet ? ['severity'] : ['basis'],
    {
      vi: 'Quy tắc chỉ dựa trên căn cứ “assumed” thì không được ở mức “error”.',
      en: 'A rule that rests on assumed grounds alone cannot be an error.',
    },
    {
      vi: 'Hạ mức hoặc nêu căn cứ chắc chắn hơn; đơn vị muốn chặn thì nâng mức trong tệp riêng của mình. Ví dụ: severity: warn',
      en: 'Lower the severity or give a surer basis; an office that wants to stop such papers raises it in a ruleset of its own. For example: severity: warn',
    },
  )
}
