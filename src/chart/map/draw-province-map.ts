import type {Dataset} from '../../model/dataset.ts'
import {formatNumber} from '../../model/format.ts'
import {provinces} from '../../model/provinces.ts'
import {formatUnit} from '../../model/table-units.ts'
import type {DrawnFigure} from '../figures.ts'
import {drawLegend, type Key} from '../legend.ts'
import {axis, sequence} from '../palette.ts'
import type {Drawing, Frame, Plane} from '../plane.ts'
import {flatPlane, newSheet} from '../sheet.ts'
import {lineHeight} from '../text/draw-words.ts'
import {letteringOf} from '../text/lettering.ts'
import {findTicks} from '../ticks.ts'
import {collectProvinces} from './collect-provinces.ts'
import {country, provinceSpots} from './province-spots.ts'

/** The provinces, darker for higher figures, each with its name and its figure. */
export function drawProvinceMap(dataset: Dataset, frame: Frame): Drawing {
  const width = frame.narrow ? frame.width : 440
  const {figures} = collectProvinces(dataset)
  const classes = classify(
    [...figures.values()].map(({value}) => value),
    dataset.decimals,
  )
  const legend = drawLegend(keysOf(classes, dataset), frame, 0, 0)
  const top = legend === undefined ? 0 : legend.height + 8
  const map = drawProvinces(figures, classes, frame, {top, width})
  return {width: frame.width, height: top + map.height, planes: legend === undefined ? [map] : [legend, map]}
}

/** Where each class of figures begins: at round values, as many classes as there are colours at most. */
function classify(values: ReadonlyArray<number>, decimals: number): ReadonlyArray<number> {
  for (let count = sequence.length + 1; count > 1; count--) {
    const {values: ticks} = findTicks(values, decimals, count)
    const isUsed = (from: number, to = Number.POSITIVE_INFINITY) => values.some((value) => value >= from && value < to)
    const used = ticks.filter((tick, index) => isUsed(tick, ticks[index + 1]))
    if (used.length <= sequence.length) return used
  }
  return [0]
}

/** The classes share the colours evenly, from light to dark. */
function colourOf(value: number, classes: ReadonlyArray<number>): string {
  const index = Math.max(
    0,
    classes.findLastIndex((start) => value >= start),
  )
  const step = (sequence.length - 1) / Math.max(1, classes.length - 1)
  return sequence[Math.round(index * step)] ?? ''
}

function keysOf(classes: ReadonlyArray<number>, dataset: Dataset): ReadonlyArray<Key> {
  const print = (value: number) => formatNumber(value, {decimals: dataset.decimals})
  return classes.map((start, index) => {
    const next = classes[index + 1]
    const words = next === undefined ? `${print(start)} en meer` : `${print(start)} tot ${print(next)}`
    const text = index === 0 ? `${words} ${formatUnit(dataset)}`.trim() : words
    return {text, kind: 'bar', mark: axis, fill: colourOf(start, classes)}
  })
}

function drawProvinces(
  figures: ReadonlyMap<string, DrawnFigure>,
  classes: ReadonlyArray<number>,
  frame: Frame,
  {top, width}: {readonly top: number; readonly width: number},
): Plane {
  const {plain, strong} = letteringOf({size: 12.5, small: 12})
  const scale = width / (country.east - country.west)
  const height = Math.ceil((country.north - country.south) * scale)
  const sheet = newSheet()
  for (const [id, name] of provinces) {
    const [east, north] = provinceSpots.get(id) ?? [0, 0]
    const at = {x: (east - country.west) * scale, y: (country.north - north) * scale, align: 'center'} as const
    const figure = figures.get(id)
    sheet.texts.push({...at, text: name, ...plain})
    if (figure !== undefined) sheet.texts.push({...at, y: at.y + lineHeight(12), text: figure.text, ...strong})
  }
  const translate = [-country.west * scale, country.north * scale] as const
  const fill = new Map([...figures].map(([id, {value}]) => [id, colourOf(value, classes)]))
  const shapes = {
    ...{topology: frame.maps.provinces, feature: 'provincies', stroke: axis, fill},
    projection: {type: 'identity', scale, translate},
  } as const
  return {...flatPlane(sheet, {top, width, height}), shapes}
}
