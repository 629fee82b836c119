import type { Basis, Instrument } from '../model/index.js'
import { nearest } from '../text/index.js'
import type { Fail } from './tools.js'
import type { RuleSource } from './types.js'

/** The grounds of a rule, which must be declared, and sure enough for its severity. */
export function checkBasis(rule: RuleSource, instruments: Record<string, Instrument>, fail: Fail): Basis[] {
  const basis = rule.basis ?? []
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
  // What is only assumed must not stop anybody's paper.
  if (rule.severity === 'error' && basis.length > 0 && basis.every(({ confidence }) => confidence === 'assumed')) {
    fail(
      'ruleset-assumed',
      ['severity'],
      {
        vi: 'Quy tắc chỉ dựa trên căn cứ “assumed” thì không được ở mức “error”.',
        en: 'A rule that rests on assumed grounds alone cannot be an error.',
      },
      {
        vi: 'Hạ mức hoặc nêu căn cứ chắc chắn hơn. Ví dụ: severity: warn',
        en: 'Lower the severity or give a surer basis. For example: severity: warn',
      },
    )
  }
  return basis
}
