import type {Node, Parent} from 'unist'
import {type BuildVisitor, SKIP, type VisitorResult} from 'unist-util-visit'

export {SKIP}

/**
 * Visits a tree in the order of reading, all nodes or those of some types, as unist-util-visit does with the same answers.
 *
 * A report is walked some seventy times before it is printed. unist-util-visit makes a function for each node and gives
 * it a name, for whoever reads a stack trace, and that is a tenth of a check; this makes none.
 */
export function visit<Tree extends Node>(tree: Tree, visitor: BuildVisitor<Tree>): void
export function visit<Tree extends Node, const Type extends string | string[]>(
  tree: Tree,
  type: Type,
  visitor: BuildVisitor<Tree, Type>,
): void
export function visit(tree: Node, ...given: [Visitor] | [string | string[], Visitor]): void {
  const [type, visitor] = given.length === 1 ? [undefined, ...given] : given
  const types = typeof type === 'string' ? [type] : type
  walk(tree, undefined, undefined, types, visitor)
}

type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => VisitorResult

/** Visits a node and what it holds. Gives the position to go on at, false to stop, undefined for the next sibling. */
function walk(
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
  types: ReadonlyArray<string> | undefined,
  visitor: Visitor,
): number | false | undefined {
  const answer = types === undefined || types.includes(node.type) ? visitor(node, index, parent) : undefined
  if (answer === false) return false
  const [action, next] = Array.isArray(answer) ? answer : [answer, typeof answer === 'number' ? answer : undefined]
  if (action === false) return false
  const {children} = node as Partial<Parent>
  if (action !== SKIP && children !== undefined) {
    for (let at = 0; at < children.length; ) {
      const moved = walk(children[at] as Node, at, node as Parent, types, visitor)
      if (moved === false) return false
      at = moved ?? at + 1
    }
  }
  return next ?? undefined
}
