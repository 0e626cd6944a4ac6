import type {PhrasingContent} from 'mdast'
import type {Point} from 'unist'
import type {Level} from '../model/classification.ts'

/** The words of a paragraph as a reader reads them, with where each piece of it stands in the source. */
export interface RunningText {
  readonly text: string
  readonly pieces: ReadonlyArray<Piece>
}

/** A run of text that was typed, or that a directive printed. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly level: Level
  /** Of its first character; unknown for what no source has. */
  readonly place: Point | undefined
  /** The cell or cells of a figure that was printed by a directive; undefined for typed text. */
  readonly figure: string | undefined
  /** Whether numbers in it were typed as text: not in code, cross-references and printed figures. */
  readonly isTyped: boolean
}

/** Joins the inline nodes of a paragraph. */
export function toRunningText(nodes: ReadonlyArray<PhrasingContent>, level: Level): RunningText {
  let text = ''
  const pieces: Piece[] = []

  function add(value: string, node: PhrasingContent, own: Level, isTyped: boolean): void {
    const figure = node.type === 'figureValue' ? node.reference : undefined
    const start = text.length
    text += value
    pieces.push({start, end: text.length, level: own, place: node.position?.start, figure, isTyped})
  }

  function walk(node: PhrasingContent, own: Level): void {
    if (node.type === 'text') add(node.value, node, own, true)
    else if (node.type === 'break') add('\n', node, own, false)
    else if (node.type === 'inlineCode' || node.type === 'crossReference' || node.type === 'figureValue')
      add(node.value, node, own, false)
    else if ('children' in node)
      for (const child of node.children) walk(child, node.type === 'classifiedText' ? node.level : own)
  }

  for (const node of nodes) walk(node, level)
  return {text, pieces}
}
