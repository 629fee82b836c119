import { createLinter } from '../../src/lint.js'
import { type Document, headingText, sectionsOf } from '../../src/model/index.js'
import { docx, type Parts } from './docx.js'

const linter = await createLinter()

/** A document in Word of a body and other parts, with its outline and what was recognised of it. */
export const inspect = (body: string, parts: Parts = {}): Promise<Document> =>
  linter.inspect({ data: docx(body, parts) }, { today: '2027-02-01' })

/** The headings of a document, level and text, an annex with a star. */
export async function headingsOf(body: string, parts: Parts = {}): Promise<string[]> {
  const { tree } = await inspect(body, parts)
  return [...sectionsOf(tree)].map(
    ({ section }) => `${section.level}${section.appendix ? '*' : ''} ${headingText(section)}`,
  )
}
