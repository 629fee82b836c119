import { type Frame, type Paragraph, paragraphsOf, type Root } from '../model/index.js'
import { fold } from '../text/index.js'

/** The line of the letterhead or closing that prints something, or its first one. */
export function lineOf(tree: Root, type: Frame['type'], printed: string | null): Paragraph | undefined {
  const frame = tree.children.find((node): node is Frame => node.type === type)
  const lines = frame ? [...paragraphsOf(frame.children)] : []
  const wanted = fold(printed ?? '')
  return lines.find(({ value }) => wanted !== '' && fold(value).includes(wanted)) ?? lines[0]
}
