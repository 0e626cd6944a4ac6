import type {Level} from '../model/classification.ts'
import {levelNames, publicLevel} from '../model/classification.ts'
import type {Stream} from './http.ts'
import type {Mistake} from './mistake.ts'
import type {OpenEdition, PreviewEdition} from './snapshot.ts'
import {versionOf} from './version-of.ts'

/** A page that stands open in a browser. */
export interface Place {
  readonly edition: string
  readonly path: string
  /** Of the page that it shows. */
  version: string
  /** Of its edition; undefined when there was none to show. */
  assets: string | undefined
}

/** What everybody who has a page open is told, each as far as the edition that they look at allows. */
export interface News {
  readonly editions: ReadonlyArray<PreviewEdition>
  readonly mistakesFor: (clearance: Level) => ReadonlyArray<Mistake>
  readonly pdf: 'op aanvraag' | 'bezig' | 'klaar'
}

export interface Readers {
  /** Somebody opened a page: they hear what there is to tell now, and from then on whatever comes. */
  join(place: Place): Stream
  /** Editions that somebody looks at come first. */
  inOrder(editions: ReadonlyArray<PreviewEdition>): ReadonlyArray<PreviewEdition>
  /** Sends everybody who looks at an edition their page as it is now, if it changed. */
  update(edition: string, open: OpenEdition): Promise<void>
  tell(news: News): void
}

type Send = (name: 'pagina' | 'stand' | 'herladen', data: unknown) => void

/** Keeps the pages that stand open in browsers and sends them what changes, as server-sent events. */
export function createReaders(): Readers {
  const readers = new Map<Place, Send>()
  let shown = new Map<string, OpenEdition>()
  let latest: News | undefined

  return {
    join: (place) => (send) => {
      const sendEvent: Send = (name, data) => send(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
      readers.set(place, sendEvent)
      if (latest !== undefined) sendEvent('stand', describe(latest, place))
      const open = shown.get(place.edition)
      if (open !== undefined) void renew(place, open, sendEvent)
      return () => readers.delete(place)
    },
    inOrder(editions) {
      const isRead = ({id}: PreviewEdition): boolean => [...readers.keys()].some(({edition}) => edition === id)
      return [...editions.filter(isRead), ...editions.filter((edition) => !isRead(edition))]
    },
    async update(edition, open) {
      shown = new Map([...shown, [edition, open]])
      for (const [place, send] of readers) if (place.edition === edition) await renew(place, open, send)
    },
    tell(news) {
      latest = news
      for (const [place, send] of readers) {
        if (place.edition === '' && news.editions.length > 0) send('herladen', {})
        send('stand', describe(news, place))
      }
    },
  }
}

async function renew(place: Place, open: OpenEdition, send: Send): Promise<void> {
  const file = await open.render(place.path)
  if (file === undefined) return
  const version = versionOf(String(file))
  if (place.assets !== undefined && place.assets !== open.assets) send('herladen', {})
  else if (place.version !== version) send('pagina', {versie: version, html: String(file)})
  place.version = version
  place.assets = open.assets
}

/** In the words that the script in a page reads. */
function describe({editions, mistakesFor, pdf}: News, {edition}: Place): object {
  const own = editions.find(({id}) => id === edition)
  return {
    uitgaven: editions.map(({id, title, clearance}) => ({
      id,
      titel: title,
      niveau: levelNames[clearance],
      openbaar: clearance === publicLevel,
    })),
    meldingen: mistakesFor(own?.clearance ?? publicLevel).map(({severity, path, line, column, ...rest}) => ({
      ernst: severity,
      plaats: `${path}:${line}:${column}`,
      zin: rest.message,
      regel: rest.rule,
      bron: rest.excerpt,
      raad: rest.remedy,
    })),
    pdf: own && {adres: `/${own.id}/${own.pdf}`, stand: pdf},
  }
}
