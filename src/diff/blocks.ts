import type {RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {highest, type Level, publicLevel} from '../model/classification.ts'
import type {Section} from '../model/view.ts'
import {type Phrase, type PhraseReading, readPhrase} from './read-phrase.ts'

/** A paragraph, heading, item of a list or row of a table: what is compared as one. */
export interface Block extends Phrase {
  readonly type: 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'code'
  /** Type and words: equal where a reader sees the same. */
  readonly key: string
  readonly level: Level
  /** The nearest heading above it in its section. */
  readonly heading: string | undefined
  /** From 1. */
  readonly position: number
}

/**
 * The blocks of a text, in order, without what is compared elsewhere: indicators are datasets, and a footnote stands
 * in the words that refer to it.
 */
export function readBlocks({body, level}: Section, reading: PhraseReading): ReadonlyArray<Block> {
  const blocks: Block[] = []
  let heading: string | undefined

  function add(type: Block['type'], node: RootContent, levelAbove: Level, mark = ''): void {
    const phrase = readPhrase(node, reading)
    if (phrase.plain === '') return
    const own = highest(levelAbove, node.data?.level)
    blocks.push({
      ...phrase,
      type,
      key: `${type}${mark}\u0000${phrase.key}`,
      level: own,
      heading,
      position: blocks.length + 1,
    })
  }

  function walk(nodes: ReadonlyArray<RootContent>, type: Block['type'], above: Level): void {
    for (const node of nodes) {
      const own = highest(above, node.data?.level)
      if (node.type === 'heading') {
        add('heading', node, own, String(node.depth))
        heading = plainText(node)
      } else if (node.type === 'paragraph') add(type, node, own)
      else if (node.type === 'code') add('code', node, own)
      else if (node.type === 'table') for (const row of node.children) add('row', row, own)
      else if (node.type === 'list') walk(node.children, 'item', own)
      else if (node.type === 'listItem') walk(node.children, 'item', own)
      else if (node.type === 'blockquote') walk(node.children, 'quote', own)
    }
  }

  walk(body.children, 'paragraph', highest(publicLevel, level))
  return blocks
}
