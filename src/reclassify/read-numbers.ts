/** A number as it was typed or as a cell has it, comparable over notations. */
export interface WrittenNumber {
  /** Its digits without zeros at either end: what every notation and every power of ten leaves as it is. */
  readonly digits: string
  /** What it may mean: `1.234` is two numbers. Without sign. */
  readonly values: ReadonlyArray<number>
  readonly offset: number
}

const pattern = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/g

/** The numbers in a text, in Dutch, English or international notation. A year stands for no figure and is left out. */
export function readNumbers(text: string): ReadonlyArray<WrittenNumber> {
  return [...text.matchAll(pattern)]
    .filter(([found]) => !/^(19|20)\d\d$/.test(found))
    .map(({0: found, index}) => ({digits: findDigits(found), values: readValues(found), offset: index}))
}

/** The digits of a number that has a value. */
export function findDigits(found: string): string {
  return found
    .replace(/e.*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '')
}

function readValues(found: string): ReadonlyArray<number> {
  const dense = found.replace(/[ \u00a0\u202f]/g, '')
  const marks = dense.match(/[.,]/g) ?? []
  const whole = Number(dense.replace(/[.,]/g, ''))
  if (marks.length === 0) return [whole]
  const last = Math.max(dense.lastIndexOf('.'), dense.lastIndexOf(','))
  const decimal = Number(`${dense.slice(0, last).replace(/[.,]/g, '')}.${dense.slice(last + 1)}`)
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(dense)
  if (marks.length > 1) return new Set(marks).size > 1 ? [decimal] : [whole]
  return isGrouped ? [whole, decimal] : [decimal]
}
