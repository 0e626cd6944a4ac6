import {Unreadable} from '../unreadable.ts'
import {Keyword, Lexer} from './lexer.ts'
import {identity, type Matrix, multiply} from './matrix.ts'
import type {Font} from './read-font.ts'
import {decodeText, isDictionary, Name, type PdfValue} from './value.ts'

/** The words of a content stream in the order that they are drawn, and the words that stand for them. */
export interface Drawing {
  readonly words: string
  /** Texts that marked content gives in place of what is drawn. */
  readonly replacements: string
}

/** An adjustment between two glyphs from which on it is a space: a fifth of the font's size. */
const gap = -200

interface State {
  readonly matrix: Matrix
  readonly font: Font | undefined
  readonly size: number
}

/** Where the last text was drawn, and how long it was. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly length: number
}

/**
 * Reads what a content stream draws as text, whatever its colour, size, place or rendering mode.
 *
 * Lines and areas are passed over: nearly all of a chart is those. The labels of a chart are drawn letter by letter;
 * letters side by side are put together again. Throws `Unreadable` where text is drawn in a font that is not there.
 */
export function readDrawing(source: string, fontOf: (name: string) => Font): Drawing {
  const lexer = new Lexer(source)
  const words: string[] = []
  const replacements: string[] = []
  const numbers: number[] = []
  const saved: State[] = []
  const operands: PdfValue[] = []
  let state: State = {matrix: identity, font: undefined, size: 0}
  let text = identity
  let spot: Spot = {x: 0, y: 0, length: 0}

  /** A number before the operator, counted from the last. */
  const number = (back: number): number => {
    const at = numbers[numbers.length - back]
    if (at === undefined) throw new Unreadable()
    return lexer.numberAt(at)
  }
  const toMatrix = (): Matrix => [number(6), number(5), number(4), number(3), number(2), number(1)]
  const showAll = (items: ReadonlyArray<PdfValue>): void => {
    if (state.font === undefined) throw new Unreadable()
    const [a, b, , , x, y] = multiply(text, state.matrix)
    const size = state.size * Math.hypot(a, b)
    const isBeside = spot.length === 1 && Math.abs(y - spot.y) < size / 4 && x > spot.x && x - spot.x < size
    let shown = ''
    for (const item of items)
      if (typeof item === 'string') shown += state.font.decode(item)
      else if (typeof item === 'number' && item < gap) shown += ' '
    words.push(isBeside ? shown : `\n${shown}`)
    spot = {x, y, length: shown.length}
  }
  const move = (): void => {
    text = multiply([1, 0, 0, 1, number(2), number(1)], text)
    spot = {...spot, length: 0}
  }

  for (;;) {
    lexer.skipLines(numbers)
    const token = lexer.next()
    if (!(token instanceof Keyword)) {
      operands.push(token)
      continue
    }
    const operand = operands.at(-1)
    switch (token.word) {
      case '':
        return {words: words.join(''), replacements: replacements.join('\n')}
      case 'q':
        saved.push(state)
        break
      case 'Q':
        state = saved.pop() ?? state
        break
      case 'cm':
        state = {matrix: multiply(toMatrix(), state.matrix), font: state.font, size: state.size}
        break
      case 'BT':
        text = identity
        break
      case 'Tm':
        text = toMatrix()
        break
      case 'Tf':
        if (!(operand instanceof Name)) throw new Unreadable()
        state = {matrix: state.matrix, font: fontOf(operand.name), size: number(1)}
        break
      case 'Td':
      case 'TD':
        move()
        break
      case 'T*':
      case "'":
      case '"':
        spot = {...spot, length: 0}
        if (operand !== undefined) showAll([operand])
        break
      case 'Tj':
        showAll([operand])
        break
      case 'TJ':
        showAll(Array.isArray(operand) ? (operand as ReadonlyArray<PdfValue>) : [])
        break
      case 'BDC':
      case 'DP':
        if (isDictionary(operand)) replacements.push(...stringsOf(operand))
        break
      case 'ID':
        lexer.position = endOfPicture(source, lexer.position)
        break
    }
    operands.length = 0
    numbers.length = 0
  }
}

function stringsOf(properties: ReadonlyMap<string, PdfValue>): ReadonlyArray<string> {
  return [...properties.values()].filter((value) => typeof value === 'string').map(decodeText)
}

/** A picture within a content stream ends where white space and `EI` stand (§8.9.7). */
function endOfPicture(source: string, from: number): number {
  const end = /\sEI(?=\s|$)/g
  end.lastIndex = from
  if (end.exec(source) === null) throw new Unreadable()
  return end.lastIndex
}
