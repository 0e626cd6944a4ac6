import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {DrawingRoom} from '../../src/chart/draw-chart.ts'
import {makePainter} from '../../src/chart/svg/paint-plane.ts'
import {loadMeasure} from '../../src/chart/text/load-measure.ts'
import {diskEffects} from '../../src/effects.ts'

const land = path.resolve(import.meta.dirname, '../../templates/chart/land-110m.json')

/** What charts are made with: the report's typeface and the land of the world. */
export async function drawingRoom(): Promise<DrawingRoom> {
  const measure = await loadMeasure(diskEffects)
  return {measure, land: JSON.parse(readFileSync(land, 'utf8')), paint: makePainter()}
}
