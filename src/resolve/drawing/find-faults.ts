import {SaxesParser} from 'saxes'
import {findActiveAttribute, findActiveStyle} from './attributes.ts'
import {isDrawingElement} from './elements.ts'

/** What is the matter with a drawing, and on which of its lines. */
export interface DrawingFault {
  readonly rule: 'beeld-met-meer' | 'beeld-onleesbaar'
  readonly line: number
  /** What was found, or why it cannot be read. */
  readonly found: string
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

/** Bytes and layers of a drawing: more cannot be looked through in a moment. */
const most = {bytes: 2 * 1024 * 1024, depth: 100, faults: 5}

/**
 * Finds in a picture in SVG what is more than a drawing: scripts, animation, pages within it, anything from elsewhere.
 *
 * A page shows it as a picture and runs nothing, but a reader can also open the file itself. So it is held to a list of
 * what a drawing needs.
 */
export function findDrawingFaults(bytes: Uint8Array): ReadonlyArray<DrawingFault> {
  if (bytes.byteLength > most.bytes) return [unreadable(1, 'het bestand is groter dan 2 MB')]
  const faults: DrawingFault[] = []
  const parser = new SaxesParser({xmlns: true})
  const refuse = (found: string): void => void faults.push({rule: 'beeld-met-meer', line: parser.line, found})
  let depth = 0
  let style = ''
  parser.on('error', () => {
    throw new BrokenDrawing('de XML klopt niet')
  })
  parser.on('doctype', (doctype) => {
    if (/[[&%]|ENTITY/i.test(doctype)) refuse('een eigen afkorting (<!DOCTYPE … [)')
  })
  parser.on('processinginstruction', ({target}) => refuse(`<?${target}?>`))
  parser.on('opentag', ({uri, local, name, attributes}) => {
    depth += 1
    if (depth === 1 && !(local === 'svg' && isDrawingElement(uri, local)))
      throw new BrokenDrawing('het is geen SVG, of xmlns ontbreekt')
    if (depth > most.depth) throw new BrokenDrawing(`meer dan ${most.depth} lagen`)
    if (!isDrawingElement(uri, local)) refuse(`<${name}>`)
    for (const found of Object.values(attributes).map(findActiveAttribute)) if (found !== undefined) refuse(found)
  })
  parser.on('closetag', ({local}) => {
    depth -= 1
    const found = local === 'style' ? findActiveStyle(style) : undefined
    if (found !== undefined) refuse(found)
    style = ''
  })
  const collect = (words: string): void => {
    style += words
  }
  parser.on('text', collect)
  parser.on('cdata', collect)
  try {
    parser.write(utf8.decode(bytes)).close()
  } catch (error) {
    if (error instanceof TypeError) return [unreadable(1, 'het is geen tekst in UTF-8')]
    if (!(error instanceof BrokenDrawing)) throw error
    faults.push(unreadable(parser.line, error.message))
  }
  return faults.slice(0, most.faults)
}

class BrokenDrawing extends Error {}

function unreadable(line: number, found: string): DrawingFault {
  return {rule: 'beeld-onleesbaar', line, found}
}
