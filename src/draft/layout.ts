import type { Catalogue, Layout } from '../model/index.js'
import type { WholeLayout } from './types.js'

/** How a document is set of which no edition says anything: an A4 page. */
const PLAIN: WholeLayout = {
  page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, number: 10 },
  font: 'Times New Roman',
  sizes: { body: 14 },
  paragraph: { line: 19, gap: 6, indent: 10 },
  words: {
    mark: '',
    rule: '',
    number: 'Số',
    recipients: 'Nơi nhận:',
    addressee: { default: 'Kính gửi:' },
    separator: ';',
    lastRecipient: '.',
    lastAddressee: '',
    grounds: [],
    groundSeparator: ';',
    lastGround: '.',
  },
}

const over = (base: WholeLayout, own: Layout): WholeLayout => ({
  page: { ...base.page, ...own.page },
  font: own.font ?? base.font,
  sizes: { ...base.sizes, ...own.sizes },
  paragraph: { ...base.paragraph, ...own.paragraph },
  words: { ...base.words, ...own.words },
})

/** The layout of an edition with all that it takes over from others; a plain one where there is none. */
export function layoutOf({ editions }: Catalogue, edition: string | null): WholeLayout {
  const chain: Layout[] = []
  let next = edition ?? undefined
  // A circle is refused where rulesets are loaded.
  while (next !== undefined && chain.length < Object.keys(editions).length) {
    const layout: Layout | undefined = editions[next]?.layout
    if (layout) chain.unshift(layout)
    next = layout?.like
  }
  return chain.reduce(over, PLAIN)
}
