import { type Document, type Frame, type Hit, type Paragraph, type PlaceName, paragraphsOf } from '../model/index.js'

/** The line that prints a component; where none does, the first one of the letterhead or closing where it belongs. */
export function placeIn({ places, tree }: Document, name: PlaceName): Paragraph | undefined {
  const [stretch] = places[name] ?? []
  if (stretch) return stretch.node
  const type: Frame['type'] = name.startsWith('signature') || name.startsWith('recipients') ? 'closing' : 'letterhead'
  const frame = tree.children.find((node): node is Frame => node.type === type)
  return frame && [...paragraphsOf(frame.children)][0]
}

/** Where a hit about a component is placed: at the first stretch that prints it, or where it belongs. */
export function spotIn(document: Document, name: PlaceName): Pick<Hit, 'node' | 'from' | 'to'> {
  const [stretch] = document.places[name] ?? []
  if (stretch) return stretch
  const node = placeIn(document, name)
  return node ? { node } : {}
}
