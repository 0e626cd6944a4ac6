import type {Drawing} from '../plane.ts'
import {joinPlanes} from './join-planes.ts'
import type {Painter} from './paint-plane.ts'
import {paintShapes} from './paint-shapes.ts'

/** What names a picture: ids unique in the report, and the words that a screen reader says. */
export interface SvgNames {
  /** Begins every id in the picture. */
  readonly id: string
  readonly title: string
  readonly description: string
}

/**
 * Puts the planes of a drawing into one SVG that says its name and description and nothing else.
 *
 * Of what Vega writes only the marks are kept: its groups, backgrounds and English roles are left out, and numbers
 * are rounded to a tenth of a pixel, which is what can be seen.
 */
export async function composeSvg(
  {width, height, planes}: Drawing,
  {id, title, description}: SvgNames,
  paint: Painter,
): Promise<string> {
  const groups: string[] = []
  for (const plane of joinPlanes({width, height, planes})) {
    const {shapes} = plane
    const map = shapes === undefined ? '' : thinOut(collectMarks(await paintShapes(shapes, plane.width, plane.height)))
    const marks = map + collectMarks(await paint(plane))
    groups.push(`<g transform="translate(${round(plane.left)},${round(plane.top)})">${marks}</g>`)
  }
  return wrapSvg({width, height, marks: groups.join('')}, {id, title, description})
}

/** Puts marks into an SVG that says its name and its description. */
export function wrapSvg(
  {width, height, marks}: {readonly width: number; readonly height: number; readonly marks: string},
  {id, title, description}: SvgNames,
): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  const names = `<title id="${id}-titel">${escapeText(title)}</title><desc id="${id}-tekst">${escapeText(description)}</desc>`
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img"`
  const font = `fill="none" font-family="&quot;Source Sans 3&quot;, sans-serif"`
  return `${root} aria-labelledby="${id}-titel ${id}-tekst" ${font}>${names}${marks}</svg>`
}

/** The marks of a picture by Vega, one after another: paths, lines and texts, without its two frames around each group. */
export function collectMarks(svg: string): string {
  const marks = svg.match(/<(?:path|line)\b[^>]*\/>|<text\b[^>]*>[^<]*<\/text>/g) ?? []
  return marks
    .filter((mark) => !/class="(?:back|fore)ground"/.test(mark))
    .map(tidyMark)
    .join('')
}

/** Leaves out the bends of a coast that are nearer than 1.5 px to the last: half of the points of a map of the world. */
function thinOut(marks: string): string {
  let [x, y] = [0, 0]
  return marks.replace(/L(-?[\d.]+),(-?[\d.]+)(?=L)|[ML](-?[\d.]+),(-?[\d.]+)/g, (bend, x1, y1, x2 = x1, y2 = y1) => {
    if (x1 !== undefined && Math.hypot(Number(x1) - x, Number(y1) - y) < 1.5) return ''
    ;[x, y] = [Number(x2), Number(y2)]
    return bend
  })
}

/** A mark with what can be seen of it: without roles and classes, its numbers rounded to a tenth of a pixel. */
export function tidyMark(mark: string): string {
  const end = mark.indexOf('>') + 1
  const tag = mark
    .slice(0, end)
    .replace(
      / (?:font-family|aria-[a-z]+|role|class)="[^"]*"| (?:text-anchor="start"|font-weight="400"|opacity="1")/g,
      '',
    )
    .replace(/^(?!.* stroke=")(.*) stroke-width="[^"]*"/, '$1')
    .replace(/(?<= (?:d|transform|x|y|x1|y1|x2|y2|font-size)=")[^"]*/g, (value) =>
      value.replace(/-?\d+\.\d+|(?<=\d)px/g, tidyNumber),
    )
  return tag + mark.slice(end)
}

function tidyNumber(text: string): string {
  return text === 'px' ? '' : round(Number(text))
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10 || 0)
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
