import {Unreadable} from '../unreadable.ts'
import {Name, type PdfValue, Reference} from './value.ts'

/** An operator or a keyword: what is none of the values. */
export class Keyword {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

/** Each word is made once. */
const keywords = new Map<string, Keyword>()
const names = new Map<string, Name>()

function keyword(word: string): Keyword {
  const known = keywords.get(word)
  if (known !== undefined) return known
  const made = new Keyword(word)
  if (word.length < 20) keywords.set(word, made)
  return made
}

/** 1 white space, 2 delimiter, 0 regular (§7.2.2). */
const kinds = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = 1
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = 2

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

/** Reads values and words from a PDF's text (its bytes as Latin-1), from `position` on. */
export class Lexer {
  readonly text: string
  position: number

  constructor(text: string, position = 0) {
    this.text = text
    this.position = position
  }

  /** To the next token; over comments too. */
  skipSpace(): void {
    const {text} = this
    for (;;) {
      const code = text.charCodeAt(this.position)
      if (code === 0x25) this.skipComment()
      else if (kinds[code] === 1) this.position++
      else return
    }
  }

  /** A value, or a keyword; undefined stands for null, and the end is an empty keyword. */
  next(): PdfValue | Keyword {
    this.skipSpace()
    const {text, position} = this
    switch (text.charAt(position)) {
      case '/':
        return this.readName()
      case '(':
        return this.readString()
      case '[':
        this.position++
        return this.readArray(']')
      case '<':
        if (text.charAt(position + 1) !== '<') return this.readHex()
        this.position += 2
        return this.readDictionary()
      case ']':
      case '{':
      case '}':
      case ')':
        this.position++
        return keyword(text.charAt(position))
      case '>':
        this.position += text.charAt(position + 1) === '>' ? 2 : 1
        return keyword('>>')
      default:
        return this.readWord()
    }
  }

  /** Passes over numbers and words of one letter that draw lines, and notes where the numbers since the last word start. */
  skipLines(numbers: number[]): void {
    const {text} = this
    let at = this.position
    for (;;) {
      while (kinds[text.charCodeAt(at)] === 1) at++
      const code = text.charCodeAt(at)
      if (code >= 0x2b && code <= 0x39 && code !== 0x2f) {
        numbers.push(at)
        while (kinds[text.charCodeAt(at)] === 0) at++
      } else if (code >= 0x61 && code !== 0x71 && kinds[text.charCodeAt(at + 1)] === 1) {
        numbers.length = 0
        at++
      } else break
    }
    this.position = at
  }

  /** The number that starts at a place: much quicker than cutting it out and having it parsed. */
  numberAt(start: number): number {
    const {text} = this
    const sign = text.charCodeAt(start) === 0x2d ? -1 : 1
    let value = 0
    let scale = 0
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x2e) scale = 1
      else if (code >= 0x30 && code <= 0x39) {
        value = value * 10 + code - 0x30
        scale *= 10
      } else if (at > start || (code !== 0x2d && code !== 0x2b)) return (sign * value) / (scale || 1)
    }
  }

  /** A value, of which `12 0 R` is one. */
  value(): PdfValue {
    const value = this.next()
    if (value instanceof Keyword) throw new Unreadable()
    return typeof value === 'number' ? this.tryReference(value) : value
  }

  /** Whether this word comes next; if so it is passed. */
  take(word: string): boolean {
    this.skipSpace()
    if (!this.text.startsWith(word, this.position)) return false
    this.position += word.length
    return true
  }

  private skipComment(): void {
    const {text} = this
    for (let code = 0x25; code !== 10 && code !== 13 && this.position < text.length; )
      code = text.charCodeAt(++this.position)
  }

  private tryReference(number: number): number | Reference {
    const {text, position} = this
    let at = position
    const digit = (): boolean => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39
    if (kinds[text.charCodeAt(at)] !== 1) return number
    while (kinds[text.charCodeAt(at)] === 1) at++
    if (!digit()) return number
    while (digit()) at++
    if (kinds[text.charCodeAt(at)] !== 1) return number
    while (kinds[text.charCodeAt(at)] === 1) at++
    if (text.charAt(at) !== 'R' || kinds[text.charCodeAt(at + 1)] === 0) return number
    this.position = at + 1
    return new Reference(number)
  }

  private readWord(): PdfValue | Keyword {
    const {text} = this
    const start = this.position
    while (kinds[text.charCodeAt(this.position)] === 0) this.position++
    const first = text.charCodeAt(start)
    if (first <= 0x39 && first >= 0x2b) return this.numberAt(start)
    const word = text.slice(start, this.position)
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? undefined : keyword(word)
  }

  private readName(): Name {
    const {text} = this
    const start = ++this.position
    while (kinds[text.charCodeAt(this.position)] === 0) this.position++
    const name = text.slice(start, this.position)
    const known = names.get(name)
    if (known !== undefined) return known
    const made = new Name(
      name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    )
    if (name.length < 40) names.set(name, made)
    return made
  }

  private readString(): string {
    const {text} = this
    let result = ''
    let depth = 1
    let start = ++this.position
    const flush = (): void => {
      result += text.slice(start, this.position)
    }
    for (; this.position < text.length; this.position++) {
      const character = text.charAt(this.position)
      if (character === '(') depth++
      else if (character === ')' && --depth === 0) {
        flush()
        this.position++
        return result
      } else if (character === '\\') {
        flush()
        result += this.readEscape()
        start = this.position + 1
      }
    }
    throw new Unreadable()
  }

  /** From a backslash to the last character of its escape. */
  private readEscape(): string {
    const {text} = this
    let code = 0
    let digits = 0
    for (; digits < 3; digits++) {
      const digit = text.charCodeAt(this.position + digits + 1) - 0x30
      if (!(digit >= 0 && digit <= 7)) break
      code = code * 8 + digit
    }
    this.position += digits || 1
    if (digits > 0) return String.fromCharCode(code & 255)
    const character = text.charAt(this.position)
    if (character === '\r' && text.charAt(this.position + 1) === '\n') this.position++
    return character === '\r' || character === '\n' ? '' : (escapes[character] ?? character)
  }

  private readHex(): string {
    const end = this.text.indexOf('>', this.position)
    if (end === -1) throw new Unreadable()
    const digits = this.text.slice(this.position + 1, end).replace(/[^0-9a-f]/gi, '')
    this.position = end + 1
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1')
  }

  private readArray(close: string): ReadonlyArray<PdfValue> {
    const values: PdfValue[] = []
    for (;;) {
      const value = this.next()
      if (!(value instanceof Keyword)) values.push(typeof value === 'number' ? this.tryReference(value) : value)
      else if (value.word === close) return values
      else throw new Unreadable()
    }
  }

  private readDictionary(): ReadonlyMap<string, PdfValue> {
    const values = this.readArray('>>')
    const dictionary = new Map<string, PdfValue>()
    for (let at = 0; at < values.length; at += 2) {
      const key = values[at]
      if (!(key instanceof Name)) throw new Unreadable()
      dictionary.set(key.name, values[at + 1])
    }
    return dictionary
  }
}
