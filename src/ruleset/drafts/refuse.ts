import { DangLintError, type Wording } from '../../model/index.js'
import type { Merged } from '../merge.js'
import type { Locate } from '../position.js'

/** The error for a template that no document can be made of. */
export const refuse = (message: Wording, hint: Wording, place: ReturnType<Locate>) =>
  new DangLintError('ruleset-draft', { message, hint, place })

/** The error for a name that nothing has, with the one that was likely meant. */
export function unknown(what: Wording, name: string, near: string | null, rest: Wording, place: ReturnType<Locate>) {
  return refuse(
    { vi: `Không có ${what.vi} “${name}”.`, en: `There is no ${what.en} “${name}”.` },
    {
      vi: `${near ? `Có phải “${near}”? ` : ''}${rest.vi}`,
      en: `${near ? `Did you mean “${near}”? ` : ''}${rest.en}`,
    },
    place,
  )
}

/** What templates name. */
export type Names = Pick<Merged, 'types' | 'tiers' | 'rules' | 'editions'>
