import type {Nodes} from 'mdast'
import type {Level} from '../model/classification.ts'
import type {Footnote} from '../model/view.ts'

/** Running text, as far as its meaning goes. */
export interface Phrase {
  readonly pieces: ReadonlyArray<Piece>
  /** The pieces as one text to compare by. */
  readonly key: string
  /** As printed, with Markdown's marks for emphasis and links. */
  readonly plain: string
  /** The words above the level of the block they stand in. */
  readonly classified: ReadonlyArray<{readonly level: Level; readonly text: string}>
}

/** A stretch of words; with a key it is one thing, equal to another with that key however it prints. */
export interface Piece {
  readonly text: string
  readonly key?: string
  /** Of words above the level of their block. */
  readonly level?: Level
}

export interface PhraseReading {
  /** Of the chapter, by number. */
  readonly footnotes: ReadonlyMap<number, Footnote>
  /** The id that a target of a cross-reference had in the version from. */
  readonly alias: (id: string) => string
}

/**
 * Reads a node as words: white space is one space, so reflow is no change; a figure is what it prints; a
 * cross-reference is what it points at, whatever its number; a footnote is its words, whatever its number.
 */
export function readPhrase(node: Nodes, reading: PhraseReading): Phrase {
  const pieces = smooth(readPieces(node, reading))
  return {
    pieces,
    key: pieces.map(({text, key}) => key ?? text).join(''),
    plain: pieces.map(({text}) => text).join(''),
    classified: pieces.flatMap(({text, level}) => (level === undefined ? [] : [{level, text: text.trim()}])),
  }
}

/** The marks that an editor types around what they mark. */
const marks: Readonly<Record<string, string>> = {emphasis: '*', strong: '**', delete: '~~'}

function readPieces(node: Nodes, reading: PhraseReading): ReadonlyArray<Piece> {
  const inside = (nodes: ReadonlyArray<Nodes>): ReadonlyArray<Piece> =>
    nodes.flatMap((each) => readPieces(each, reading))
  const between = (nodes: ReadonlyArray<Nodes>, text: string): ReadonlyArray<Piece> =>
    nodes.flatMap((each, at) => [...(at === 0 ? [] : [{text}]), ...readPieces(each, reading)])
  switch (node.type) {
    case 'text':
    case 'figureValue':
      return [{text: node.value}]
    case 'inlineCode':
    case 'code':
      return [{text: `\`${node.value}\``}]
    case 'break':
      return [{text: ' '}]
    case 'crossReference':
      return [{text: node.value, key: `\u0001${reading.alias(node.target)}\u0001`}]
    case 'directive':
      return [{text: '(niet te lezen)'}]
    case 'image':
      return [{text: `![${node.alt ?? ''}](${node.url})`}]
    case 'footnoteReference': {
      const footnote = node.data?.number === undefined ? undefined : reading.footnotes.get(node.data.number)
      return [{text: ' [noot: '}, ...between(footnote?.children ?? [], ' '), {text: ']'}]
    }
    case 'link':
      return [{text: '['}, ...inside(node.children), {text: `](${node.url})`}]
    case 'tableRow':
      return between(node.children, ' | ')
    case 'classifiedText':
      return inside(node.children).map((piece) => ({...piece, level: node.level}))
    default: {
      const mark = marks[node.type]
      const around = mark === undefined ? [] : [{text: mark}]
      return 'children' in node ? [...around, ...inside(node.children), ...around] : []
    }
  }
}

/** Joins neighbouring words and makes all white space, across their borders too, one space. */
function smooth(pieces: ReadonlyArray<Piece>): ReadonlyArray<Piece> {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    const joins = last !== undefined && (last.key ?? piece.key) === undefined && last.level === piece.level
    if (joins) merged[merged.length - 1] = {...last, text: last.text + piece.text}
    else merged.push(piece)
  }
  const result: Piece[] = []
  for (const piece of merged) {
    const before = result.at(-1)?.text ?? ' '
    const text = piece.text.replace(/\s+/g, ' ')
    result.push({...piece, text: before.endsWith(' ') ? text.trimStart() : text})
  }
  const last = result.pop()
  return last === undefined ? [] : [...result, {...last, text: last.text.trimEnd()}]
}
