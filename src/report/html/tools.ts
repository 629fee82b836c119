import type { ElementContent } from 'hast'
import { type Report, SEVERITIES } from '../../model/index.js'
import { element } from './element.js'
import { SIGNS } from './pins.js'
import type { PageWords } from './words.js'

/** The controls: they do nothing without the script, which is why only the script shows them. Null without findings. */
export function toolsFor({ files }: Report, words: PageWords): ElementContent | null {
  const findings = files.flatMap((file) => file.findings)
  if (findings.length === 0) return null
  const boxes = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    if (count === 0) return []
    return element(
      'label',
      { className: ['filter', severity] },
      element('input', { type: 'checkbox', checked: true, dataFilter: severity }),
      element('span', { className: ['sign'], ariaHidden: 'true' }, SIGNS[severity]),
      ` ${words.severity[severity]} (${count})`,
    )
  })
  return element(
    'section',
    { className: ['tools'], ariaLabel: words.tools, hidden: true },
    element('fieldset', {}, element('legend', {}, words.filter), boxes),
    element(
      'div',
      { className: ['moves'] },
      element('button', { type: 'button', dataStep: '-1' }, words.previous),
      element('button', { type: 'button', dataStep: '1' }, words.next),
      element(
        'label',
        { className: ['letters'] },
        element('input', { type: 'checkbox', checked: true, dataLetters: '' }),
        ` ${words.letters}`,
      ),
    ),
    element('p', { role: 'status', dataWords: words.shown }),
  )
}
