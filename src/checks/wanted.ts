import type { Node } from 'unist'
import type { Section } from '../model/index.js'
import type { AnyTerm, Matcher, Term } from '../text/index.js'
import type { Filled } from './filled-in.js'
import type { Part } from './part.js'

/** What counts as a place that speaks of a content, beside headings. */
export type Form = 'table' | 'opening' | 'passage' | 'reference'

/** How a content is found, compiled. */
export interface Wanted {
  title: AnyTerm
  except: Term[]
  outside: AnyTerm
  inside: AnyTerm
  outsideText: AnyTerm
  inText: AnyTerm
  about: AnyTerm
  ofYear: boolean
  pastYear: boolean
  /** Whether something must be written below or beside what names the content. */
  filled: boolean
  holdsText: Filled['holdsText']
  ignore: Matcher[]
  skip: Matcher | null
  reference: Matcher | null
  forms: Set<Form>
  /** Whether running text that only mentions the content is evidence too. */
  mentions: boolean
  /** What tells a passage about the content from a mere mention. */
  parts: Part[]
}

/** One place that speaks of a content. `sentence` names it without saying anything of it. */
export interface Evidence {
  form: 'heading' | 'sentence' | Form
  node: Node
  sections: Section[]
  /** All that belongs to it. */
  scope: Node[]
}
