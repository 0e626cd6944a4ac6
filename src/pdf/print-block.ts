import type {List, RootContent, Table} from 'mdast'
import type {PrintBlock} from './print-node.ts'
import {inside, markOf, printChildren, printNodes, type TextContext} from './print-text.ts'

/** A block as the templates read it; undefined for what prints nothing. */
export function printBlock(node: RootContent, context: TextContext): PrintBlock | undefined {
  const mark = markOf(node, context)
  const inner = inside(node, context)
  switch (node.type) {
    case 'paragraph':
      return {
        type: 'paragraph',
        mark,
        isOmission: node.data?.isOmission || undefined,
        children: printChildren(node, inner),
      }
    case 'blockquote':
      return {type: 'quote', mark, children: printChildren(node, inner)}
    case 'heading': {
      const level = Math.min(node.depth + context.depth, context.headings.last + 1)
      context.headings.last = level
      return {type: 'heading', mark, level, children: printChildren(node, inner)}
    }
    case 'list':
      return {...printList(node, inner), mark}
    case 'code':
      return {type: 'code-block', mark, value: node.value}
    case 'table':
      return {...printTable(node, inner), mark}
    case 'thematicBreak':
      return {type: 'rule'}
    case 'indicator':
      return {type: 'indicator', id: node.id}
    default:
      return undefined
  }
}

function printList(list: List, context: TextContext): PrintBlock {
  return {
    type: 'list',
    start: list.ordered ? (list.start ?? 1) : undefined,
    isTight: list.children.every((item) => item.spread !== true),
    items: list.children.map((item) => printChildren(item, context)),
  }
}

function printTable(table: Table, context: TextContext): PrintBlock {
  const width = Math.max(...table.children.map((row) => row.children.length))
  return {
    type: 'text-table',
    align: Array.from({length: width}, (_, column) => table.align?.[column] ?? 'left'),
    rows: table.children.map((row) =>
      Array.from({length: width}, (_, column) => printNodes(row.children[column]?.children ?? [], context)),
    ),
  }
}
