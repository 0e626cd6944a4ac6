import {oneOf, stems} from './words.ts'

/** What a number counts, as far as two numbers can be compared by it. */
export type Unit =
  | {readonly kind: 'percent' | 'points' | 'vte' | 'none'}
  /** Of the number in euro: 1e9 for "miljard euro". */
  | {readonly kind: 'money'; readonly factor: number}
  /** A rank, or one of a row: "7e plaats". */
  | {readonly kind: 'ordinal'; readonly nouns: ReadonlyArray<string>}
  /** Time, length, weight: never compared with a count of things. */
  | {readonly kind: 'measure'; readonly nouns: ReadonlyArray<string>}
  | {readonly kind: 'count'; readonly nouns: ReadonlyArray<string>}

const factors: Readonly<Record<string, number>> = {duizend: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9}

/** A unit as datasets and sentences write it: "%", "miljard euro", "vte", "aantal leerlingen", "e plaats". */
export function parseUnit(text: string | undefined, scale = 1): Unit {
  const words = (text ?? '').trim().toLowerCase()
  if (/^(%|procent\b(?!punt))/.test(words)) return {kind: 'percent'}
  if (/^procentpunt/.test(words)) return {kind: 'points'}
  if (/\beuro\b|€/.test(words)) return {kind: 'money', factor: scale * (factors[/[a-z]+/.exec(words)?.[0] ?? ''] ?? 1)}
  if (/^(vte|fte|voltijdsequivalent)/.test(words)) return {kind: 'vte'}
  if (/^(e|ste|de)\b/.test(words)) return {kind: 'ordinal', nouns: stems(words.replace(/^\w+/, ''))}
  if (measure.test(words)) return {kind: 'measure', nouns: stems(words.replace(/^jaren$/, 'jaar'))}
  const nouns = stems(words.replace(/^op een schaal.*/, ''))
  return nouns.length === 0 || words === 'rapportcijfer' ? {kind: 'none'} : {kind: 'count', nouns}
}

const measure = new RegExp(
  `^(?:${oneOf(`jaar jaren maand maanden week weken dag dagen nacht nachten uur uren minuten seconden mm cm m km meter kilometer
  mijl voet kg kilo kilogram ton tonnen liter hectare ha m2 m² graden mw gw mwh gwh kwh megawatt knopen gb tb
  bladzijden pagina’s alinea’s kaliber inch watt volt`)})\\b`,
)
