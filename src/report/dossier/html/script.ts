/**
 * The script of the page: sorts tables by the column whose heading is pressed, and shows only the units that are asked
 * for. Without it everything is shown. It holds no word of its own, so that it is the same in every report and the page
 * can allow it, and nothing else, by its hash.
 */
export const SCRIPT = `(() => {
  const all = (selector, node = document) => [...node.querySelectorAll(selector)]
  const collator = new Intl.Collator('vi', { numeric: true })
  const keyOf = (cell) => {
    const text = cell.dataset.v === undefined ? cell.textContent : cell.dataset.v
    return text === '' || isNaN(text) ? text : Number(text)
  }
  const compare = (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b
    return collator.compare(String(a), String(b))
  }
  for (const table of all('table[data-sort]')) {
    const heads = all('thead tr:last-child th', table)
    const body = table.tBodies[0]
    heads.forEach((head, column) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const turn = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', turn > 0 ? 'ascending' : 'descending')
        const rows = [...body.rows].map((row) => [keyOf(row.cells[column]), row])
        body.append(...rows.sort(([a], [b]) => turn * compare(a, b)).map(([, row]) => row))
      })
    })
  }
  const tools = document.querySelector('.tools')
  if (!tools) return
  tools.hidden = false
  const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[\\u0110\\u0111]/g, 'd').toLowerCase()
  const by = (name) => tools.querySelector('[data-by=' + name + ']')
  const status = tools.querySelector('[role=status]')
  const units = all('.unit').map((section) => ({
    section,
    row: document.getElementById('r-' + section.id),
    name: fold(section.querySelector('h3').textContent),
    tier: section.dataset.tier,
    states: section.dataset.s.split(' '),
  }))
  const filter = () => {
    const words = fold(by('name').value).split(/\\s+/).filter(Boolean)
    const tier = by('tier') ? by('tier').value : '*'
    const state = by('state').value
    let shown = 0
    for (const unit of units) {
      const isShown =
        words.every((word) => unit.name.includes(word)) &&
        (tier === '*' || unit.tier === tier) &&
        (state === '*' || unit.states.includes(state))
      unit.section.hidden = !isShown
      if (unit.row) unit.row.hidden = !isShown
      if (isShown) shown++
    }
    for (const section of all('.tier')) section.hidden = !section.querySelector('tbody tr:not([hidden])')
    status.textContent = status.dataset.words.replace('{shown}', shown).replace('{all}', units.length)
  }
  let waiting = 0
  const filterSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(filter, 120)
  }
  for (const control of all('[data-by]', tools)) control.addEventListener('input', filterSoon)
  tools.querySelector('button').addEventListener('click', () => {
    by('name').value = ''
    for (const select of all('select', tools)) select.value = '*'
    filter()
  })
  filter()
})()
`

/** SHA-256 of the script as it stands between its tags, for the policy of the page (CSP 3 §2.3.1). A test holds it to it. */
export const SCRIPT_HASH = 'sha256-l7wLZ4FJxbAjyiQo5jG8HP3Bcb48VJSmoMOpGJ42GP8='
