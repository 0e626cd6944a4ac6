/**
 * Puts the script that keeps a page up to date into it: the only difference from the page that a build writes.
 *
 * It comes first in the head, before the content security policy of the page itself, which allows no scripts and
 * stays as it is. `version` tells the script which page it stands in.
 */
export function insertClient(page: string, version: string): string {
  const script = `<script src="${clientPath}?versie=${version}"></script>`
  const head = /<head(?:\s[^>]*)?>/i.exec(page)
  const at = head === null ? (/^\s*<!DOCTYPE[^>]*>/i.exec(page)?.[0].length ?? 0) : head.index + head[0].length
  return `${page.slice(0, at)}${script}${page.slice(at)}`
}

/** Below `/-/` stands what belongs to the preview; no edition has that name. */
export const clientPath = '/-/voorvertoning.js'
export const connectionPath = '/-/verbinding.js'
export const eventsPath = '/-/wijzigingen'
export const switchPath = '/-/uitgave'
