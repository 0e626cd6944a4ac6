import type {Point} from 'unist'

/** Makes a function that turns an offset in a text into a line and a column, both from 1. */
export function createPointAt(text: string): (offset: number) => Point {
  const starts = [0]
  for (const {0: ending, index} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
}
