import { type CheckContext, holdsImage } from '../../model/index.js'
import { tidy } from '../../text/index.js'
import { ATTRIBUTES, type Attribute, textIn } from './attributes.js'
import type { Stand } from './stand.js'
import type { AttributeFilter } from './syntax.js'

/** Whether one thing passes a filter that looks at nothing beside it. */
export type Test = (stand: Stand, context: CheckContext) => boolean
const COMPARE: Record<string, (found: number, wanted: number) => boolean> = {
  '=': (found, wanted) => found === wanted,
  '!=': (found, wanted) => found !== wanted,
  '<': (found, wanted) => found < wanted,
  '<=': (found, wanted) => found <= wanted,
  '>': (found, wanted) => found > wanted,
  '>=': (found, wanted) => found >= wanted,
}
const COMPARE_TEXT: Record<string, (found: string, wanted: string) => boolean> = {
  '=': (found, wanted) => found === wanted,
  '!=': (found, wanted) => found !== wanted,
  '^=': (found, wanted) => found.startsWith(wanted),
  '$=': (found, wanted) => found.endsWith(wanted),
  '*=': (found, wanted) => found.includes(wanted),
}

/** Tests one attribute. */
export function attributeTest({ name, test }: AttributeFilter): Test {
  const attribute = ATTRIBUTES[name] as Attribute
  const { operator, value } = test ?? { operator: '=' as const, value: 'true' }
  if (attribute.type === 'flag') {
    const wanted = (value === 'true') === (operator === '=')
    return (stand) => attribute.read(stand) === wanted
  }
  if (test === null) return (stand) => attribute.read(stand) !== null
  // What says nothing is unlike every value.
  const orElse = operator === '!='
  if (attribute.type === 'number') {
    const compare = COMPARE[operator]
    const wanted = Number(value)
    return (stand) => {
      const found = attribute.read(stand)
      return found === null ? orElse : (compare?.(found, wanted) ?? false)
    }
  }
  const compare = COMPARE_TEXT[operator]
  const wanted = tidy(value)
  return (stand) => {
    const found = attribute.read(stand)
    return found === null ? orElse : (compare?.(tidy(found), wanted) ?? false)
  }
}

/** Whether nothing is printed in something: no text and no picture. */
export function isEmpty(stand: Stand): boolean {
  const { node } = stand
  // A section has a heading; it is empty where nothing follows.
  const text = node.type === 'section' ? textIn({ ...stand, node: { ...node, type: 'body' } }) : textIn(stand)
  return text.trim() === '' && !holdsImage(node)
}
