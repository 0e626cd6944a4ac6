import type {Definition, Image, Link} from 'mdast'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Section, View} from '../model/view.ts'
import {SKIP, visit} from '../model/visit.ts'
import {checkPicture} from './check-picture.ts'

/** Schemes that a link in a report may have. */
const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** Turns references to definitions into links and images of their own, and refuses what leads nowhere or astray. */
export function resolveLinks(text: Section, view: View): void {
  const definitions = takeDefinitions(text)
  visit(text.body, (node, index, parent) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const definition = definitions.get(node.identifier)
      if (definition === undefined || parent === undefined || index === undefined) {
        diagnose(text.file, 'link-zonder-adres', node, {naam: node.label ?? node.identifier})
        return
      }
      const {url} = definition
      const resolved: Link | Image =
        node.type === 'linkReference'
          ? {type: 'link', url, children: node.children}
          : {type: 'image', url, ...(node.alt != null && {alt: node.alt})}
      if (node.position) resolved.position = node.position
      parent.children.splice(index, 1, resolved)
      checkAddress(resolved)
    } else if (node.type === 'link' || node.type === 'image') {
      checkAddress(node)
    }
  })

  function checkAddress(node: Link | Image): void {
    if (node.type === 'image') {
      checkPicture(node, text.file, view.pictures)
    } else if (!schemes.has(/^[a-z][a-z0-9+.-]*:/i.exec(node.url)?.[0].toLowerCase() ?? '')) {
      diagnose(text.file, 'link-onbekend', node, {adres: node.url})
    }
  }
}

function takeDefinitions(text: Section): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  visit(text.body, 'definition', (definition, index, parent) => {
    if (parent === undefined || index === undefined) return
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return definitions
}
