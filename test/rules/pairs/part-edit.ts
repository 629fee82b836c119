/** Changes in one part of a .docx. */
import { childOf, type Element, element, holderOf, printXml, within } from '../../support/xml-tree.js'
import type { PartEdit, Where } from './edit.js'
import { alike, replaceStretch, runsOf, textOf } from './paragraphs.js'
import { type Attributes, propertiesOf, setProperty } from './properties.js'

export function fail(what: string): never {
  throw new Error(`the pair changes nothing: ${what}`)
}

export function partEdit(root: Element): PartEdit {
  const paragraph = (where: Where): Element => {
    const whole = typeof where === 'string' ? null : new RegExp(`^(?:${where.source})$`, where.flags)
    const isMeant = (text: string) => (typeof where === 'string' ? text.includes(where) : whole?.test(text))
    const all = within(root, 'w:p')
    const [first, ...more] = all.filter((one) => isMeant(textOf(one)))
    if (!first) return fail(`no paragraph says ${where}; they say\n${all.map(textOf).join('\n')}`)
    if (more.length > 0) fail(`${more.length + 1} paragraphs say ${where}`)
    return first
  }
  const holder = (one: Element) => holderOf(root, one) ?? fail('the paragraph stands nowhere')
  const insert = (where: Where, texts: string | string[], like: Where, shift: 0 | 1) => {
    const anchor = paragraph(where)
    const { children } = holder(anchor)
    const made = [texts].flat().map((text) => alike(paragraph(like), text))
    children.splice(children.indexOf(anchor) + shift, 0, ...made)
  }
  return {
    root,
    paragraph,
    replaceText(text, by) {
      const one = paragraph(text)
      if (text === by) fail(`“${text}” stays as it is`)
      replaceStretch(one, textOf(one).indexOf(text), text.length, by)
    },
    insertBefore: (where, texts, like = where) => insert(where, texts, like, 0),
    insertAfter: (where, texts, like = where) => insert(where, texts, like, 1),
    remove(where) {
      const one = paragraph(where)
      const { children } = holder(one)
      children.splice(children.indexOf(one), 1)
      // A cell or header without a paragraph is damaged.
      if (!children.some((child) => typeof child !== 'string' && /^w:(?:p|tbl)$/u.test(child.name)))
        children.push(element('w:p'))
    },
    setRun: (where, property, attributes) => change(runsOf(paragraph(where)), 'w:rPr', property, attributes),
    setParagraph: (where, property, attributes) => change([paragraph(where)], 'w:pPr', property, attributes),
  }
}

/** Sets a property of each of some runs, paragraphs or styles. */
export function change(
  owners: readonly Element[],
  holder: 'w:rPr' | 'w:pPr',
  property: string,
  attributes: Attributes | null,
): void {
  const print = () => owners.map(printXml).join('')
  const before = print()
  for (const owner of owners) {
    // What has no properties at all has none to take away.
    if (attributes !== null || childOf(owner, holder)) setProperty(propertiesOf(owner, holder), property, attributes)
  }
  if (print() === before) fail(`${property} is so already`)
}
