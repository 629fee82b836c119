/** Pairs of rules on spelling and spacing. */
import type { Pair } from './pair.js'

export const pairs: Pair[] = [
  {
    rule: 'dang/cho-cham',
    base: 'cong-van',
    edit: ({ replaceText }) => replaceText('Đồng chí Lê Thị Hoa', 'Đồng chí ……………'),
  },
  {
    rule: 'dang/cho-ngoac-vuong',
    base: 'phu-luc',
    edit: ({ replaceText }) => replaceText('Chi bộ ấp Tân Lập', 'Chi bộ [tên chi bộ]'),
  },
]
