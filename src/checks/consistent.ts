import type { Check, CheckContext, CompileTools, Hit, Wording } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { fold } from '../text/index.js'
import { PATTERN, TEXT } from './options.js'
import { placed, relatedTo, type Use } from './places.js'
import { PROPERTIES } from './property.js'
import { compileScope, SCOPE } from './spans.js'
import { type ConsistentOptions, compileUses, sameInBoth } from './uses.js'

interface Form {
  id: string
  title: Wording
  weight: number
  uses: Use[]
}

const join = (forms: readonly Form[]): Wording => {
  const list = (lang: 'vi' | 'en') => forms.map(({ title, uses }) => `“${title[lang]}” (${uses.length})`).join(', ')
  return { vi: list('vi'), en: list('en') }
}

/** The forms in use, the one most used first; of equals the one that is met first. */
function formsOf(uses: readonly Use[]): Form[] {
  const forms = new Map<string, Form>()
  for (const use of uses) {
    const form = forms.get(use.form) ?? { id: use.form, title: use.shown, weight: 0, uses: [] }
    form.weight += use.weight
    form.uses.push(use)
    forms.set(use.form, form)
  }
  return [...forms.values()].sort((a, b) => b.weight - a.weight)
}

/** By what a form is known that is preferred: the name it is given, or its text however it is spelt. */
function compilePreference({ prefer, forms }: ConsistentOptions, tools: CompileTools): string | null {
  if (prefer === undefined) return null
  if (forms === undefined) return fold(prefer) || prefer
  if (Object.hasOwn(forms, prefer)) return prefer
  const known = Object.keys(forms)
    .map((id) => `“${id}”`)
    .join(', ')
  return tools.fail(
    ['prefer'],
    { vi: `“forms” không có cách viết “${prefer}”.`, en: `“forms” has no form “${prefer}”.` },
    { vi: `Được dùng: ${known}.`, en: `Allowed: ${known}.` },
  )
}

export const consistent: Check<ConsistentOptions> = {
  kind: 'consistent',
  about: {
    vi: 'Cùng một điều được viết một cách trong cả văn bản; chỗ khác với số đông bị nêu ra.',
    en: 'One thing is written in one way throughout; what differs from the majority is told.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      forms: {
        description: 'Ways of writing one thing, by name: words, or { title, words, patterns }',
        type: 'object',
        minProperties: 2,
        additionalProperties: {
          if: { type: 'array' },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { type: 'array', minItems: 1, items: { type: 'string', pattern: '\\S' } },
          else: {
            type: 'object',
            additionalProperties: false,
            properties: {
              title: { ...TEXT, description: 'What it is called in messages' },
              words: {
                description: 'Words or phrases, whatever their case and spacing',
                type: 'array',
                minItems: 1,
                items: { type: 'string', pattern: '\\S' },
              },
              patterns: { description: 'Regular expressions', type: 'array', minItems: 1, items: PATTERN },
            },
          },
        },
      },
      pattern: {
        ...PATTERN,
        description:
          'Regular expression whose first group holds what must agree, whatever its case, tone marks and spacing',
      },
      property: { description: 'A property of formatting that must agree', enum: PROPERTIES },
      ignoreCase: { description: 'true: the expressions take capitals for small letters', type: 'boolean' },
      except: { description: 'Regular expressions of what does not count', type: 'array', items: PATTERN },
      prefer: { description: 'The form to be used, whatever the majority', type: 'string', pattern: '\\S' },
      ...SCOPE,
      once: {
        description: 'true: one finding with the number of odd places and the first of them, not one for each',
        type: 'boolean',
      },
    },
  },
  example: { forms: { moi: ['thủy'], cu: ['thuỷ'] } },
  placeholders: {
    form: {
      vi: 'cách viết khác số đông; để trống khi hai cách ngang nhau',
      en: 'the odd form; empty where two are as frequent',
    },
    majority: {
      vi: 'cách viết của số đông, hoặc cách được chọn; để trống khi ngang nhau',
      en: 'the form of the majority, or the preferred one; empty in a tie',
    },
    count: { vi: 'số chỗ khác số đông', en: 'the number of odd places' },
    majorityCount: { vi: 'số chỗ viết theo số đông', en: 'the number of places of the majority' },
    forms: { vi: 'mọi cách viết cùng số chỗ', en: 'all forms with their numbers' },
  },
  compile(options, tools) {
    const uses = compileUses(options, tools)
    const scope = compileScope(options, tools)
    const preferred = compilePreference(options, tools)

    const tie = (forms: Form[]): Hit[] => {
      // Where the second of two forms begins, somebody changed their mind.
      const firsts = forms.filter(({ weight }) => weight === forms[0]?.weight).map((form) => form.uses[0] as Use)
      const [, second = firsts[0] as Use] = firsts
      const values = { form: null, majority: null, count: null, majorityCount: null, forms: join(forms) }
      const others = firsts.filter((use) => use !== second)
      return [{ ...placed(second), values, ...relatedTo(others) }]
    }
    const odd = (use: Use, majority: Wording, forms: Form[], count: number, majorityCount: number): Hit => ({
      ...placed(use),
      actual: use.shown.vi,
      expected: [majority.vi],
      values: { form: use.shown, majority, count, majorityCount, forms: join(forms) },
    })

    return (context: CheckContext) => {
      const all = uses(scope(context), context)
      const forms = formsOf(all)
      const [first, second] = forms
      if (!first) return []
      const wanted = preferred === null ? first : forms.find(({ id }) => id === preferred)
      if (preferred === null && second && first.weight === second.weight) return tie(forms)
      const title = wanted?.title ?? titleOf(options) ?? sameInBoth(options.prefer ?? '')
      const inOrder = all.filter(({ form }) => form !== wanted?.id)
      const [head, ...rest] = inOrder
      if (!head) return []
      const hitAt = (use: Use) => odd(use, title, forms, inOrder.length, wanted?.uses.length ?? 0)
      return options.once ? [{ ...hitAt(head), ...relatedTo(rest) }] : inOrder.map(hitAt)
    }
  },
}

/** What the preferred form is called, where it is used nowhere. */
function titleOf({ forms, prefer }: ConsistentOptions): Wording | null {
  const form = prefer === undefined ? undefined : forms?.[prefer]
  if (form === undefined) return null
  if (Array.isArray(form)) return sameInBoth(form[0] ?? '')
  return form.title === undefined
    ? form.words?.[0] === undefined
      ? null
      : sameInBoth(form.words[0])
    : wordingOf(form.title)
}
