import {VFile} from 'vfile'
import type {DrawingJob, DrawingResult, Fault, FontStyle, Picture} from '../model/effects.ts'
import {type DrawingRoom, drawChart} from './draw-chart.ts'
import {white} from './palette.ts'
import type {Maps, Plane} from './plane.ts'
import {flatPlane} from './sheet.ts'
import {makePainter} from './svg/paint-plane.ts'
import {loadMeasure} from './text/load-measure.ts'

/**
 * Makes ready to draw: reads the typeface and paints one picture of nothing much, so that the first job does not wait
 * for what every picture needs. Gives a function that draws each picture of a job, in the order of the job.
 */
export async function openDrawingRoom(
  readFont: (style: FontStyle) => Uint8Array,
): Promise<(job: DrawingJob) => Promise<DrawingResult>> {
  const measure = loadMeasure(readFont)
  await makePainter()(sample)
  return async ({pictures, maps}) => {
    const room = {measure, maps: readMaps(maps), paint: makePainter()}
    const drawn: Array<DrawingResult[number]> = []
    for (const picture of pictures) drawn.push(await drawPicture(picture, room))
    return drawn
  }
}

/** One of each mark. */
const sample: Plane = flatPlane(
  {
    areas: [{x: 0, x2: 1, y: 0, y2: 1, fill: white}],
    rules: [{x: 0, x2: 1, y: 0, y2: 1, stroke: white, width: 1}],
    lines: [
      {
        points: [
          {x: 0, y: 0},
          {x: 1, y: 1},
        ],
        stroke: white,
        width: 1,
      },
    ],
    points: [{x: 0, y: 0, shape: 'circle', size: 1, fill: white, stroke: white}],
    texts: [{x: 0, y: 0, text: '0', align: 'left', size: 1, weight: 400, fill: white}],
  },
  {width: 1, height: 1},
)

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
