import type {Measure} from '../../src/chart/plane.ts'
import type {Box} from '../../src/chart/text/place-labels.ts'

export interface DrawnText extends Box {
  readonly text: string
  readonly size: number
}

export interface DrawnMark {
  /** Attributes as written. */
  readonly attributes: string
  readonly fill: string | undefined
  readonly stroke: string | undefined
}

export interface DrawnSvg {
  readonly width: number
  readonly height: number
  readonly texts: ReadonlyArray<DrawnText>
  readonly marks: ReadonlyArray<DrawnMark>
}

/** Reads the texts with the boxes they cover, and the marks, back from a picture. */
export function readSvg(svg: string, measure: Measure): DrawnSvg {
  const [, width = '0', height = '0'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
  const texts: DrawnText[] = []
  const marks: DrawnMark[] = []
  for (const [, left, top, content = ''] of svg.matchAll(/<g transform="translate\(([^,]+),([^)]+)\)">(.*?)<\/g>/g)) {
    for (const [, attributes = '', text = ''] of content.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)) {
      texts.push(boxOf(attributes, decode(text), Number(left), Number(top), measure))
    }
    for (const [, attributes = ''] of content.matchAll(/<(?:path|line)([^>]*)\/>/g)) {
      marks.push({attributes, fill: attributeOf(attributes, 'fill'), stroke: attributeOf(attributes, 'stroke')})
    }
  }
  return {width: Number(width), height: Number(height), texts, marks}
}

function boxOf(attributes: string, text: string, left: number, top: number, measure: Measure): DrawnText {
  const [, x = '0', y = '0'] = /transform="translate\(([^,]+),([^)]+)\)"/.exec(attributes) ?? []
  const size = Number(attributeOf(attributes, 'font-size'))
  const width = measure(text, size, attributeOf(attributes, 'font-weight') === '600' ? 600 : 400)
  const anchor = attributeOf(attributes, 'text-anchor') ?? 'start'
  const start = left + Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  const baseline = top + Number(y)
  return {text, size, left: start, right: start + width, top: baseline - 0.68 * size, bottom: baseline + 0.2 * size}
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]
}

function decode(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}
