import { quoted } from '../text/index.js'
import { meant } from './meant.js'
import { offered } from './offered.js'
import type { Fail } from './tools.js'

/** Refuses rules that nobody declares before which a rule is to be silent: it would never be. */
export function checkYields(yieldsTo: readonly string[], known: readonly string[], fail: Fail): void {
  for (const [index, id] of yieldsTo.entries()) {
    if (known.includes(id)) continue
    const near = meant(id, known)
    fail(
      'ruleset-value',
      ['yieldsTo', index],
      { vi: `“yieldsTo” nêu quy tắc “${id}” không có.`, en: `“yieldsTo” names the rule “${id}”, which is not there.` },
      {
        vi: `${near ? `Có phải “${near}”? ` : ''}Ghi mã một quy tắc trong tệp này hoặc trong “extends”. Ví dụ: ${quoted(offered(near ?? id, [...known]).slice(0, 3))}.`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Name a rule of this file or of those in “extends”. For example: ${quoted(offered(near ?? id, [...known]).slice(0, 3))}.`,
      },
    )
  }
}
