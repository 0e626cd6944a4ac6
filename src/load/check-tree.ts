import type {Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {limits} from './limits.ts'

/**
 * Takes out of a tree straight from parsing what is too deep or too wide to go on with, with a message at its place.
 *
 * Everything after this walks trees by recursion, and the stack has an end. Returns whether the tree is as it was.
 */
export function checkTree(tree: Root, file: VFile): boolean {
  const waiting: Array<readonly [Nodes, number]> = [[tree, 0]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next
    if (node.type === 'tableRow' && node.children.length > limits.columns) {
      return refuse(node, `${node.children.length} kolommen`, `${limits.columns} kolommen`)
    }
    if (depth > limits.depth) return refuse(node, 'lagen in elkaar', `${limits.depth} lagen`)
    if ('children' in node) for (const child of node.children) waiting.push([child, depth + 1])
  }
  return true

  function refuse(node: Nodes, what: string, limit: string): false {
    diagnose(file, 'te-veel', node, {wat: what, grens: limit})
    file.data.isDoubtful = true
    tree.children = tree.children.filter(({type}) => type === 'yaml')
    return false
  }
}
