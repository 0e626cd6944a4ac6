import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'csv-parse/sync'
import type {FoundChart, FoundFigure, FoundHeadline, FoundLabel} from './found-figure.ts'
import {byClass, byTag, type Element, findAll, readHtml, textOf} from './read-html.ts'
import {type PdfText, readPdfFigures, squeeze} from './read-pdf-figures.ts'

/** Everything that one edition says, read back from its files. */
export interface FoundEdition {
  /** By dataset id. */
  readonly figures: ReadonlyMap<string, FoundFigure>
  /** By the name of their page, in reading order. */
  readonly prose: ReadonlyMap<string, ReadonlyArray<FoundProse>>
  readonly pdf: PdfText
}

/** A figure in a sentence. */
export interface FoundProse {
  readonly reference: string
  readonly printed: string
  /** The sentence's paragraph, without spaces, hyphens and the numbers of footnotes. */
  readonly paragraph: string
}

/** Reads the pages, the open data and the PDFs of an edition back. */
export async function readEdition(folder: string): Promise<FoundEdition> {
  const files = readdirSync(folder)
  const report = await readPdfFigures(
    readFileSync(path.join(folder, files.find((file) => file.endsWith('.pdf')) ?? '')),
  )
  const papers = await readPapers(path.join(folder, 'brieven'))
  const pdf = {...report, prose: report.prose + papers}
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file.slice(0, -5), readHtml(readFileSync(path.join(folder, file), 'utf8'))] as const)
  const figures = pages.flatMap(([, page]) =>
    findAll(page, byClass('indicator')).map((figure) => readFigure(figure, folder, pdf)),
  )
  return {figures: new Map(figures), prose: new Map(pages.map(([name, page]) => [name, readProse(page)])), pdf}
}

/** The running text of the papers that go with the report, each a PDF of its own. */
async function readPapers(folder: string): Promise<string> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.pdf')) : []
  const read = await Promise.all(files.map((file) => readPdfFigures(readFileSync(path.join(folder, file)))))
  return read.map(({prose}) => prose).join('')
}

function readFigure(figure: Element, folder: string, pdf: PdfText): readonly [string, FoundFigure] {
  const {id = ''} = figure.attributes
  const name = textOf(findAll(figure, byClass('figure-number'))[0]!, byClass('portion')).trim()
  const tables = findAll(figure, byTag('table'))
  const notes = findAll(figure, byClass('notes'))
  const print = pdf.figures.get(name)
  if (print === undefined) throw new Error(`The PDF has no ${name}`)
  const data = (ending: string): string | undefined => {
    const isOffered = findAll(figure, byTag('a')).some(({attributes}) => attributes.href === `data/${id}.${ending}`)
    return isOffered ? readFileSync(path.join(folder, 'data', `${id}.${ending}`), 'utf8') : undefined
  }
  const [csv, json] = [data('csv'), data('json')]
  const found: FoundFigure = {
    name,
    page: tables.flatMap(readCells),
    words: [...tables, ...notes].map((part) => spaced(part)).join(' '),
    headline: readHeadline(figure),
    chart: readChart(figure),
    csv: csv === undefined ? undefined : parse(csv, {columns: true}),
    json: json === undefined ? undefined : JSON.parse(json),
    pdf: print,
  }
  return [id, found]
}

function readCells(table: Element): ReadonlyArray<ReadonlyArray<string>> {
  return findAll(table, byTag('tbody'))
    .flatMap((body) => findAll(body, byTag('tr')))
    .map((row) =>
      findAll(row, byTag('td')).map((cell) =>
        textOf(cell, (part) => byTag('sup')(part) || byClass('portion')(part)).trim(),
      ),
    )
    .filter((cells) => cells.length > 0)
}

function readHeadline(figure: Element): FoundHeadline | undefined {
  const [latest] = findAll(figure, byClass('latest'))
  if (latest === undefined) return undefined
  const textAt = (name: string) =>
    findAll(latest, byClass(name))
      .map((part) => textOf(part))
      .join('')
  return {value: textAt('value'), label: textAt('label'), comparison: textAt('comparison')}
}

function readChart(figure: Element): FoundChart | undefined {
  const [wide, narrow] = ['wide', 'narrow'].map((width) => findAll(figure, byClass(width))[0])
  if (wide === undefined || narrow === undefined) return undefined
  return {
    wide: readLabels(wide),
    narrow: readLabels(narrow),
    wideDescription: describe(wide, figure),
    narrowDescription: describe(narrow, figure),
    reading: findAll(figure, byClass('reading'))
      .map((part) => textOf(part))
      .join(''),
  }
}

/** What a screen reader says of a drawing after its title: it follows the ids that name the drawing, wherever they are. */
function describe(drawing: Element, figure: Element): string {
  const [svg] = findAll(drawing, byTag('svg'))
  const [, ...ids] = (svg?.attributes['aria-labelledby'] ?? '').split(' ')
  return ids
    .flatMap((id) => findAll(figure, ({attributes}) => attributes.id === id))
    .map((part) => textOf(part))
    .join('')
}

/** What a mark has of the groups around it: where they stand, and a colour where it states none. */
interface Surroundings {
  readonly left: number
  readonly top: number
  readonly fill: string | undefined
}

function readLabels(
  {children}: Element,
  around: Surroundings = {left: 0, top: 0, fill: undefined},
): ReadonlyArray<FoundLabel> {
  return children.flatMap((child) => {
    if (typeof child === 'string') return []
    const [x, y] = placeOf(child)
    const here = {left: around.left + x, top: around.top + y, fill: child.attributes.fill ?? around.fill}
    if (child.tag !== 'text') return readLabels(child, here)
    return [{text: textOf(child), isQuiet: here.fill === '#4b5563', x: here.left, y: here.top}]
  })
}

/** A mark is moved to its place or says where it stands. */
function placeOf({attributes}: Element): readonly [number, number] {
  const [, x, y] = /translate\(([^,]+),([^)]+)\)/.exec(attributes.transform ?? '') ?? []
  return [Number(x ?? attributes.x ?? 0), Number(y ?? attributes.y ?? 0)]
}

/** The text of an element with a space between its parts, so that no two numbers run into one. */
function spaced(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : ` ${spaced(child)} `)).join('')
}

function readProse(page: Element): ReadonlyArray<FoundProse> {
  return findAll(page, byTag('p', 'li', 'td', 'th')).flatMap((block) => {
    const isSmall = byTag('sup')
    const paragraph = squeeze(
      textOf(block, (part) => isSmall(part) || byClass('portion')(part) || byClass('backlink')(part)),
    )
    return findAll(block, byClass('figure-value')).map((value) => ({
      reference: value.attributes['data-cel'] ?? '',
      printed: textOf(value),
      paragraph,
    }))
  })
}
