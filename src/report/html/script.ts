/**
 * The script of the page: filter by severity, and going from finding to finding. Without it everything is shown.
 * It holds no word of its own and reads none of the document, so that it is the same in every report
 * and the page can allow it, and nothing else, by its hash.
 */
export const SCRIPT = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)]
  const tools = document.querySelector('.tools')
  if (!tools) return
  tools.hidden = false
  const boxes = all('.tools input[data-filter]')
  const letters = tools.querySelector('[data-letters]')
  const status = tools.querySelector('[role=status]')
  const cards = all('.card')
  const shown = () => cards.filter((card) => !card.hidden)
  const filter = () => {
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.dataset.filter))
    for (const node of all('[data-severity]')) node.hidden = !wanted.has(node.dataset.severity)
    for (const node of all('[data-mark]')) {
      const pin = node.querySelector(':scope > .pin:not([hidden])')
      node.dataset.mark = pin ? pin.dataset.severity : ''
    }
    const count = shown().length
    status.textContent = status.dataset.words.replace('{shown}', count).replace('{all}', cards.length)
    for (const button of all('.tools button')) button.disabled = count === 0
  }
  let last = null
  const go = (step) => {
    const list = shown()
    if (list.length === 0) return
    const focused = document.activeElement && document.activeElement.closest('.card')
    const current = focused || last
    const at = current ? list.indexOf(current) : -1
    const from = at < 0 && step < 0 ? 0 : at
    const next = list[(from + step + list.length) % list.length]
    last = next
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'center' })
  }
  for (const box of boxes) box.addEventListener('change', filter)
  for (const button of all('.tools button')) button.addEventListener('click', () => go(Number(button.dataset.step)))
  document.addEventListener('keydown', (event) => {
    if (!letters.checked || event.ctrlKey || event.altKey || event.metaKey) return
    const letter = event.key.length === 1 ? event.key.toLowerCase() : event.code.slice(3).toLowerCase()
    const step = letter === 'n' ? 1 : letter === 'p' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    go(step)
  })
  filter()
})()
`

/** SHA-256 of the script as it stands between its tags, for the policy of the page (CSP 3 §2.3.1). A test holds it to it. */
export const SCRIPT_HASH = 'sha256-y3njERdtIn+n3jSE0pH3aa5UD/FEHBIjchiZp0Fsyn0='
