import type {Facts} from '../../diagnostic/diagnose.ts'
import type {RuleId} from '../../diagnostic/rules.ts'
import type {Dataset} from '../../model/dataset.ts'
import type {ChartSpecification} from '../../model/specification.ts'
import type {Chart} from '../../model/view.ts'
import type {Frame, Measure} from '../plane.ts'
import {wrapSvg} from '../svg/compose-svg.ts'
import {describePicture} from '../words/describe-picture.ts'
import {completeSpecification} from './complete-specification.ts'
import {type FlatPicture, flattenSvg} from './flatten-svg.ts'
import {listRows, type PictureRow} from './list-rows.ts'
import {paintSpecification} from './paint-specification.ts'

/** Draws a dataset as its editor wants it, in two widths; undefined where that cannot be, and `report` is told why. */
export async function drawSpecification(
  given: ChartSpecification,
  dataset: Dataset,
  frames: {readonly wide: Frame; readonly narrow: Frame},
  report?: (rule: RuleId, facts: Facts) => void,
): Promise<Chart | undefined> {
  const [wide, narrow] = [
    await paintToWidth(given, dataset, frames.wide),
    await paintToWidth(given, dataset, frames.narrow),
  ]
  if (typeof wide === 'string' || typeof narrow === 'string') {
    const fault = typeof wide === 'string' ? wide : (narrow as string)
    report?.('grafiek-onleesbaar', {fout: fault.replace(/\.$/, '')})
    return undefined
  }
  if (wide.drawn === 0) {
    report?.('grafiek-leeg', {})
    return undefined
  }
  const words = describePicture(dataset, given.kind)
  const names = {title: dataset.title, description: words.description}
  return {
    svg: wrapSvg(wide, {...names, id: `grafiek-${dataset.id}-breed`}),
    narrowSvg: wrapSvg(narrow, {...names, id: `grafiek-${dataset.id}-smal`}),
    width: Math.ceil(wide.width),
    height: Math.ceil(wide.height),
    ...words,
  }
}

/** Less of the width than this for the plane itself, and titles are broken into lines. */
const leastPlane = 0.45

/** How much of the width broken titles may take. */
const titlePart = 0.36

/** A picture as wide as the page, with its titles on one line where there is room; or why it cannot be painted. */
async function paintToWidth(given: ChartSpecification, dataset: Dataset, frame: Frame): Promise<FlatPicture | string> {
  const {width, size, measure} = frame
  const rows = listRows(dataset, {width: Number.POSITIVE_INFINITY, size, measure})
  const whole = await approachWidth(given, rows, frame)
  if (typeof whole === 'string' || whole.plane >= width * leastPlane)
    return typeof whole === 'string' ? whole : whole.picture
  const broken = await approachWidth(given, listRows(dataset, {width: width * titlePart, size, measure}), frame)
  return typeof broken === 'string' ? broken : broken.picture
}

/** Vega-Lite is told how wide the plane is; axes and words come on top. So it is painted until the whole fits. */
async function approachWidth(
  given: ChartSpecification,
  rows: ReadonlyArray<PictureRow>,
  frame: Frame,
): Promise<{readonly picture: FlatPicture; readonly plane: number} | string> {
  let plane = frame.width * 0.7
  for (let time = 0; ; time++) {
    const picture = await paint(completeSpecification(given, rows, {...frame, width: plane}), frame.measure)
    if (typeof picture === 'string') return picture
    const rest = frame.width - picture.width
    const next = Math.max(60, Math.floor(plane + rest))
    if ((rest >= 0 && rest < 1) || next === plane || time === 4) return {picture, plane}
    plane = next
  }
}

async function paint(specification: object, measure: Measure): Promise<FlatPicture | string> {
  const painted = await paintSpecification(specification, measure)
  return 'fault' in painted ? painted.fault : flattenSvg(painted.svg)
}
