import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {DrawingRoom} from '../../src/chart/draw-chart.ts'
import {makePainter} from '../../src/chart/svg/paint-plane.ts'
import {loadMeasure} from '../../src/chart/text/load-measure.ts'
import {diskEffects} from '../../src/effects.ts'

const folder = path.resolve(import.meta.dirname, '../../templates/chart')

/** What charts are made with: the report's typeface and the maps. */
export async function drawingRoom(): Promise<DrawingRoom> {
  const measure = loadMeasure(diskEffects.readFont)
  const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
  return {measure, maps: {land: read('land-110m.json'), provinces: read('provincies.json')}, paint: makePainter()}
}
