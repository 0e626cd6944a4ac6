import type {VFile} from 'vfile'
import {type Answer, answerWith, redirectTo, type Stream} from './http.ts'
import {eventsPath, insertClient, switchPath} from './insert-client.ts'
import {mediaTypeOf} from './media-type.ts'
import {makePlainPage} from './plain-page.ts'
import type {PreviewEdition} from './snapshot.ts'
import {versionOf} from './version-of.ts'

/** What can be asked for. */
export interface Library {
  readonly editions: ReadonlyArray<PreviewEdition>
  readonly scripts: ReadonlyMap<string, string>
  /** A file of an edition as it was last without a mistake. */
  render(edition: string, path: string): Promise<VFile | undefined>
  subscribe(edition: string, path: string, version: string): Stream
}

/**
 * Answers with a file of an edition, with what belongs to the preview itself, or with a page that says what is not there.
 *
 * Files are looked up by name among those that the edition has in memory; no path of a request ever reaches the disk.
 */
export async function answerRequest(url: string, library: Library): Promise<Answer> {
  const [address = '', query = ''] = url.split('?', 2)
  const path = decode(address)
  if (path === undefined) return answerWith(400, text, 'Dit adres is niet te lezen.\n')
  const script = library.scripts.get(path)
  if (script !== undefined) return answerWith(200, mediaTypeOf('.js'), script)
  if (path === '/favicon.ico') return answerWith(204, text, '')
  if (path === eventsPath) return openStream(new URLSearchParams(query), library)
  if (path.startsWith(`${switchPath}/`)) return switchEdition(path.slice(switchPath.length), library)
  const [, edition = '', name = ''] = /^\/([^/]+)\/(.*)$/.exec(path) ?? []
  const known = library.editions.find(({id}) => id === edition)
  if (path === '/' || known === undefined) return openFirst(path, library)
  const file = await library.render(edition, name === '' ? 'index.html' : name)
  if (file === undefined) return explainAbsence(known, name === 'index.html' || name === '')
  const type = mediaTypeOf(file.path)
  return type === html ? answerWithPage(200, String(file)) : answerWith(200, type, file.value)
}

const html = mediaTypeOf('.html')
const text = mediaTypeOf('.txt')

function answerWithPage(status: number, page: string): Answer {
  return answerWith(status, html, insertClient(page, versionOf(page)))
}

function openStream(query: URLSearchParams, {subscribe}: Library): Answer {
  const [edition, path, version] = ['uitgave', 'pagina', 'versie'].map((name) => query.get(name) ?? '')
  return answerWith(200, 'text/event-stream', subscribe(edition ?? '', path || 'index.html', version ?? ''))
}

/** From a page to the same page of another edition, or to the first when it has none. */
async function switchEdition(path: string, {render}: Library): Promise<Answer> {
  const [, edition = '', name = ''] = /^\/([^/]+)\/(.*)$/.exec(path) ?? []
  const isThere = (await render(edition, name)) !== undefined
  return redirectTo(`/${[edition, isThere ? name : 'index.html'].map(encodeURIComponent).join('/')}`)
}

function openFirst(path: string, {editions: [first]}: Library): Answer {
  if (first !== undefined && path === '/') return redirectTo(`/${first.id}/index.html`)
  const link = first && {href: `/${first.id}/index.html`, title: first.title}
  const page =
    first === undefined
      ? makePlainPage(
          'Nog niets te zien',
          'Er staat een fout in de bronnen. Is die hersteld, dan verschijnt hier het rapport.',
        )
      : makePlainPage('Niet gevonden', 'Op dit adres staat niets.', link)
  return answerWithPage(first === undefined ? 503 : 404, page)
}

function explainAbsence({id, title}: PreviewEdition, isFirst: boolean): Answer {
  const link = {href: `/${id}/index.html`, title}
  if (!isFirst) return answerWithPage(404, makePlainPage('Niet gevonden', 'Deze uitgave heeft hier geen pagina.', link))
  const sentence = 'Er staat een fout in de bronnen van deze uitgave. Is die hersteld, dan verschijnt zij hier.'
  return answerWithPage(503, makePlainPage('Nog niets te zien', sentence))
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}
