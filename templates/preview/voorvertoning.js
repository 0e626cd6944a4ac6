// Keeps a page of the preview up to date. It comes first in the head of every page that `npm run dev` shows, and stands in
// no page that is built. `stijl` is style.css beside it and `morphdom` the library that changes a page in place; both are
// put before it. The page's own content security policy comes after it and forbids it to connect: the worker does that.
'use strict'

const wortel = document.documentElement
const [, uitgave, ...delen] = decodeURIComponent(location.pathname).split('/')
const pagina = delen.join('/') || 'index.html'
const {searchParams} = new URL(document.currentScript.src)
const eigen = document.currentScript

const verbinding = new Worker('/-/verbinding.js')
const vraag = new URLSearchParams({uitgave, pagina})
let versie = searchParams.get('versie')
let stand = {uitgaven: [], meldingen: []}
let isVerbonden = true
let isIngeklapt = false

verbinding.addEventListener('message', ({data: {naam, inhoud}}) => ontvang[naam](inhoud))
document.addEventListener('visibilitychange', verbind)
verbind()

// A page that nobody sees needs no connection, of which a browser allows six.
function verbind() {
  vraag.set('versie', versie)
  verbinding.postMessage(document.hidden ? undefined : String(vraag))
}

const ontvang = {
  pagina({versie: nieuwe, html}) {
    versie = nieuwe
    wanneerGelezen(() => vervang(new DOMParser().parseFromString(html, 'text/html')))
  },
  stand(nieuwe) {
    stand = nieuwe
    wanneerGelezen(toon)
  },
  herladen() {
    location.reload()
  },
  verbonden() {
    isVerbonden = true
    wanneerGelezen(toon)
  },
  verbroken() {
    isVerbonden = false
    wanneerGelezen(toon)
  },
}

function wanneerGelezen(doe) {
  if (document.readyState !== 'loading') doe()
  else document.addEventListener('DOMContentLoaded', doe, {once: true})
}

// ---- the page ----

// Whether a script of the page itself changed its contents: then nobody knows which of them come from the report.
let isVeranderd = false
const waarnemer = new MutationObserver((wijzigingen) => {
  isVeranderd ||= wijzigingen.some(({target}) => target.closest('main') !== null)
})
const waargenomen = {childList: true, subtree: true}
document.addEventListener('readystatechange', () => waarnemer.observe(wortel, waargenomen), {once: true})

// What is equal stays as it is, so that scroll position, focus, selection and what was unfolded stay too. A page with other
// style sheets or scripts, or with contents that a script of its own changed, is loaded anew.
function vervang(nieuw) {
  if (isVeranderd || hulpstukken(nieuw) !== hulpstukken(document)) return location.reload()
  waarnemer.disconnect()
  document.title = nieuw.title
  wortel.className = nieuw.documentElement.className
  wortel.lang = nieuw.documentElement.lang
  globalThis.morphdom(document.body, nieuw.body, {
    onBeforeElUpdated(oud, anders) {
      if (oud.isEqualNode(anders)) return false
      if (oud.localName === 'details') anders.open = oud.open
      return oud.localName !== 'input'
    },
    // What a script of the page added beside its contents.
    onBeforeNodeDiscarded: (oud) => oud.parentNode !== document.body,
  })
  waarnemer.observe(wortel, waargenomen)
}

function hulpstukken({head, scripts}) {
  const bladen = Array.from(head.querySelectorAll('link'), (link) => link.getAttribute('href'))
  const eigenScripts = Array.from(scripts).filter((script) => script !== eigen)
  return [...bladen, ...eigenScripts.map((script) => script.getAttribute('src'))].join(' ')
}

// ---- the bar and the mistakes: beside the page, in a tree of their own ----

const houder = document.createElement('stand-voorvertoning')
const schaduw = houder.attachShadow({mode: 'open'})
const blad = new CSSStyleSheet()
blad.replaceSync(stijl)
schaduw.adoptedStyleSheets = [blad]
const ruimte = new CSSStyleSheet()
ruimte.replaceSync('@media screen { body { padding-bottom: 4rem; } html { scroll-padding-bottom: 4rem; } }')
const [meldingen, balk] = [maak('section', {'aria-label': 'Meldingen'}), maak('nav', {'aria-label': 'Voorvertoning'})]
schaduw.append(meldingen, balk)

function toon() {
  if (!houder.isConnected) wortel.append(houder)
  document.adoptedStyleSheets = [ruimte]
  toonMeldingen()
  toonBalk()
}

function toonBalk() {
  const hier = stand.uitgaven.find(({id}) => id === uitgave)
  balk.className = hier?.openbaar === false ? 'gerubriceerd' : 'openbaar'
  const uitgaven = stand.uitgaven.map(({id, titel, niveau}) => {
    const adres = `/-/uitgave/${encodeURIComponent(id)}/${pagina.split('/').map(encodeURIComponent).join('/')}`
    const kenmerken = id === uitgave ? {href: location.pathname, 'aria-current': 'true'} : {href: adres}
    return maak('li', {}, [maak('a', kenmerken, [maak('span', {class: 'titel'}, [titel]), ' ', maak('span', {class: 'niveau'}, [niveau])])])
  })
  balk.replaceChildren(
    maak('p', {class: 'naam'}, ['Voorvertoning']),
    maak('ul', {}, uitgaven),
    maak('p', {class: 'stand', role: 'status'}, [beschrijfStand()]),
    ...(stand.pdf ? [maak('a', {href: stand.pdf.adres, target: '_blank'}, [namenVanPdf[stand.pdf.stand]])] : []),
  )
}

const namenVanPdf = {'op aanvraag': 'Pdf', bezig: 'Pdf (wordt bijgewerkt)', klaar: 'Pdf (bijgewerkt)'}

function beschrijfStand() {
  if (!isVerbonden) return 'De voorvertoning is gestopt'
  if (stand.meldingen.length === 0) return 'Bijgewerkt'
  const knop = maak('button', {type: 'button', 'aria-expanded': String(!isIngeklapt)}, [tel(stand.meldingen)])
  knop.addEventListener('click', () => {
    isIngeklapt = !isIngeklapt
    toon()
    schaduw.querySelector('button')?.focus()
  })
  return knop
}

function tel(lijst) {
  const aantal = (ernst, een, meer) => {
    const getal = lijst.filter((melding) => melding.ernst === ernst).length
    return getal === 0 ? [] : [`${getal} ${getal === 1 ? een : meer}`]
  }
  return [...aantal('fout', 'fout', 'fouten'), ...aantal('waarschuwing', 'waarschuwing', 'waarschuwingen')].join(', ')
}

// Mistakes open by themselves when there is a new one; warnings wait until somebody wants to read them.
let eerdereFouten = ''

function toonMeldingen() {
  const fouten = JSON.stringify(stand.meldingen.filter(({ernst}) => ernst === 'fout'))
  if (fouten !== eerdereFouten) isIngeklapt = fouten === '[]'
  eerdereFouten = fouten
  meldingen.hidden = isIngeklapt || stand.meldingen.length === 0
  meldingen.setAttribute('role', fouten === '[]' ? 'region' : 'alert')
  meldingen.replaceChildren(
    maak('h2', {}, [tel(stand.meldingen)]),
    maak('p', {class: 'uitleg'}, ['De pagina toont wat het laatst zonder fout te maken was. Is alles hersteld, dan verdwijnt deze lijst vanzelf.']),
    maak('ol', {tabindex: '0', 'aria-label': 'Alle meldingen'}, stand.meldingen.map(maakMelding)),
  )
}

function maakMelding({ernst, plaats, zin, regel, bron, raad}) {
  return maak('li', {class: ernst}, [
    maak('p', {class: 'plaats'}, [plaats]),
    ...(bron === '' ? [] : [maak('pre', {}, [bron.replace(/^ {4}/gm, '')])]),
    maak('p', {class: 'zin'}, [maak('strong', {}, [`${ernst[0].toUpperCase()}${ernst.slice(1)}:`]), ` ${zin} `, maak('code', {}, [regel])]),
    ...(raad === '' ? [] : [maak('p', {class: 'raad'}, [`→ ${raad}`])]),
  ])
}

function maak(naam, kenmerken, inhoud = []) {
  const element = document.createElement(naam)
  for (const [kenmerk, waarde] of Object.entries(kenmerken)) element.setAttribute(kenmerk, waarde)
  element.append(...inhoud)
  return element
}
