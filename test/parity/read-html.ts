/** A piece of a page: its tag, its attributes and what it holds. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadonlyArray<Element | string>
}

const void_ = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])
const pieces = /<!--.*?-->|<!.*?>|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gs

/** Reads a page as a tree. One serialiser writes the pages: every element is closed and every value is quoted. */
export function readHtml(html: string): Element {
  const root: Element & {children: Array<Element | string>} = {tag: 'root', attributes: {}, children: []}
  const open = [root]
  for (const [, end, tag, attributes = '', slash, text] of html.matchAll(pieces)) {
    const here = open.at(-1)!
    if (text !== undefined) here.children.push(decode(text))
    if (end !== undefined && open.pop()?.tag !== end) throw new Error(`The page closes <${end}>, which is not open`)
    if (tag === undefined) continue
    const element = {tag, attributes: readAttributes(attributes), children: []}
    here.children.push(element)
    if (slash === '' && !void_.has(tag)) open.push(element)
  }
  return root
}

/** Every element below another for which `isWanted` holds, in reading order; not those inside one that was found. */
export function findAll(root: Element, isWanted: (element: Element) => boolean): ReadonlyArray<Element> {
  return root.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return isWanted(child) ? [child] : findAll(child, isWanted)
  })
}

export function byClass(name: string): (element: Element) => boolean {
  return ({attributes}) => (attributes.class ?? '').split(' ').includes(name)
}

export function byTag(...names: ReadonlyArray<string>): (element: Element) => boolean {
  return ({tag}) => names.includes(tag)
}

/** What an element says, without what is left out. */
export function textOf(element: Element, isLeftOut: (element: Element) => boolean = () => false): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : isLeftOut(child) ? '' : textOf(child, isLeftOut)))
    .join('')
}

function readAttributes(source: string): Readonly<Record<string, string>> {
  const pairs = source.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, decode(value)]))
}

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0'}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name = '') =>
    hex === undefined && decimal === undefined
      ? (named[name] ?? '')
      : String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  )
}
