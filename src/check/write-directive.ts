import {printFigure} from '../model/print-figure.ts'
import {findStep} from './approximation.ts'
import {toScaleOf} from './compare-value.ts'
import type {Entry} from './entry.ts'
import type {Fact} from './fact.ts'
import type {Claim} from './find-claims.ts'

/** A directive, and the words that it prints. */
export interface WrittenDirective {
  /** `:waarde[personele-samenstelling/totaal/2025]{afronden=100}`. */
  readonly source: string
  /** What a reader sees in its place: these very words stand in the text now. */
  readonly printed: string
}

type Attributes = Readonly<Record<string, string>>

/**
 * The directive that prints what stands in a text at a number, its unit and all where the directive prints that too.
 *
 * There is none for figures without a directive, nor where the text writes the number otherwise than the report does.
 */
export function writeDirective(claim: Claim, fact: Fact, text: string): WrittenDirective | undefined {
  const {directive} = fact
  if (directive === undefined) return undefined
  const rest = text.slice(claim.start)
  for (const [label, operands] of spellings(fact)) {
    for (const variant of variants(claim, fact)) {
      const attributes = withWhole(fact, variant)
      const printed = printFigure(directive, operands, attributes)
      if (printed === undefined || printed.length < claim.end - claim.start || !rest.startsWith(printed)) continue
      if (/^[\p{L}\d]|^[.,]\d/u.test(rest.slice(printed.length))) continue
      return {source: spell(directive, label, attributes), printed}
    }
  }
  return undefined
}

/** The plain directive of a fact, whatever it prints; undefined where there is none. */
export function nameDirective(fact: Fact): string | undefined {
  const [spelling] = spellings(fact)
  if (fact.directive === undefined || spelling === undefined) return undefined
  return spell(fact.directive, spelling[0], withWhole(fact, {}))
}

function spell(directive: string, label: string, attributes: Attributes): string {
  const options = Object.entries(attributes).map(([name, value]) => `${name}=${value}`)
  return `:${directive}[${label}]${options.length === 0 ? '' : `{${options.join(' ')}}`}`
}

function withWhole({directive, operands}: Fact, attributes: Attributes): Attributes {
  return directive === 'aandeel' ? {van: operands[1]?.row.id ?? '', ...attributes} : attributes
}

/** The path of a fact's directive with the cells it names; for a fall first from the last to the first. */
function spellings({directive, operands, value}: Fact): ReadonlyArray<readonly [string, ReadonlyArray<Entry>]> {
  const [first, second] = operands
  if (first === undefined) return []
  const row = `${first.dataset.id}/${first.row.id}`
  if (second === undefined || directive === 'aandeel') return [[`${row}/${first.column.id}`, operands]]
  const path = (from: Entry, to: Entry) => [`${row}/${from.column.id}/${to.column.id}`, [from, to]] as const
  if (directive === 'groei') return [path(first, second)]
  return value < 0 ? [path(second, first), path(first, second)] : [path(first, second), path(second, first)]
}

/** Options to try, the fewest first. */
function variants(claim: Claim, fact: Fact): ReadonlyArray<Attributes> {
  const decimalen = String(claim.decimals)
  const step = findStep(Math.abs(claim.value), claim.decimals)
  const rounded = {afronden: String(step)}
  const scale = claim.unit.kind === 'money' ? scales[claim.unit.factor] : undefined
  const isScaled = scale !== undefined && toScaleOf(claim, fact) !== fact.value
  const shapes: ReadonlyArray<Attributes> = [
    {},
    {decimalen},
    ...(step > 1 ? [rounded, {...rounded, decimalen: '0'}] : []),
    ...(isScaled ? [{in: scale}, {in: scale, decimalen}] : []),
  ]
  const sign: Attributes = claim.text.startsWith('+') ? {teken: 'ja'} : {teken: 'nee'}
  return [{}, sign, {eenheid: 'nee'}, {...sign, eenheid: 'nee'}].flatMap((more) =>
    shapes.map((shape) => ({...shape, ...more})),
  )
}

const scales: Readonly<Record<number, string>> = {1: 'eenheden', 1e3: 'duizend', 1e6: 'miljoen', 1e9: 'miljard'}
