import type { ElementContent } from 'hast'
import type { Paragraph, Run } from '../../model/index.js'
import { LEADING_MARKS } from '../../read/docx/assemble.js'
import { comparable } from './comparable.js'
import { element, textNode } from './element.js'
import { type Look, runStyle } from './look.js'

/** A piece of text in the weight and shape of its run. */
function dressed(text: string, run: Run, look: Look): ElementContent {
  const style = runStyle(run, look)
  let node: ElementContent = textNode(text)
  if (style !== '') node = element('span', { style }, node)
  if (run.underline) node = element('u', {}, node)
  if (run.italic) node = element('em', {}, node)
  return run.bold ? element('strong', {}, node) : node
}

/** Gives out the text of some runs bit by bit, line breaks as elements. */
function makeDresser(runs: readonly Run[], look: Look): (length: number) => ElementContent[] {
  let index = 0
  let offset = 0
  return (length) => {
    const nodes: ElementContent[] = []
    for (let left = length; left > 0; ) {
      const run = runs[index]
      if (!run) break
      const piece = run.text.slice(offset, offset + left)
      piece.split('\n').forEach((line, at) => {
        if (at > 0) nodes.push(element('br', {}))
        if (line !== '') nodes.push(dressed(line, run, look))
      })
      left -= piece.length
      offset += piece.length
      if (offset >= run.text.length) {
        index++
        offset = 0
      }
    }
    return nodes
  }
}

/** The texts of some nodes in our spelling, marks joined to the letter that stands in the node before. */
function textsOf(nodes: ElementContent[]): string[] {
  const raw: string[] = []
  const walk = (node: ElementContent) => {
    if (node.type === 'text') {
      const marks = raw.length > 0 ? (LEADING_MARKS.exec(node.value)?.[0] ?? '') : ''
      if (marks !== '') raw[raw.length - 1] += marks
      raw.push(node.value.slice(marks.length))
    } else if (node.type === 'element') {
      if (node.tagName === 'br') raw.push('\n')
      for (const child of node.children) walk(child)
    }
  }
  nodes.forEach(walk)
  return raw.map(comparable)
}

const isPicture = (node: ElementContent) => node.type === 'element' && node.tagName === 'img'

/** The pictures among some nodes. */
export const picturesIn = (nodes: ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) => (isPicture(node) ? [node] : node.type === 'element' ? picturesIn(node.children) : []))

/**
 * The content of a paragraph: its text in the formatting that was read. What mammoth made of it lends links,
 * pictures, raised, lowered and crossed-out text where both read the same words, else its pictures alone.
 */
export function inlineOf(
  { value, runs }: Paragraph,
  look: Look,
  rendered: ElementContent[] | undefined = undefined,
): ElementContent[] {
  const take = makeDresser(runs, look)
  if (!rendered) return take(value.length)
  const texts = textsOf(rendered)
  const key = comparable(value)
  if (key.length !== value.length || texts.join('') !== key) return [...take(value.length), ...picturesIn(rendered)]
  let next = 0
  const walk = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text' || (node.type === 'element' && node.tagName === 'br'))
      return take((texts[next++] ?? '').length)
    return node.type === 'element' ? [{ ...node, children: node.children.flatMap(walk) }] : []
  }
  return rendered.flatMap(walk)
}
