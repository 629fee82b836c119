/** Pairs of rules on the letterhead. */
import { DAY_36 } from './bases.js'
import type { Pair } from './pair.js'

export const pairs: Pair[] = [
  { rule: 'dang/so-de-trong', base: 'bao-cao', edit: ({ replaceText }) => replaceText('Số 05', 'Số …') },
  { rule: 'dang/ngay-de-trong', base: 'bao-cao', edit: ({ replaceText }) => replaceText('ngày 05', 'ngày …') },
  {
    rule: 'dang/ngay-de-trong',
    base: 'bao-cao',
    date: DAY_36,
    edit: ({ replaceText }) => replaceText('ngày 10', 'ngày …'),
  },
]
