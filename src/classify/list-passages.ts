import type {Node} from 'unist'

interface AnyNode extends Node {
  readonly children?: ReadonlyArray<AnyNode>
  readonly value?: unknown
  readonly alt?: unknown
}

/** Words that follow one another in a text, and the line that they start at. */
export interface Passage {
  readonly text: string
  readonly line: number
}

/** Parts of a paragraph; whatever else holds others holds blocks. */
const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'classifiedText',
  'break',
  'footnoteReference',
])

/** The words of a tree: of each block together, cut where a directive prints something else. */
export function listPassages(root: Node): ReadonlyArray<Passage> {
  const passages: Passage[] = []
  let words = ''
  let line = 1
  const cut = (): void => {
    if (words.trim() !== '') passages.push({text: words.trim(), line})
    words = ''
  }
  const walk = (node: AnyNode): void => {
    const isPhrasing = phrasing.has(node.type)
    if (!isPhrasing) cut()
    if (words === '') line = node.position?.start.line ?? line
    if (typeof node.value === 'string') words += node.value
    if (typeof node.alt === 'string') passages.push({text: node.alt, line})
    if (node.type === 'break') words += ' '
    for (const child of node.children ?? []) walk(child)
    if (!isPhrasing) cut()
  }
  walk(root)
  cut()
  return passages
}
