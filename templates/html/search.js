// The search page: asks search-engine.js while a reader types, and keeps the question in the address (#q=…), so that it is
// still there on the way back from a result.
'use strict'

const limit = 40
const find = globalThis.makeSearch(globalThis.searchIndex)
const form = document.querySelector('#zoek form')
const input = document.querySelector('#vraag')
const outcome = document.querySelector('#uitkomst')
const list = document.querySelector('#resultaten')
let waiting

document.querySelector('#zonder-script').hidden = true
document.querySelector('#zoek').hidden = false
input.value = readAddress()
show()
input.focus({preventScroll: true})

input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(show, 150)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  show()
  list.querySelector('a')?.focus()
})
addEventListener('hashchange', () => {
  if (readAddress() === input.value.trim()) return
  input.value = readAddress()
  show()
})

function readAddress() {
  return new URLSearchParams(location.hash.slice(1)).get('q') ?? ''
}

function show() {
  const question = input.value.trim()
  const address = question === '' ? '#' : `#${new URLSearchParams({q: question})}`
  if (question !== readAddress()) history.replaceState(undefined, '', address)
  const results = question === '' ? [] : find(question)
  outcome.textContent = question === '' ? '' : describe(results, question)
  list.replaceChildren(...results.slice(0, limit).map(layOut))
}

function describe(results, question) {
  if (results.length === 0) return `Niets gevonden voor ‘${question}’. Probeer een ander of een korter woord.`
  const count = results.length === 1 ? '1 plaats' : `${results.length} plaatsen`
  const part = results[0].isWhole ? '' : ', met een deel van uw woorden'
  return `${count} gevonden voor ‘${question}’${part}${results.length > limit ? `; dit zijn de eerste ${limit}` : ''}.`
}

function layOut({href, title, trail, mark, pieces}) {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = href
  link.textContent = title
  if (mark !== '') item.append(make('span', 'portion', `(${mark})`), ' ')
  item.append(link)
  if (trail !== '') item.append(make('p', 'trail', trail))
  if (pieces.length > 0) {
    const snippet = make('p', 'snippet', '')
    snippet.append(...pieces.map(({words, isHit}) => (isHit ? make('mark', '', words) : words)))
    item.append(snippet)
  }
  return item
}

function make(name, className, text) {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.textContent = text
  return element
}
