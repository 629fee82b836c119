import type { Node } from 'unist'
import { type CheckContext, type CompileTools, type Section, textOf } from '../model/index.js'
import { type AnyTerm, anyOf, type Term } from '../text/index.js'
import { asList } from './options.js'
import type { Part } from './part.js'
import { search } from './search.js'

export type Form = 'table' | 'opening' | 'passage' | 'reference'

export interface LocationOptions {
  title: string | string[]
  except?: string | string[]
  outside?: string | string[]
  inside?: string | string[]
  outsideText?: string | string[]
  skip?: string
  forms?: Form[]
  reference?: string
}

/** The same, compiled. */
export interface Wanted {
  title: AnyTerm
  except: Term[]
  outside: AnyTerm
  inside: AnyTerm
  outsideText: AnyTerm
  skip: RegExp | null
  reference: RegExp | null
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

export interface Location {
  /** `named`: the content is mentioned and nothing is said of it. */
  state: 'absent' | 'named' | 'present'
  evidence: Evidence[]
}

const sentences = (text: string) => (text.match(/[^.;!?\n]*\p{L}{2}[^.;!?\n]*/gu) ?? []).length

/** A content is there if one place says more of it than its name. */
function stateOf(evidence: Evidence[], parts: Part[]): Location['state'] {
  if (evidence.length === 0) return 'absent'
  const says = ({ form, scope }: Evidence) => {
    if (form === 'sentence') return false
    if (form !== 'heading' || parts.length === 0) return true
    return sentences(textOf(...scope)) > 1 || parts.some((part) => part.isIn(scope))
  }
  return evidence.some(says) ? 'present' : 'named'
}

/** Compiles how a content is found, wherever in the body it stands. */
export function compileLocation(
  options: LocationOptions,
  parts: Part[],
  tools: CompileTools,
  mentions: boolean,
): (context: CheckContext) => Location {
  const words = (name: 'title' | 'except' | 'outside' | 'inside' | 'outsideText') =>
    asList(options[name]).flatMap((word) => tools.vocabulary(word, [name]))
  const wanted: Wanted = {
    title: anyOf(words('title')),
    except: words('except'),
    outside: anyOf(words('outside')),
    inside: anyOf(words('inside')),
    outsideText: anyOf(words('outsideText')),
    skip: options.skip === undefined ? null : tools.pattern(options.skip, ['skip'], 'i'),
    reference: options.reference === undefined ? null : tools.pattern(options.reference, ['reference'], 'i'),
    forms: new Set(options.forms ?? ['table', 'opening']),
    mentions,
    parts,
  }
  const { title, except, outside, inside, outsideText, skip, forms, reference } = options
  const key = `location ${JSON.stringify([title, except, outside, inside, outsideText, skip, forms, reference, mentions, parts.map((part) => part.key)])}`
  return (context) =>
    context.memo(key, () => {
      const evidence = search(wanted, context)
      return { state: stateOf(evidence, parts), evidence }
    })
}
