import type { Element } from 'hast'
import { element } from '../../html/element.js'
import type { PageTeller } from './teller.js'

const labelled = (name: string, control: Element): Element => element('label', {}, element('span', {}, name), control)

/** The filter: it does nothing without the script, which is why only the script shows it. */
export function filterTools(tiers: readonly (string | null)[], { page, names }: PageTeller): Element {
  const option = (value: string, text: string) => element('option', { value }, text)
  return element(
    'section',
    { className: ['tools'], ariaLabel: page.tools, hidden: true },
    labelled(page.findUnit, element('input', { type: 'search', dataBy: 'name', autoComplete: ['off'] })),
    tiers.length > 1
      ? labelled(
          page.tier,
          element(
            'select',
            { dataBy: 'tier' },
            option('*', page.all),
            tiers.map((tier) => option(tier ?? '', names.tier(tier))),
          ),
        )
      : null,
    labelled(
      page.state,
      element(
        'select',
        { dataBy: 'state' },
        option('*', page.all),
        Object.entries(page.withState).map(([state, text]) => option(state, text)),
      ),
    ),
    element('button', { type: 'button' }, page.clear),
    element('p', { role: 'status', dataWords: page.shown }),
  )
}
