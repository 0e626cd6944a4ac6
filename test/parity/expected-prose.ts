import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {dividedBy, type Exact, exact, isEqual, minus, print, round, times} from './exact.ts'
import {attached, type ExpectedCell, expectCell} from './expected-table.ts'
import {heightOf, root, type Source} from './read-sources.ts'

/** A figure that a text asks for. */
export interface ExpectedFigure {
  /** Id of the chapter, or of a paper that goes with the report. */
  readonly chapter: string
  /** As typed: "personele-samenstelling/defensie/2025". */
  readonly reference: string
  /** How high the text is. */
  readonly height: number
  readonly printed: string
}

/** Every figure that running text asks for, of all levels, chapter by chapter in reading order. */
export function expectProse(sources: ReadonlyMap<string, Source>): ReadonlyArray<ExpectedFigure> {
  const folder = path.join(root, 'content')
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(?:\d\d-|brieven\/).*\.md$/.test(file))
    .sort()
  return files.flatMap((file) => {
    const chapter = /^(?:\d\d-|brieven\/)([a-z0-9-]+)/.exec(file)?.[1] ?? ''
    return findDirectives(readFileSync(path.join(folder, file), 'utf8')).map(
      ({name, reference, attributes, height}): ExpectedFigure => ({
        chapter,
        reference,
        height,
        printed: expectFigure(sources, name, reference, attributes),
      }),
    )
  })
}

interface Directive {
  readonly name: string
  readonly reference: string
  readonly attributes: Readonly<Record<string, string>>
  readonly height: number
}

/** The figures in a text, each as high as its file, the blocks and the words that it stands in. */
function findDirectives(text: string): ReadonlyArray<Directive> {
  const file = /^rubricering: *(\S+)/m.exec(text)?.[1]
  const blocks: Array<{readonly colons: string; readonly level: string}> = []
  return text.split('\n').flatMap((line) => {
    const [, colons, level] = /^(:{3,})([a-z-]*)\s*$/.exec(line) ?? []
    if (colons !== undefined && level) blocks.push({colons, level})
    else if (colons !== undefined && blocks.at(-1)?.colons === colons) blocks.pop()
    const around = heightOf(file, ...blocks.map((block) => block.level))
    return [...line.matchAll(/:(waarde|verschil|groei|procentpunt|aandeel)\[([^\]]*)\](?:\{([^}]*)\})?/g)].map(
      ({1: name = '', 2: reference = '', 3: attributes = '', index}) => ({
        name,
        reference: reference.trim(),
        attributes: Object.fromEntries([...attributes.matchAll(/(\w+)=(\S+)/g)].map(([, key, value]) => [key, value])),
        height: Math.max(around, heightOf(findLevelAround(line, index))),
      }),
    )
  })
}

/** The level of the words that a place in a line belongs to. */
function findLevelAround(line: string, place: number): string | undefined {
  for (const {0: opening, 1: level, index} of line.matchAll(/:((?:departementaal|stg)-[a-z-]+)\[/g)) {
    let depth = 1
    let end = index + opening.length
    for (; depth > 0 && end < line.length; end++) depth += line[end] === '[' ? 1 : line[end] === ']' ? -1 : 0
    if (place > index && place < end) return level
  }
  return undefined
}

const scales: Readonly<Record<string, number>> = {eenheden: 1, duizend: 1e3, miljoen: 1e6, miljard: 1e9}

/** What a figure in a text is to be printed as, by the handbook for editors. */
function expectFigure(
  sources: ReadonlyMap<string, Source>,
  name: string,
  reference: string,
  attributes: Directive['attributes'],
): string {
  const [id = '', rowId = '', first = '', second = ''] = reference.split('/').map((part) => part.trim())
  const source = sources.get(id)
  const cellAt = (row: string | undefined, column: string): ExpectedCell => {
    const [foundRow, foundColumn] = [
      source?.rijen?.find((axis) => axis.id === row),
      source?.kolommen?.find((axis) => axis.id === column),
    ]
    if (source === undefined || foundRow === undefined || foundColumn === undefined)
      throw new Error(`No cell ${reference}`)
    return expectCell(source, foundRow, foundColumn, Number.POSITIVE_INFINITY)
  }
  const cell = cellAt(rowId, name === 'waarde' || name === 'aandeel' ? first : second)
  const other =
    name === 'waarde' ? undefined : name === 'aandeel' ? cellAt(attributes.van, first) : cellAt(rowId, first)
  if (cell.number === undefined || (other !== undefined && other.number === undefined)) return cell.printed
  if (cell.number.whole !== undefined)
    return `${print(cell.number.value, cell.number.decimals)} van ${print(cell.number.whole, cell.number.decimals)}`
  const {value} = cell.number
  const from = other?.number?.value ?? exact(0)
  const hundred = exact(100)
  const results: Readonly<Record<string, () => Exact>> = {
    waarde: () => value,
    verschil: () => minus(value, from),
    procentpunt: () => minus(value, from),
    groei: () => times(dividedBy(minus(value, from), from), hundred),
    aandeel: () => times(dividedBy(value, from), hundred),
  }
  const result = results[name]?.() ?? value
  const isPercentage = name === 'groei' || name === 'aandeel'
  const sign = attributes.teken === 'ja' ? 'always' : attributes.teken === 'nee' ? 'never' : 'minus'
  const factor = attributes.in === undefined ? exact(1) : exact((source?.schaal ?? 1) / (scales[attributes.in] ?? 1))
  const usual = isPercentage || attributes.in !== undefined ? 1 : cell.number.decimals
  const decimals = attributes.decimalen === undefined ? usual : Number(attributes.decimalen)
  const number = print(roundTo(times(result, factor), attributes.afronden), decimals, sign)
  if (isPercentage) return attributes.eenheid === 'nee' ? number : `${number}%`
  return number + unitAfter(cell.number.unit, name, attributes.eenheid)
}

function roundTo(value: Exact, multiple: string | undefined): Exact {
  if (multiple === undefined) return value
  const step = exact(Number(multiple))
  const rounded = times(round(dividedBy(value, step), 0), step)
  return isEqual(rounded, value) ? value : rounded
}

function unitAfter(stated: string, name: string, wish: string | undefined): string {
  const isPoints = name === 'procentpunt' || (name === 'verschil' && stated.startsWith('%'))
  const unit = isPoints ? stated.replace(/^%/, 'procentpunt') : stated
  if (wish === 'nee' || unit === '' || (name === 'procentpunt' && wish === undefined)) return ''
  return attached(unit) || (wish === 'ja' || (isPoints && name === 'verschil') ? ` ${unit}` : '')
}
