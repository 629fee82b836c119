import type { AnyCheck } from '../model/index.js'
import { agree } from './agree.js'
import { authority } from './authority.js'
import { balanced } from './balanced.js'
import { blank } from './blank.js'
import { calendar } from './calendar.js'
import { citation } from './citation.js'
import { complete } from './complete.js'
import { component } from './component.js'
import { consistent } from './consistent.js'
import { content } from './content.js'
import { count } from './count.js'
import { date } from './date.js'
import { deadline } from './deadline.js'
import { distinct } from './distinct.js'
import { ending } from './ending.js'
import { filed } from './filed.js'
import { forbid } from './forbid.js'
import { format } from './format/index.js'
import { fulfil } from './fulfil.js'
import { gather } from './gather.js'
import { held } from './held.js'
import { introduced } from './introduced.js'
import { list } from './list/index.js'
import { match } from './match.js'
import { mention } from './mention.js'
import { numbering } from './numbering.js'
import { outside } from './outside.js'
import { overlap } from './overlap.js'
import { page } from './page/index.js'
import { pattern } from './pattern.js'
import { personal } from './private.js'
import { reading } from './reading.js'
import { refer } from './refer.js'
import { renew } from './renew.js'
import { section } from './section.js'
import { sections } from './sections.js'
import { self } from './self.js'
import { sequence } from './sequence.js'
import { signer } from './signer.js'
import { substitute } from './substitute.js'
import { sum } from './sum.js'
import { tally } from './tally.js'
import { term } from './term.js'
import { unique } from './unique.js'
import { year } from './year.js'

/** Every kind of check that rulesets may ask for. */
export const checks: readonly AnyCheck[] = [
  section,
  sections,
  content,
  component,
  match,
  pattern,
  date,
  calendar,
  year,
  format,
  page,
  forbid,
  substitute,
  consistent,
  count,
  list,
  sum,
  numbering,
  citation,
  reading,
  ending,
  introduced,
  self,
  balanced,
  blank,
  mention,
  complete,
  deadline,
  unique,
  agree,
  sequence,
  overlap,
  outside,
  gather,
  personal,
  filed,
  term,
  tally,
  refer,
  fulfil,
  signer,
  renew,
  distinct,
  held,
  authority,
]
