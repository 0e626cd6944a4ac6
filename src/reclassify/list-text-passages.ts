import type {Nodes, Root} from 'mdast'
import type {Point} from 'unist'
import type {Level} from '../model/classification.ts'
import type {SourceText} from '../model/sources.ts'
import {type Passage, unknownWord} from './passage.ts'

/** The passages of a chapter or section: its title, and each of its blocks of running text. */
export function listTextPassages(text: SourceText): ReadonlyArray<Passage> {
  const passages: Passage[] = []
  const {id: subject, file} = text
  const add = (run: Run, level: Level): void => {
    if (run.text.trim() !== '') passages.push({text: run.text, level, subject, file, placeAt: run.placeAt})
  }
  const look = (node: Nodes, holder: Level): void => {
    const level = node.type === 'classified' || node.type === 'classifiedText' ? node.level : holder
    if (isRunning(node)) {
      add(
        readRun(node, (inner) => look(inner, level)),
        level,
      )
    } else if (node.type === 'code')
      add(
        readRun(node, () => undefined),
        level,
      )
    else if ('children' in node) for (const child of node.children) look(child, level)
  }
  add({text: text.title, placeAt: () => undefined}, text.level)
  look(text.body satisfies Root, text.level)
  return passages
}

function isRunning(node: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'classifiedText'].includes(node.type)
}

interface Run {
  readonly text: string
  placeAt(offset: number): Point | undefined
}

/** The words of a node without those of a higher level in it, which `leave` is given. */
function readRun(root: Nodes, leave: (node: Nodes) => void): Run {
  const pieces: {readonly start: number; readonly text: string; readonly point: Point | undefined}[] = []
  let text = ''
  const read = (node: Nodes): void => {
    if (node.type === 'classifiedText' && node !== root) {
      leave(node)
      return
    }
    const own = ownText(node)
    if (own !== undefined) {
      pieces.push({start: text.length, text: own, point: node.position?.start})
      text += own
    } else if ('children' in node) for (const child of node.children) read(child)
  }
  read(root)
  return {
    text,
    placeAt(offset) {
      const piece = pieces.findLast(({start}) => start <= offset)
      if (piece?.point === undefined) return undefined
      const lines = piece.text.slice(0, offset - piece.start).split('\n')
      const width = lines.at(-1)?.length ?? 0
      const {line, column} = piece.point
      return {line: line + lines.length - 1, column: lines.length === 1 ? column + width : width + 1}
    },
  }
}

function ownText(node: Nodes): string | undefined {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return '\n'
    case 'directive':
      return unknownWord
    case 'image':
      return node.alt ?? ''
    default:
      return undefined
  }
}
