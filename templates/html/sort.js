// Lets a reader sort the tables of class "sortable": a column head with data-sort becomes a button. The first press sorts,
// the second turns the order round, the third brings back the order of the report. Without this script the table simply
// stands in the order of the report.
'use strict'

const collator = new Intl.Collator('nl', {numeric: true, sensitivity: 'base'})

for (const table of document.querySelectorAll('table.sortable')) makeSortable(table)

function makeSortable(table) {
  const heads = Array.from(table.tHead.rows[0].cells)
  const original = Array.from(table.tBodies)
  const order = new Map(original.map((body) => [body, Array.from(body.rows)]))
  const rows = [...order.values()].flat().filter((row) => !row.classList.contains('group'))
  const sorted = document.createElement('tbody')
  const status = document.createElement('p')
  status.className = 'unseen'
  status.setAttribute('role', 'status')
  table.after(status)
  table.classList.add('can-sort')

  for (const head of heads) {
    if (head.dataset.sort === undefined) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.replaceChildren(button)
    button.addEventListener('click', () => press(head, button.textContent))
  }

  function press(head, name) {
    const before = head.getAttribute('aria-sort')
    for (const other of heads) other.removeAttribute('aria-sort')
    if (before === 'descending') {
      for (const [body, kept] of order) body.append(...kept)
      sorted.replaceWith(...original)
      status.textContent = 'Volgorde van het rapport'
      return
    }
    const direction = before === 'ascending' ? -1 : 1
    const column = heads.indexOf(head)
    const keyed = rows.map((row, index) => ({row, index, key: keyOf(row.cells[column])}))
    keyed.sort((a, b) => compare(a.key, b.key, head.dataset.sort, direction) || a.index - b.index)
    if (!sorted.isConnected) {
      original[0].before(sorted)
      for (const body of original) body.remove()
    }
    sorted.append(...keyed.map(({row}) => row))
    head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending')
    status.textContent = `Gesorteerd op ${name}, ${direction === 1 ? 'oplopend' : 'aflopend'}`
  }
}

function keyOf(cell) {
  return cell.dataset.key ?? cell.textContent.trim().replace(/\s+/g, ' ')
}

// What has no key stays last, whatever the direction.
function compare(a, b, kind, direction) {
  if (a === '' || b === '') return (a === '') - (b === '')
  return direction * (kind === 'number' ? Number(a) - Number(b) : collator.compare(a, b))
}
