// Listens to the preview for the page that started this worker. Given the page's address it connects, without one it stops.
'use strict'

let bron

addEventListener('message', ({data: vraag}) => {
  bron?.close()
  if (vraag === undefined) return
  bron = new EventSource(`/-/wijzigingen?${vraag}`)
  bron.addEventListener('open', () => postMessage({naam: 'verbonden'}))
  bron.addEventListener('error', () => postMessage({naam: 'verbroken'}))
  for (const naam of ['pagina', 'stand', 'herladen']) {
    bron.addEventListener(naam, ({data}) => postMessage({naam, inhoud: JSON.parse(data)}))
  }
})
