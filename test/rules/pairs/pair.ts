/**
 * Minimal pairs: two Word documents that differ in one point, of which a rule finds nothing in one and that point in the
 * other, and no other rule finds anything in either.
 *
 * To write one, add it to the list of its area (`dau-van-ban.ts`, `cuoi-van-ban.ts`, `noi-dung.ts`, `trinh-bay.ts`,
 * `chu-viet.ts`):
 *
 *     { rule: 'the-thuc/so-dau-hai-cham', base: 'bao-cao', edit: ({ replaceText }) => replaceText('Số 05', 'Số: 05') },
 *
 * - `base` names one of the documents of `bases.ts`. To see what its paragraphs say let an edit look for what is not
 *   there: the error lists them.
 * - `date` is the day of the document, which selects the edition: `DAY_05` if absent. A rule that asks for other things
 *   under 36-HD/VPTW needs a pair with `date: DAY_36` too.
 * - `edit` makes the wrong document of the right one with the functions of `edit.ts`.
 * - Where the right one is not a base as it stands, `right` makes it first: `edit` is then applied to that one.
 * - `findings` is how many findings the rule must have: 1 if absent.
 *
 * Then `npx vitest run test/rules/pairs.test.ts -u` counts it in `pairs.tsv`, and `npm run generate` in the pages.
 */
import type { BaseName } from './bases.js'
import type { DocxEdit } from './edit.js'

export interface Pair {
  rule: string
  base: BaseName
  date?: string
  right?: (docx: DocxEdit) => void
  edit: (docx: DocxEdit) => void
  findings?: number
  /** What the pair shows, where a rule has several. */
  shows?: string
}
