import type {Link, RootContent} from 'mdast'
import {levelMarks} from '../model/classification.ts'
import {findAnchor} from './find-anchor.ts'
import type {PrintPhrase} from './print-node.ts'
import {printChildren, type TextContext} from './print-text.ts'

/** A node within a line as the templates read it; several where it has no form of its own; undefined for a block. */
export function printPhrase(node: RootContent, context: TextContext): ReadonlyArray<PrintPhrase> | undefined {
  switch (node.type) {
    case 'text':
    case 'figureValue':
      return [{type: 'text', value: unfold(node.value)}]
    case 'inlineCode':
      return [{type: 'code', value: unfold(node.value)}]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{type: node.type, children: printChildren(node, context)}]
    case 'break':
      return [{type: 'break'}]
    case 'link':
      return printLink(node, context)
    case 'image':
      return [{type: 'image', path: picturePath(node.url), alt: node.alt ?? ''}]
    case 'crossReference': {
      const target = findAnchor(context.view, node.target)
      return [target === undefined ? {type: 'text', value: node.value} : {type: 'reference', target, value: node.value}]
    }
    case 'footnoteReference': {
      const number = node.data?.number
      if (number === undefined) return []
      const isFirst = !context.placed.has(number)
      context.placed.add(number)
      return [{type: 'footnote', number, isFirst}]
    }
    case 'classifiedText':
      return [{type: 'classified', mark: levelMarks[node.level], children: printChildren(node, context)}]
    default:
      return undefined
  }
}

/** A line break of the source is a space on paper. */
function unfold(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

/** Paper has no pages to go to: only addresses that hold anywhere become links. */
function printLink(node: Link, context: TextContext): ReadonlyArray<PrintPhrase> {
  const children = node.children.flatMap((child) => printPhrase(child, context) ?? [])
  return /^(https?|mailto|tel):/i.test(node.url) ? [{type: 'link', url: node.url, children}] : children
}

/** Where a picture lies within the job. */
export function picturePath(url: string): string {
  return `/pictures/${url}`
}
