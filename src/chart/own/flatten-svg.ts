import {tidyMark} from '../svg/compose-svg.ts'

/** A picture by Vega as marks one after another, each at its place in the whole. */
export interface FlatPicture {
  readonly width: number
  readonly height: number
  readonly marks: string
  /** How many marks stand for figures: not those of axes, legends and titles. */
  readonly drawn: number
}

const tags = /<(\/?)(g|path|line|rect|text|svg)\b([^>]*?)(\/?)>([^<]*(?:<tspan[^<]*<\/tspan>)*)/g

/** Takes the marks out of the groups that Vega writes, without its frames, roles and classes. */
export function flattenSvg(svg: string): FlatPicture {
  const [, width = '0', height = '0'] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  const groups: Array<{readonly x: number; readonly y: number; readonly isDrawn: boolean}> = []
  let marks = ''
  let drawn = 0
  for (const [tag, end, name, attributes = '', , content = ''] of svg.matchAll(tags)) {
    const {x = 0, y = 0, isDrawn = false} = groups.at(-1) ?? {}
    if (name === 'g' && end === '/') groups.pop()
    else if (name === 'g') {
      const [dx, dy] = readPlace(attributes)
      groups.push({x: x + dx, y: y + dy, isDrawn: isDrawn || /class="mark-\w+ role-mark/.test(attributes)})
    } else if (end === '' && name !== 'svg' && !/class="(?:back|fore)ground"/.test(attributes)) {
      if (name === 'rect' && groups.length === 0) continue
      if (isDrawn) drawn++
      marks += name === 'text' ? placeText(attributes, content, x, y) : tidyMark(placeMark(tag, attributes, x, y))
    }
  }
  return {width: Number(width), height: Number(height), marks: `<g transform="translate(0,0)">${marks}</g>`, drawn}
}

const translation = /translate\((-?[\d.e-]+)(?:,\s*(-?[\d.e-]+))?\)/

function readPlace(attributes: string): readonly [number, number] {
  const [, x = '0', y = '0'] = translation.exec(/transform="([^"]*)"/.exec(attributes)?.[1] ?? '') ?? []
  return [Number(x), Number(y)]
}

function placeMark(tag: string, attributes: string, x: number, y: number): string {
  const [dx, dy] = readPlace(attributes)
  const moved = `translate(${x + dx},${y + dy})`
  const opening = tag.slice(0, tag.indexOf('>') + 1)
  if (!attributes.includes('transform="')) return opening.replace(/^<\w+/, (start) => `${start} transform="${moved}"`)
  return opening.replace(translation, moved)
}

/** A text of several lines becomes several texts. */
function placeText(attributes: string, content: string, x: number, y: number): string {
  const lines = [...content.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)]
  const weight = attributes
    .replace(/font-weight="(?:bold|[5-9]00)"/, 'font-weight="600"')
    .replace(/ font-weight="normal"/, '')
  if (lines.length === 0) return `${tidyMark(placeMark(`<text${weight}>`, weight, x, y))}${content}</text>`
  let below = 0
  return lines
    .map(([, line = '', text = '']) => {
      below += Number(/ dy="([\d.-]+)"/.exec(line)?.[1] ?? 0)
      return `${tidyMark(placeMark(`<text${weight}>`, weight, x, y + below))}${text}</text>`
    })
    .join('')
}
