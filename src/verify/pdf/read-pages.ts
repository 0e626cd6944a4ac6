import {Unreadable} from '../unreadable.ts'
import {type Drawing, readDrawing} from './read-drawing.ts'
import {type Font, readFont, streamOf} from './read-font.ts'
import type {PdfFile} from './read-objects.ts'
import {type Dictionary, isDictionary, nameOf, type PdfValue} from './value.ts'

/** All text that a PDF draws, in pages, forms, patterns and appearances, and the fonts that it is drawn in. */
export interface Pages {
  readonly drawings: ReadonlyArray<Drawing>
  readonly fonts: ReadonlyArray<Font>
}

/** Reads every page and every form that there is, whether something shows it or not. */
export function readPages(file: PdfFile): Pages {
  const fonts = new Map<Dictionary, Font>()
  const drawings: Drawing[] = []
  const fontIn = (resources: ReadonlyArray<PdfValue>) => (name: string) => {
    for (const given of resources) {
      const all = file.resolve(isDictionary(given) ? given.get('Font') : undefined)
      const dictionary = file.resolve(isDictionary(all) ? all.get(name) : undefined)
      if (!isDictionary(dictionary)) continue
      const font = fonts.get(dictionary) ?? readFont(dictionary, file)
      fonts.set(dictionary, font)
      return font
    }
    throw new Unreadable()
  }
  for (const {value, contents, text} of file.objects) {
    if (!isDictionary(value)) continue
    if (contents !== undefined && (nameOf(value.get('Subtype')) === 'Form' || value.has('PatternType')))
      drawings.push(readDrawing(text, fontIn([file.resolve(value.get('Resources'))])))
    if (nameOf(value.get('Type')) === 'Page')
      drawings.push(readDrawing(contentsOf(value, file), fontIn(resourcesOf(value, file))))
    const drawn = file.resolve(value.get('CharProcs'))
    for (const glyph of isDictionary(drawn) ? drawn.values() : [])
      drawings.push(readDrawing(sourceOf(glyph, file), fontIn([file.resolve(value.get('Resources'))])))
  }
  return {drawings, fonts: [...fonts.values()]}
}

function contentsOf(page: Dictionary, file: PdfFile): string {
  const contents = page.get('Contents')
  const list = Array.isArray(contents) ? contents : file.resolve(contents)
  const parts = Array.isArray(list) ? (list as ReadonlyArray<PdfValue>) : contents === undefined ? [] : [contents]
  return parts.map((part) => sourceOf(part, file)).join('\n')
}

function sourceOf(value: PdfValue, file: PdfFile): string {
  const stream = streamOf(value, file)
  if (stream === undefined) throw new Unreadable()
  return stream.text
}

/** Of a page, and of the nodes above it, which it inherits from (§7.7.3.4). */
function resourcesOf(page: Dictionary, file: PdfFile): ReadonlyArray<PdfValue> {
  const found: PdfValue[] = []
  let node: PdfValue = page
  for (let depth = 0; isDictionary(node) && depth < 50; depth++) {
    found.push(file.resolve(node.get('Resources')))
    node = file.resolve(node.get('Parent'))
  }
  return found
}
