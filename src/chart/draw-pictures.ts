import {VFile} from 'vfile'
import type {DrawingJob, DrawingResult, Fault, FontStyle, Picture} from '../model/effects.ts'
import {type DrawingRoom, drawChart} from './draw-chart.ts'
import type {Maps} from './plane.ts'
import {makePainter} from './svg/paint-plane.ts'
import {loadMeasure} from './text/load-measure.ts'

/** Draws each picture of a job; in the order of the job. */
export async function drawPictures(
  {pictures, maps}: DrawingJob,
  readFont: (style: FontStyle) => Uint8Array,
): Promise<DrawingResult> {
  const room = {measure: loadMeasure(readFont), maps: readMaps(maps), paint: makePainter()}
  const drawn: Array<DrawingResult[number]> = []
  for (const picture of pictures) drawn.push(await drawPicture(picture, room))
  return drawn
}

async function drawPicture({dataset, specification}: Picture, room: DrawingRoom): Promise<DrawingResult[number]> {
  const faults: Fault[] = []
  const file = new VFile()
  const own = specification && {...specification, file}
  const chart = await drawChart({...dataset, file}, room, own, (rule, facts) => faults.push({rule, facts}))
  return {chart, faults}
}

/**
 * The maps that charts are drawn on, as TopoJSON. Both come from Natural Earth (public domain): the land of the world
 * at 1 : 110 million as packed by world-atlas 2.0.2; the provinces at 1 : 10 million, projected to EPSG:28992.
 */
function readMaps(maps: DrawingJob['maps']): Maps {
  const read = (name: string): unknown => {
    const file = maps.get(`chart/${name}`)
    return file === undefined ? undefined : JSON.parse(new TextDecoder().decode(file))
  }
  return {land: read('land-110m.json'), provinces: read('provincies.json')}
}
