import { DangLintError, type ErrorPlace, type Instrument } from '../model/index.js'
import { nearest, quoted } from '../text/index.js'
import { meant } from './meant.js'
import { offered } from './offered.js'

/** Refuses a name under a key that is none of those known. */
export function unknownName(key: string, name: string, known: readonly string[], place: ErrorPlace): DangLintError[] {
  // A ruleset that declares none leaves them to its caller.
  if (known.length === 0 || known.includes(name)) return []
  const near = meant(name, known)
  const allowed = quoted(offered(near ?? name, known))
  return [
    new DangLintError('ruleset-value', {
      message: { vi: `“${key}” không có giá trị “${name}”.`, en: `“${key}” has no value “${name}”.` },
      hint: {
        vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${allowed}.`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${allowed}.`,
      },
      place,
    }),
  ]
}

/** Refuses an instrument that is not declared. */
export function unknownInstrument(
  instrument: string,
  instruments: Record<string, Instrument>,
  place: ErrorPlace,
): DangLintError[] {
  // A ruleset without instruments leaves them to what it is put together with.
  if (Object.keys(instruments).length === 0 || Object.hasOwn(instruments, instrument)) return []
  const near = nearest(instrument, Object.keys(instruments))
  return [
    new DangLintError('ruleset-instrument', {
      message: { vi: `Chưa khai báo văn kiện “${instrument}”.`, en: `The instrument “${instrument}” is not declared.` },
      hint: {
        vi: `${near ? `Có phải “${near}”? ` : ''}Khai báo, ví dụ: instruments: { ${instrument}: { title: …, confidence: secondary } }`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Declare it, for example: instruments: { ${instrument}: { title: …, confidence: secondary } }`,
      },
      place,
    }),
  ]
}
