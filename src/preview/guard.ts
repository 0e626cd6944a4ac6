import {type Answer, answerWith, type Request} from './http.ts'

/**
 * Refuses what is not for a preview: undefined for a request that may be answered.
 *
 * The preview shows classified editions. A page elsewhere can make a browser ask this machine for anything, under a
 * name that it lets point here (DNS rebinding): only our own names are answered. And no other site may load a page's
 * parts; it can only lead a person here.
 */
export function guard({method, host, site, destination}: Request, port: number): Answer | undefined {
  const names = ['127.0.0.1', 'localhost'].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
  if (host === undefined || !names.includes(host.toLowerCase())) {
    return refuse(421, `De voorvertoning antwoordt alleen op http://127.0.0.1:${port}/.`)
  }
  if (method !== 'GET' && method !== 'HEAD') {
    const answer = refuse(405, 'De voorvertoning is alleen om te lezen.')
    return {...answer, headers: {...answer.headers, Allow: 'GET, HEAD'}}
  }
  const isOwn = site === undefined || site === 'same-origin' || site === 'none'
  if (!isOwn && destination !== 'document') return refuse(403, 'Een andere website vraagt hierom; dat mag niet.')
  return undefined
}

function refuse(status: number, sentence: string): Answer {
  return answerWith(status, 'text/plain; charset=utf-8', `${sentence}\n`)
}
