import {getNodePath, type Node} from 'jsonc-parser'
import type {Nodes, Root} from 'mdast'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {isLevel, publicLevel} from '../model/classification.ts'
import type {Part} from '../model/sources.ts'
import {visit} from '../model/visit.ts'
import {directiveTable} from './directive-table.ts'
import {findNearest} from './nearest.ts'

/**
 * Notes on a Markdown file what its labels mark: from the line below the one that opens a block, or from the first
 * word of a run. The label itself is as public as what is around it. Works on a tree straight from parsing.
 */
export function noteTextParts(tree: Root, file: VFile): void {
  const parts: Part[] = []
  visit(tree, ['containerDirective', 'textDirective'], (node) => {
    if (!('name' in node) || !('children' in node) || node.position === undefined) return
    const {name, children} = node as {name: string; children: ReadonlyArray<Nodes>}
    if (node.type === 'textDirective' && Object.hasOwn(directiveTable, name)) return
    const {start, end} = node.position
    const inner = children[0]?.position?.start
    const first = node.type === 'textDirective' ? inner : {line: start.line + 1, column: 1}
    const last = node.type === 'textDirective' ? children.at(-1)?.position?.end : end
    if (first !== undefined && last !== undefined)
      parts.push({level: isLevel(name) ? name : undefined, start: first, end: last})
  })
  file.data.parts = parts.filter(({level}) => level !== publicLevel)
}

/**
 * Notes on a JSON file the objects in it that state a level of their own, and the cells of columns that do.
 *
 * Works on the tree of the text, so that it also tells what is classified in a file that does not fit its schema.
 */
export function noteDataParts(root: Node, file: VFile, pointAt: (offset: number) => Point): void {
  const isRegister = /(^|\/)data\/register\/[^/]+$/.test(file.path)
  const holder = isRegister
    ? /^\w+\/\d+$/
    : /^(rijen|kolommen)\/\d+$|^rijen\/\d+\/waarden\/[^/]+$|^(norm|streefwaarde)$/
  const parts: Part[] = []
  const add = (node: Node, level: Part['level']): void => {
    parts.push({level, start: pointAt(node.offset), end: pointAt(node.offset + node.length)})
  }
  const look = (node: Node): void => {
    if (node.type === 'object' && node !== root) {
      const canHold = holder.test(getNodePath(node).join('/'))
      if (hasLabel(node) || (isRegister && canHold)) add(node, canHold ? readLevel(node) : undefined)
    }
    for (const child of node.children ?? []) look(child)
  }
  look(root)
  for (const column of childrenOf(findField(root, 'kolommen'))) {
    const id = findField(column, 'id')?.value as unknown
    if (!hasLabel(column) || typeof id !== 'string') continue
    for (const row of childrenOf(findField(root, 'rijen'))) {
      const cell = findField(findField(row, 'waarden'), id)
      if (cell !== undefined) add(cell, readLevel(column))
    }
  }
  file.data.parts = parts.filter(({level}) => level !== publicLevel)
}

/** Whether an object says something about its level, perhaps misspelt. */
function hasLabel(node: Node): boolean {
  return keysOf(node).some((key) => findNearest(key, ['rubricering']) !== undefined)
}

function readLevel(node: Node): Part['level'] {
  const value: unknown = findField(node, 'rubricering')?.value
  const labels = keysOf(node).filter((key) => findNearest(key, ['rubricering']) !== undefined)
  return labels.length === 1 && typeof value === 'string' && isLevel(value) ? value : undefined
}

function keysOf(node: Node): ReadonlyArray<string> {
  return node.type === 'object' ? childrenOf(node).map(({children}) => String(children?.[0]?.value)) : []
}

function findField(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== 'object') return undefined
  return childrenOf(node).find(({children}) => children?.[0]?.value === name)?.children?.[1]
}

function childrenOf(node: Node | undefined): ReadonlyArray<Node> {
  return node?.children ?? []
}
