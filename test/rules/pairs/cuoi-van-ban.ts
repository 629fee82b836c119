/** Pairs of rules on the closing. */
import type { Pair } from './pair.js'

export const pairs: Pair[] = [
  {
    rule: 'bien-ban-sinh-hoat/chu-ky-nguoi-ghi',
    base: 'bien-ban',
    edit: ({ remove }) => {
      remove('NGƯỜI GHI BIÊN BẢN')
      remove(/Lê Thị Hoa/u)
    },
  },
]
