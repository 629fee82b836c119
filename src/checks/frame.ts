import { type Document, type Frame, type Paragraph, type PlaceName, paragraphsOf } from '../model/index.js'

/** The line that prints a component; where none does, the first one of the letterhead or closing where it belongs. */
export function placeIn({ places, tree }: Document, name: PlaceName): Paragraph | undefined {
  const [stretch] = places[name] ?? []
  if (stretch) return stretch.node
  const type: Frame['type'] = name.startsWith('signature') || name.startsWith('recipients') ? 'closing' : 'letterhead'
  const frame = tree.children.find((node): node is Frame => node.type === type)
  return frame && [...paragraphsOf(frame.children)][0]
}
