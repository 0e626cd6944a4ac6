import {getDocumentProxy} from 'unpdf'
import type {FoundPrint} from './found-figure.ts'

export interface PdfText {
  /** By the name of a figure or table: "Figuur 7". */
  readonly figures: ReadonlyMap<string, FoundPrint>
  /** All running text without spaces and hyphens, footnotes after it. */
  readonly prose: string
}

/** Reads a PDF by its structure: what a screen reader is told is a table, a picture or a paragraph. */
export async function readPdfFigures(bytes: Uint8Array): Promise<PdfText> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const figures = new Map<string, Draft>()
  const openings = new Map<string, string>()
  const prose: string[] = []
  const notes: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const root = toNode((await page.getStructTree()) as Struct | null, await readContents(page))
    readFigures(root, figures)
    readOpening(root, openings)
    readProse(root, prose, notes)
  }
  const finished = [...figures].map(
    ([name, draft]) => [name, {...draft, opening: openings.get(name.toLowerCase()) ?? ''}] as const,
  )
  return {figures: new Map(finished), prose: squeeze([...prose, ...notes].join('')).replace(/\((?:O|DV|C|G|ZG)\)/g, '')}
}

/** A text without what typesetting adds to it: line breaks, hyphens, spaces that do not break. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad-]/gu, '')
}

interface Struct {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: ReadonlyArray<Struct>
}

interface Node {
  readonly role: string
  readonly alt: string | undefined
  readonly text: string
  readonly children: ReadonlyArray<Node>
}

type Draft = {-readonly [Key in keyof FoundPrint]: FoundPrint[Key]}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** The text of each piece of marked content, by its id. */
async function readContents(page: Page): Promise<ReadonlyMap<string, string>> {
  const {items} = await page.getTextContent({includeMarkedContent: true})
  const texts = new Map<string, string>()
  const open: Array<string | undefined> = []
  for (const item of items as ReadonlyArray<{type?: string; id?: string; str?: string}>) {
    if (item.type === 'endMarkedContent') open.pop()
    else if (item.type !== undefined) open.push(item.id)
    else {
      const id = open.findLast((each) => each !== undefined)
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + (item.str ?? ''))
    }
  }
  return texts
}

function toNode(struct: Struct | null, texts: ReadonlyMap<string, string>): Node {
  const children = (struct?.children ?? []).map((child) => toNode(child, texts))
  const own = struct?.type === 'content' ? (texts.get(struct.id ?? '') ?? '') : ''
  return {role: struct?.role ?? '', alt: struct?.alt, text: own + children.map(({text}) => text).join(''), children}
}

function findAll(node: Node, role: string): ReadonlyArray<Node> {
  return node.children.flatMap((child) => (child.role === role ? [child] : findAll(child, role)))
}

/** A figure is a part that begins with a caption; on a further page its table says of which it goes on. */
function readFigures(node: Node, figures: Map<string, Draft>): void {
  for (const child of node.children) {
    const further = findFurther(child)
    if (hasCaption(child)) {
      const name = /(?:Figuur|Tabel) B?\d+/.exec(child.children[0]?.text ?? '')?.[0] ?? ''
      const [picture] = findAll(child, 'Figure')
      figures.set(name, {
        cells: findAll(child, 'Table').flatMap(readCells),
        headline: readHeadline(child),
        opening: '',
        alternative: picture?.alt,
        picture: squeeze(picture?.text ?? ''),
      })
    } else if (further !== undefined) {
      const first = figures.get(further)
      if (first !== undefined) first.cells = [...first.cells, ...findAll(child, 'Table').flatMap(readCells)]
    } else readFigures(child, figures)
  }
}

function hasCaption({children}: Node): boolean {
  return children[0]?.role === 'Caption'
}

/** The figure that a part goes on with: "Figuur 31". */
function findFurther(node: Node): string | undefined {
  if (node.role !== 'Div') return undefined
  return /((?:Figuur|Tabel) B?\d+), vervolg/.exec(findAll(node, 'Table')[0]?.text ?? '')?.[1]
}

function readCells(table: Node): ReadonlyArray<ReadonlyArray<string>> {
  return findAll(table, 'TBody')
    .flatMap((body) => findAll(body, 'TR'))
    .map((row) => row.children.slice(1).map(({text}) => text.trim()))
    .filter((cells) => cells.length > 0)
}

/** The paragraphs between a caption and what follows it. */
function readHeadline(figure: Node): string {
  const parts = figure.children
    .filter(({role}) => role !== 'Caption')
    .flatMap((child) => (child.role === 'Div' ? child.children : [child]))
  const end = parts.findIndex(({role}) => role === 'Figure' || role === 'Table')
  return squeeze(
    parts
      .slice(0, end === -1 ? 0 : end)
      .map(({text}) => text)
      .join(''),
  )
}

/** The list that opens a chapter: the figure's name, what it is about, how it stands. */
function readOpening(node: Node, openings: Map<string, string>): void {
  for (const row of findAll(node, 'TR')) {
    const [name, , figure] = row.children.map(({text}) => text.trim())
    if (name !== undefined && /^(figuur|tabel) B?\d+$/.test(name)) openings.set(name, figure ?? '')
  }
}

/** Running text and footnotes, without what floats between them. */
function readProse(node: Node, prose: string[], notes: string[], into = prose): void {
  if (node.role === 'Lbl' || hasCaption(node) || findFurther(node) !== undefined) return
  if (node.children.length === 0) into.push(node.text)
  for (const child of node.children) readProse(child, prose, notes, child.role === 'Note' ? notes : into)
}
