import type {Point} from 'unist'
import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'

/** What Handlebars says of a name that is not there: in the data, among the templates, among its own commands. */
const sentences = [
  /^"(.+)" not defined/,
  /^The partial (.+) could not be found/,
  /^Missing helper: "(.+)"/,
  /^Cannot use 'in' operator to search for '(.+)' in /,
]

/**
 * The template that asks for a name that is not there, with a message at that place; undefined for any other error.
 *
 * Handlebars tells at best a line and a column, and never of which template: the one that has the name there is meant.
 */
export function findTemplateFault(error: unknown, sources: ReadonlyMap<string, string>): VFile | undefined {
  if (!(error instanceof Error)) return undefined
  const naam = sentences.map((sentence) => sentence.exec(error.message)?.[1]).find((found) => found !== undefined)
  if (naam === undefined) return undefined
  const {lineNumber} = error as {readonly lineNumber?: number}
  const places = [...sources].flatMap(([path, source]) => findName(source, naam).map((place) => ({path, place})))
  const found = places.find(({place}) => place.line === lineNumber) ?? places[0]
  const file = new VFile({path: found?.path ?? 'templates/html'})
  diagnose(file, 'sjabloon-onbekende-naam', found?.place, {naam})
  return file
}

/** Where a name stands within braces. */
function findName(source: string, name: string): ReadonlyArray<Point> {
  return source.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\{\{[^!}][^}]*\}\}/g)].flatMap(({0: braces, index: column}) => {
      const at = braces.split(/([\w-]+)/).indexOf(name)
      return at === -1 ? [] : [{line: index + 1, column: column + 1}]
    }),
  )
}
