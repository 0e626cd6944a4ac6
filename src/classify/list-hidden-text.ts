import type {Root} from 'mdast'
import type {Node} from 'unist'
import type {Level} from '../model/classification.ts'
import {wordSequences} from '../model/word-sequences.ts'
import type {Trace} from './find-withheld.ts'
import {listPassages} from './list-passages.ts'

interface AnyNode extends Node {
  readonly level?: Level
  readonly children?: ReadonlyArray<AnyNode>
}

/** The words of the parts of a text that are hidden, sentence by sentence. */
export function listHiddenText(
  body: Root,
  level: Level,
  isHidden: (level: Level) => boolean,
  path: string,
): ReadonlyArray<Trace> {
  const traces: Trace[] = []
  const walk = (node: AnyNode, holder: Level): void => {
    const own = node.level ?? holder
    if (!isHidden(own)) {
      for (const child of node.children ?? []) walk(child, own)
      return
    }
    for (const {text, line} of listPassages(node))
      for (const sentence of text.split(/(?<=[.!?;:])\s+|\n/))
        for (const words of wordSequences(sentence)) traces.push({kind: 'text', text: words, origin: `${path}:${line}`})
  }
  walk(body as AnyNode, level)
  return traces
}
