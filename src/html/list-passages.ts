import type {Nodes, Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {highest, type Level} from '../model/classification.ts'
import {SKIP, visit} from '../model/visit.ts'

/** A paragraph, a cell, a heading or a piece of code of a text, as plain words. */
export interface Passage {
  readonly words: string
  readonly isHeading: boolean
  /** The anchor of the last heading up to here; undefined before the first. */
  readonly heading: string | undefined
  /** The highest of it and of what stands in it; public where nothing is said. */
  readonly level: Level
  /** Numbers of the footnotes that it refers to. */
  readonly notes: ReadonlyArray<number>
}

const kinds: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'tableCell', 'heading', 'code'])

/** The passages of a text, in order. */
export function listPassages(body: Root): ReadonlyArray<Passage> {
  const found: Passage[] = []
  let heading: string | undefined
  visit(body, (node) => {
    if (!kinds.has(node.type)) return
    if (node.type === 'heading') heading = node.data?.id ?? heading
    const words = plainText(node).replace(/\s+/g, ' ').trim()
    found.push({words, isHeading: node.type === 'heading', heading, ...lookInto(node)})
    return SKIP
  })
  return found
}

function lookInto(node: Nodes): Pick<Passage, 'level' | 'notes'> {
  let level: Level = highest()
  const notes: number[] = []
  visit(node, (inner) => {
    level = highest(level, inner.data?.level, inner.type === 'classifiedText' ? inner.level : undefined)
    if (inner.type === 'footnoteReference' && inner.data?.number !== undefined) notes.push(inner.data.number)
  })
  return {level, notes}
}
