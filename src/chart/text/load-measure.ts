import type {FontStyle} from '../../model/effects.ts'
import type {Measure} from '../plane.ts'
import {type Advances, readAdvances} from './read-advances.ts'

/** A way to measure texts in the report's typeface; each character is looked up once. */
export function loadMeasure(readFont: (style: FontStyle) => Uint8Array): Measure {
  const regular = remember(readAdvances(readFont('Regular')))
  const semibold = remember(readAdvances(readFont('Semibold')))
  return (text, size, weight = 400) => {
    const advances = weight === 600 ? semibold : regular
    let width = 0
    for (const character of text) width += advances(character.codePointAt(0) ?? 0)
    return width * size
  }
}

function remember(advances: Advances): Advances {
  const known = new Map<number, number>()
  return (codePoint) => {
    const width = known.get(codePoint) ?? advances(codePoint)
    known.set(codePoint, width)
    return width
  }
}
