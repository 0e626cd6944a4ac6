import {Keyword, Lexer} from './lexer.ts'
import {decodeText, type PdfValue} from './value.ts'

/** What the codes that a font draws stand for (a ToUnicode CMap, §9.10.3). */
export interface CharacterMap {
  readonly characters: ReadonlyMap<number, string>
  /** The bytes that a code may have, shortest first. */
  readonly lengths: ReadonlyArray<number>
}

export function readCharacterMap(source: string): CharacterMap {
  const characters = new Map<number, string>()
  const lengths = new Set<number>()
  const lexer = new Lexer(source)
  let operands: PdfValue[] = []
  for (;;) {
    const token = lexer.next()
    if (!(token instanceof Keyword)) {
      operands.push(token)
      continue
    }
    if (token.word === '') break
    if (token.word === 'endcodespacerange') for (const each of strings(operands)) lengths.add(each.length)
    if (token.word === 'endbfchar') addCharacters(operands, characters)
    if (token.word === 'endbfrange') addRanges(operands, characters)
    operands = []
  }
  return {characters, lengths: [...lengths].sort((a, b) => a - b)}
}

function strings(values: ReadonlyArray<PdfValue>): ReadonlyArray<string> {
  return values.filter((value) => typeof value === 'string')
}

function addCharacters(operands: ReadonlyArray<PdfValue>, characters: Map<number, string>): void {
  const pairs = strings(operands)
  for (let at = 0; at + 1 < pairs.length; at += 2) characters.set(toCode(pairs[at]!), toWords(pairs[at + 1]!))
}

function addRanges(operands: ReadonlyArray<PdfValue>, characters: Map<number, string>): void {
  const values = operands.filter((value) => typeof value === 'string' || Array.isArray(value))
  for (let at = 0; at + 2 < values.length; at += 3) {
    const [first, last] = [toCode(values[at] as string), toCode(values[at + 1] as string)]
    const target = values[at + 2]
    for (let code = first; code <= last; code++) {
      if (typeof target === 'string') characters.set(code, shift(toWords(target), code - first))
      else characters.set(code, toWords(String((target as ReadonlyArray<PdfValue>)[code - first] ?? '')))
    }
  }
}

/** The last character of a range's first text counts on. */
function shift(words: string, by: number): string {
  const last = [...words].at(-1) ?? ''
  return words.slice(0, words.length - last.length) + String.fromCodePoint((last.codePointAt(0) ?? 0) + by)
}

/** The number that the bytes of a code are. */
function toCode(bytes: string): number {
  let code = 0
  for (let at = 0; at < bytes.length; at++) code = code * 256 + bytes.charCodeAt(at)
  return code
}

function toWords(bytes: string): string {
  return decodeText(`\xfe\xff${bytes}`)
}
