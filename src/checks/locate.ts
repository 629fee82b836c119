import type { CheckContext, CompileTools } from '../model/index.js'
import { anyOf, asList, makeMatcher } from '../text/index.js'
import { compileFilled } from './filled-in.js'
import { PATTERN, WORDS } from './options.js'
import { compilePart, PART_SCHEMA, type Part, type PartOptions } from './part.js'
import { search } from './search.js'
import type { Evidence, Form, Wanted } from './wanted.js'

export interface LocationOptions {
  title: string | string[]
  except?: string | string[]
  outside?: string | string[]
  inside?: string | string[]
  outsideText?: string | string[]
  inText?: string | string[]
  about?: string | string[]
  ofYear?: boolean
  pastYear?: boolean
  filled?: boolean
  ignore?: string[]
  parts?: Record<string, PartOptions>
  skip?: string
  forms?: Form[]
  reference?: string
}

/** Where a content may stand (JSON Schema 2020-12): shared by `section` and `content`. */
export const LOCATION = {
  title: { ...WORDS, description: 'Words of the vocabulary by which the content is known' },
  except: { ...WORDS, description: 'Words that look alike and are something else; they are taken out before looking' },
  outside: { ...WORDS, description: 'Sections in which the content does not count, with all that is in them' },
  inside: { ...WORDS, description: 'Sections that count although they look like one of `outside` too' },
  outsideText: { ...WORDS, description: 'Sections in which running text does not count, though headings do' },
  inText: {
    ...WORDS,
    description: 'Words by which running text speaks of the content without its name, if it tells of its parts too',
  },
  about: {
    ...WORDS,
    description:
      'Words that a clause of running text must hold for its parts to be those of the content; its name if absent',
  },
  ofYear: { description: 'true: what names only past years does not count', type: 'boolean', default: false },
  pastYear: {
    description: 'true: a heading that names only past years counts, whatever else it says',
    type: 'boolean',
    default: false,
  },
  filled: {
    description: 'true: what is named but left empty does not count: a heading, a label, a row of a table, a table',
    type: 'boolean',
    default: false,
  },
  ignore: {
    description: 'Regular expressions of text that only looks like it; it is taken out before looking',
    type: 'array',
    items: PATTERN,
  },
  parts: {
    description: 'What is told of the content, by id; two of them make a passage of running text count',
    type: 'object',
    minProperties: 1,
    additionalProperties: PART_SCHEMA,
  },
  skip: { ...PATTERN, description: 'Paragraphs of running text that do not count: regular expression' },
  forms: {
    description: 'What counts beside headings and run-in headings',
    type: 'array',
    items: { enum: ['table', 'opening', 'passage', 'reference'] },
    default: ['table', 'opening'],
  },
  reference: {
    ...PATTERN,
    description: 'An explicit reference to a paper of its own that holds the content: regular expression',
  },
} as const

export interface Location {
  /** `named`: the content is mentioned and nothing is said of it. */
  state: 'absent' | 'named' | 'present'
  evidence: Evidence[]
}

/** What finds a content, and the parts that it has. */
export interface Locator {
  parts: Part[]
  locate(context: CheckContext): Location
}

function stateOf(evidence: Evidence[]): Location['state'] {
  if (evidence.length === 0) return 'absent'
  return evidence.some(({ form }) => form !== 'sentence') ? 'present' : 'named'
}

/**
 * Compiles how a content is found, wherever in the body it stands.
 * @param mentions whether running text that only mentions the content shall be told
 */
export function compileLocation(options: LocationOptions, tools: CompileTools, mentions: boolean): Locator {
  const words = (name: 'title' | 'except' | 'outside' | 'inside' | 'outsideText' | 'inText' | 'about') =>
    asList(options[name]).flatMap((word) => tools.vocabulary(word, [name]))
  const parts = Object.entries(options.parts ?? {}).map(([id, part]) => compilePart(id, part, tools, ['parts', id]))
  const title = anyOf(words('title'))
  const wanted: Wanted = {
    title,
    except: words('except'),
    outside: anyOf(words('outside')),
    inside: anyOf(words('inside')),
    outsideText: anyOf(words('outsideText')),
    inText: anyOf(words('inText')),
    about: options.about === undefined ? title : anyOf(words('about')),
    ofYear: options.ofYear ?? false,
    pastYear: options.pastYear ?? false,
    filled: options.filled ?? false,
    holdsText: compileFilled(tools.components).holdsText,
    ignore: (options.ignore ?? []).map((source, index) => makeMatcher(tools.pattern(source, ['ignore', index], 'gi'))),
    skip: options.skip === undefined ? null : makeMatcher(tools.pattern(options.skip, ['skip'], 'i')),
    reference:
      options.reference === undefined ? null : makeMatcher(tools.pattern(options.reference, ['reference'], 'i')),
    forms: new Set(options.forms ?? ['table', 'opening']),
    mentions,
    parts,
  }
  // Rules that look for the same content share what was found.
  const shared = Object.keys(LOCATION).map((name) => options[name as keyof LocationOptions] ?? null)
  const key = `location ${JSON.stringify([mentions, ...shared])}`
  return {
    parts,
    locate: (context) =>
      context.memo(key, () => {
        const evidence = search(wanted, context)
        return { state: stateOf(evidence), evidence }
      }),
  }
}
