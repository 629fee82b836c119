import type { Wording } from '../model/index.js'
import {
  type Dimension,
  nearest,
  parseQuantity,
  type Quantity,
  type QuantityProblem,
  quoted,
  UNITS_OF,
} from '../text/index.js'

const EXAMPLES: Record<Dimension, string> = {
  length: '20mm, 8mm..13mm, 6pt.., 20mm ± 1mm',
  size: '14pt, 14pt..15pt',
  line: 'exactly 18pt, exactly 18pt..22pt, at least 18pt, 1.5 lines, single',
}

function messageFor({ problem, found }: QuantityProblem, source: string, dimension: Dimension): Wording {
  switch (problem) {
    case 'empty':
      return { vi: 'Số đo đang để trống.', en: 'The measure is empty.' }
    case 'number':
      return { vi: `Số đo “${source}” thiếu con số.`, en: `The measure “${source}” lacks a number.` }
    case 'unit':
      return {
        vi: `Không dùng được đơn vị “${found}” trong số đo “${source}”.`,
        en: `“${found}” is no unit for the measure “${source}”.`,
      }
    case 'no-unit':
      return { vi: `Số đo “${source}” thiếu đơn vị.`, en: `The measure “${source}” lacks its unit.` }
    case 'order':
      return {
        vi: `Khoảng “${source}” viết ngược: số đầu phải nhỏ hơn số sau.`,
        en: `The range “${source}” is the wrong way round: the smaller number comes first.`,
      }
    case 'no-rule':
      return {
        vi: `Giãn dòng “${source}” chưa nói rõ là chính xác hay ít nhất bấy nhiêu.`,
        en: `The line spacing “${source}” does not say whether it is exact or the least.`,
      }
    case 'rule':
      return {
        vi: `“${source}”: “exactly” và “at least” chỉ dùng cho giãn dòng tính bằng pt.`,
        en: `“${source}”: “exactly” and “at least” are for line spacing in pt alone.`,
      }
    case 'rest':
      return dimension === 'line'
        ? { vi: `Không hiểu “${found}” trong giãn dòng “${source}”.`, en: `“${found}” makes no sense in “${source}”.` }
        : { vi: `Không hiểu “${found}” trong số đo “${source}”.`, en: `“${found}” makes no sense in “${source}”.` }
  }
}

/**
 * Parses a quantity, or refuses it at the character where it goes wrong.
 * @param fail never returns
 */
export function compileQuantity(
  source: string,
  dimension: Dimension,
  fail: (message: Wording, hint: Wording, offset: number) => never,
): Quantity {
  const parsed = parseQuantity(source, dimension)
  if (!('problem' in parsed)) return parsed
  const units = UNITS_OF[dimension]
  const near = parsed.problem === 'unit' ? nearest(parsed.found, units) : null
  return fail(
    messageFor(parsed, source, dimension),
    {
      vi: `${near ? `Có phải “${near}”? ` : ''}Đơn vị được dùng: ${quoted(units)}. Ví dụ: ${EXAMPLES[dimension]}`,
      en: `${near ? `Did you mean “${near}”? ` : ''}Units allowed: ${quoted(units)}. For example: ${EXAMPLES[dimension]}`,
    },
    parsed.offset,
  )
}
