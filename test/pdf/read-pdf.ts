import {getDocumentProxy} from 'unpdf'

/** A PDF as a test looks at it. */
export interface ReadPdf {
  readonly title: string | undefined
  readonly keywords: string | undefined
  readonly language: string | undefined
  readonly isMarked: boolean
  readonly showsTitle: boolean
  readonly pageLabels: ReadonlyArray<string>
  readonly bookmarks: ReadonlyArray<Bookmark>
  readonly pages: ReadonlyArray<ReadPage>
  /** The bodies of all objects. */
  readonly objects: ReadonlyArray<string>
}

export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly depth: number
}

export interface ReadPage {
  /** From top to bottom; the running head first and the foot last. */
  readonly lines: ReadonlyArray<{readonly text: string; readonly size: number; readonly y: number}>
  /** Where its links go: an address, or `page n` of the document. */
  readonly links: ReadonlyArray<string>
  /** Structure elements on the page, in reading order. */
  readonly elements: ReadonlyArray<{readonly role: string; readonly alt: string | undefined}>
}

/** Reads a PDF with an independent reader. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(bytes.slice())
  const {info} = await document.getMetadata()
  const facts = info as {readonly Title?: string; readonly Keywords?: string; readonly Language?: string}
  const marks = await document.getMarkInfo()
  const preferences = (await document.getViewerPreferences()) as {readonly DisplayDocTitle?: boolean} | null
  const numbers = Array.from({length: document.numPages}, (_, index) => index + 1)
  return {
    title: facts.Title,
    keywords: facts.Keywords,
    language: facts.Language,
    isMarked: marks?.Marked === true,
    showsTitle: preferences?.DisplayDocTitle === true,
    pageLabels: (await document.getPageLabels()) ?? [],
    bookmarks: await readBookmarks(document, (await document.getOutline()) ?? [], 1),
    pages: await Promise.all(numbers.map((number) => readPage(document, number))),
    objects: readObjects(Buffer.from(bytes)),
  }
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Outline = Awaited<ReturnType<Document['getOutline']>>

async function readBookmarks(document: Document, items: Outline, depth: number): Promise<ReadonlyArray<Bookmark>> {
  const found = items.map(async ({title, dest, items: below}): Promise<ReadonlyArray<Bookmark>> => {
    const page = await findPage(document, dest)
    return [{title, page, depth}, ...(await readBookmarks(document, below, depth + 1))]
  })
  return (await Promise.all(found)).flat()
}

type Destination = Outline[number]['dest']

async function findPage(document: Document, destination: Destination): Promise<number> {
  const target = typeof destination === 'string' ? await document.getDestination(destination) : destination
  return target === null ? 0 : (await document.getPageIndex(target[0])) + 1
}

interface Annotation {
  readonly url?: string
  readonly dest?: Destination
}

async function readPage(document: Document, number: number): Promise<ReadPage> {
  const page = await document.getPage(number)
  const {items} = await page.getTextContent()
  const lines = new Map<number, {text: string; size: number; y: number; x: number}>()
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [, , , size = 0, x = 0, y = 0] = item.transform as ReadonlyArray<number>
    const line = lines.get(Math.round(y))
    if (line === undefined) lines.set(Math.round(y), {text: item.str, size, y, x})
    else Object.assign(line, {text: `${line.text} ${item.str}`, size: Math.max(line.size, size)})
  }
  const links = (await page.getAnnotations()) as ReadonlyArray<Annotation>
  const elements: Array<{role: string; alt: string | undefined}> = []
  walk((await page.getStructTree()) as Struct | null, (role, alt) => elements.push({role, alt}))
  return {
    lines: [...lines.values()].sort((a, b) => b.y - a.y),
    links: await Promise.all(links.map(async ({url, dest}) => url ?? `page ${await findPage(document, dest ?? null)}`)),
    elements,
  }
}

interface Struct {
  readonly role?: string
  readonly alt?: string
  readonly children?: ReadonlyArray<Struct>
}

function walk(node: Struct | null, visit: (role: string, alt: string | undefined) => void): void {
  if (node?.role !== undefined) visit(node.role, node.alt)
  for (const child of node?.children ?? []) walk(child, visit)
}

/** Typst writes every object plainly into the file, and compresses only streams. */
function readObjects(file: Buffer): ReadonlyArray<string> {
  return Array.from(file.toString('latin1').matchAll(/\d+ \d+ obj\b([\s\S]*?)\bendobj/g), ([, body = '']) => body)
}
