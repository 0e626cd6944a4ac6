import type {Nodes, Parents, RootContent} from 'mdast'
import {type Level, levelMarks, publicLevel} from '../model/classification.ts'
import {findLevelWithin} from '../model/level-within.ts'
import type {View} from '../model/view.ts'
import {printBlock} from './print-block.ts'
import type {PrintNode} from './print-node.ts'
import {printPhrase} from './print-phrase.ts'

/** What printing running text needs to know, and what it has printed before. */
export interface TextContext {
  readonly view: View
  /** Of the portion that holds it: what is of the same level needs no mark of its own. */
  readonly level: Level | undefined
  /** Added to a heading's depth: 0 right below a chapter, 1 below a section. */
  readonly depth: number
  /** Level of the heading printed last. */
  readonly headings: {last: number}
  /** Numbers of the footnotes that have had their place. */
  readonly placed: Set<number>
}

/** Prints the contents of a node, each by its type; definitions and comments print nothing. */
export function printChildren(parent: Parents, context: TextContext): ReadonlyArray<PrintNode> {
  return printNodes(parent.children, context)
}

export function printNodes(nodes: ReadonlyArray<RootContent>, context: TextContext): ReadonlyArray<PrintNode> {
  return nodes.flatMap((node): ReadonlyArray<PrintNode> => {
    const phrase = printPhrase(node, context)
    if (phrase !== undefined) return phrase
    const block = printBlock(node, context)
    return block === undefined ? [] : [block]
  })
}

/** The mark of a level in a classified document; none in a public one. */
export function markLevel(level: Level, {level: whole}: View): string | undefined {
  return whole === publicLevel ? undefined : levelMarks[level]
}

/** The portion mark of a node: the highest level of what it holds, unless that of what holds it. */
export function markOf(node: Nodes, {level, view}: TextContext): string | undefined {
  const own = findLevelWithin(node)
  return own === level ? undefined : markLevel(own, view)
}

/** The context for what a node holds. */
export function inside(node: Nodes, context: TextContext): TextContext {
  return {...context, level: findLevelWithin(node)}
}
