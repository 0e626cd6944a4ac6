import {visit as visitJson} from 'jsonc-parser'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Sources} from '../../model/sources.ts'
import {visit} from '../../model/visit.ts'

/** Words that stand together in a source and that readers see: a run of a paragraph, a title, a field of a dataset. */
export interface TypedText {
  readonly file: VFile
  /** As a reader sees it, without escapes. */
  readonly text: string
  /** Where it begins and ends in the file. */
  readonly start: number
  readonly end: number
  /** Whether a sentence or a name begins with it. */
  readonly opens: boolean
}

/**
 * Everything that editors typed for readers, of all levels: texts, their titles, and the words of datasets and registers.
 *
 * Left out are code, directives, addresses, comments, and the fields that hold ids, units or the names of papers.
 */
export function listTypedTexts({chapters, files}: Sources): ReadonlyArray<TypedText> {
  const texts = chapters.flatMap((chapter) => [chapter, ...chapter.sections])
  return [
    ...texts.flatMap(({file, body}) => [...findTitles(file), ...findText(body, file)]),
    ...files.filter(({path}) => /(^|\/)data\/(register\/)?[^/]+\.json$/.test(path)).flatMap(findFields),
  ]
}

function findText(body: Root, file: VFile): ReadonlyArray<TypedText> {
  const found: TypedText[] = []
  visit(body, 'text', (node, index, parent) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start === undefined || end === undefined || parent?.type === 'link') return
    found.push({file, text: node.value, start, end, opens: index === 0 && parent?.type !== 'emphasis'})
  })
  return found
}

/** The titles in the front matter. */
function findTitles(file: VFile): ReadonlyArray<TypedText> {
  const source = String(file)
  const front = source.slice(0, Math.max(0, source.indexOf('\n---', 3)))
  return [...front.matchAll(/^(?:titel|kort):[ \t]*(.*)$/gm)].map(({0: line, 1: text = '', index}) => {
    const end = index + line.length
    return {file, text, start: end - text.length, end, opens: true}
  })
}

/** Fields of datasets and registers that are printed as words. */
const wordFields = new Set(
  'titel definitie boodschap noot tekst groep zonderCijfers trendbreukReden weergaveReden grond reden noten'.split(' '),
)

function findFields(file: VFile): ReadonlyArray<TypedText> {
  const found: TypedText[] = []
  const source = String(file)
  const isCitations = /verwijzingen\.json$/.test(file.path)
  visitJson(source, {
    onLiteralValue(value: unknown, offset, length, _line, _character, path) {
      const field = path().findLast((step) => typeof step === 'string')
      if (typeof value !== 'string' || isCitations || !wordFields.has(String(field))) return
      found.push({file, text: value, start: offset + 1, end: offset + length - 1, opens: true})
    },
  })
  return found
}
