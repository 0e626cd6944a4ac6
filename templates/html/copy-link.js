// A press on the # beside a heading or a figure's number also copies the address of that place, and says so. Without this
// script, or where a browser refuses, it is a link to the place like any other.
'use strict'

const status = document.createElement('p')
status.className = 'copied'
status.setAttribute('role', 'status')
document.body.append(status)

let fading
document.addEventListener('click', (event) => {
  const anchor = event.target.closest('a.anchor')
  if (!anchor || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return
  navigator.clipboard.writeText(anchor.href).then(() => tell(anchor.getAttribute('aria-label')), () => {})
})

function tell(name) {
  status.textContent = `${name} gekopieerd`
  clearTimeout(fading)
  fading = setTimeout(() => { status.textContent = '' }, 3000)
}
