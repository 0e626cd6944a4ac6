import {placeMark} from './place-mark.ts'

/**
 * Says the same drawing in fewer bytes: what neighbouring marks share stands once, on a group around them; paths of one
 * look are one path; texts of one look stand together; what was moved to its place is drawn there. A page shows each
 * chart twice, and many of them.
 *
 * Reads: an SVG of the drawing stage, whose marks are `path`, `line` and `text`, written one after another. Whatever
 * is of another form stays as it is.
 */
export function lightenSvg(svg: string): string {
  const light = svg.replace(marksInARow, (run) => groupMarks((run.match(mark) ?? []).map(placeMark)))
  return shareSize(light.replace(needless, ''))
}

/** What is so without saying it: in a page, whose style sheet states the typeface. */
const needless = / (?:stroke-width="1"|xmlns="[^"]*"|font-family="[^"]*"|transform="translate\(0,0\)")/g

const mark = /<(?:path|line)\b[^<>]*\/>|<text\b[^<>]*>[^<]*<\/text>/g
const marksInARow = new RegExp(`(?:${mark.source})+`, 'g')
const looksOf =
  / (?:fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|font-size|font-weight|text-anchor)="[^"]*"/g

interface Mark {
  readonly looks: string
  readonly bare: string
}

/** Wraps neighbours of equal looks in one group, and joins paths among them. */
function groupMarks(marks: ReadonlyArray<string>): string {
  const runs: Array<{readonly looks: string; readonly marks: string[]}> = []
  for (const {looks, bare} of sortTexts(marks.map(takeApart))) {
    const run = runs.at(-1)
    if (run?.looks !== looks) runs.push({looks, marks: [bare]})
    else if (isOneColour(looks) && isPlain(bare) && isPlain(run.marks.at(-1)))
      run.marks.push(join(run.marks.pop() ?? '', bare))
    else run.marks.push(bare)
  }
  return runs
    .map(({looks, marks: [first = '', ...others]}) =>
      others.length === 0 ? first.replace(/^<\w+/, (tag) => tag + looks) : `<g${looks}>${first}${others.join('')}</g>`,
    )
    .join('')
}

function takeApart(mark: string): Mark {
  const end = mark.search(/\/?>/)
  const looks = (mark.slice(0, end).match(looksOf) ?? []).sort().join('')
  return {looks, bare: mark.slice(0, end).replace(looksOf, '') + mark.slice(end)}
}

/** Puts neighbouring texts of one look together: no text covers another, but for its halo, which comes before it. */
function sortTexts(marks: ReadonlyArray<Mark>): ReadonlyArray<Mark> {
  const isText = ({bare}: Mark) => bare.startsWith('<text')
  const from = marks.findIndex(isText)
  if (from < 0) return marks
  const length = marks.slice(from).findIndex((each) => !isText(each))
  const to = length < 0 ? marks.length : from + length
  const texts = marks.slice(from, to)
  const all = [...new Set(texts.map(({looks}) => looks))]
  const sorted = all.flatMap((looks) => texts.filter((each) => each.looks === looks))
  return [...marks.slice(0, from), ...sorted, ...sortTexts(marks.slice(to))]
}

/** Whether it makes no difference that all of a path is filled before any of it is stroked. */
function isOneColour(looks: string): boolean {
  const [, fill] = / fill="([^"]*)"/.exec(looks) ?? []
  const [, stroke] = / stroke="([^"]*)"/.exec(looks) ?? []
  return fill === undefined || stroke === undefined || fill === stroke
}

/** A path with nothing but its way. */
function isPlain(mark: string | undefined): boolean {
  return mark !== undefined && /^<path d="[^"]*"\/>$/.test(mark)
}

function join(first: string, second: string): string {
  return first.replace('"/>', second.slice(second.indexOf('"') + 1))
}

/** Puts the size that most texts have on the whole. */
function shareSize(svg: string): string {
  const counts = new Map<string, number>()
  for (const [size] of svg.matchAll(/ font-size="[^"]*"/g)) counts.set(size, (counts.get(size) ?? 0) + 1)
  const [most] = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))[0] ?? []
  return most === undefined ? svg : svg.replaceAll(most, '').replace('<svg', `<svg${most}`)
}
