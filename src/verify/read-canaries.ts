import {type ParseError, parseTree} from 'jsonc-parser'
import type {Needle} from '../model/effects.ts'
import {figureKeys, significance} from '../model/figure-keys.ts'
import {foldText} from '../model/find-phrases.ts'
import {wordSequences} from '../model/word-sequences.ts'

/** What somebody wants to have looked for, and where in the file it says so. */
export interface Canaries {
  readonly needles: ReadonlyArray<Needle>
  /** By the owner of a needle: the line that it stands on. */
  readonly lines: ReadonlyArray<number>
  /** Lines that say too little to look for. */
  readonly tooShort: ReadonlyArray<number>
}

/**
 * Reads a list of canaries: a phrase or a number a line, or a list of them in JSON.
 *
 * A number is looked for in every notation, words whatever stands between them; of more than eight words every eight
 * in a row. Undefined when it is no list: JSON that is broken or holds something else.
 */
export function readCanaries(text: string): Canaries | undefined {
  const listed = /^\s*\[/.test(text) ? readJson(text) : readLines(text)
  if (listed === undefined) return undefined
  const needles: Needle[] = []
  const tooShort: number[] = []
  listed.forEach(({words, line}, owner) => {
    const own = toNeedles(words, owner)
    if (own.length === 0) tooShort.push(line)
    needles.push(...own)
  })
  return {needles, lines: listed.map(({line}) => line), tooShort}
}

interface Listed {
  readonly words: string
  readonly line: number
}

function readLines(text: string): ReadonlyArray<Listed> {
  return text
    .split(/\r\n|\n|\r/)
    .map((words, index) => ({words: words.trim(), line: index + 1}))
    .filter(({words}) => words !== '')
}

function readJson(text: string): ReadonlyArray<Listed> | undefined {
  const errors: ParseError[] = []
  const items = parseTree(text, errors)?.children ?? []
  if (errors.length > 0 || items.some(({type}) => type !== 'string' && type !== 'number')) return undefined
  return items.map(({value, offset}) => ({
    words: String(value).trim(),
    line: text.slice(0, offset).split('\n').length,
  }))
}

/** Empty when there are fewer than four letters and digits, or three digits of a number: those stand everywhere. */
function toNeedles(words: string, owner: number): ReadonlyArray<Needle> {
  if (/^[-−+]?\d[\d.,'’\s]*%?$/u.test(words))
    return [...figureKeys(words)]
      .filter((text) => significance(text) >= 3)
      .map((text) => ({kind: 'figure', text, owner}))
  if (foldText(words).length < 4) return []
  return wordSequences(words).map((text) => ({kind: foldText(text).length < 24 ? 'word' : 'phrase', text, owner}))
}
