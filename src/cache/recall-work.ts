import {deserialize, serialize} from 'node:v8'
import type {Level} from '../model/classification.ts'
import type {DrawingResult, Effects, TypstJob, TypstResult} from '../model/effects.ts'
import {printData} from '../model/print-data.ts'
import {hash} from './hash.ts'
import type {Store} from './open-store.ts'

/**
 * Draws and typesets only what was not drawn or typeset before, from the same data by the same program.
 *
 * Each clearance has a store of its own, so nothing that was made for readers of one level is ever found, or missed, for
 * those of another.
 */
export function recallWork(
  {draw, typeset}: Pick<Effects, 'draw' | 'typeset'>,
  stores: ReadonlyMap<Level, Store>,
  program: string,
): Pick<Effects, 'draw' | 'typeset'> {
  return {
    async draw(job) {
      const store = stores.get(job.clearance)
      if (store === undefined) return draw(job)
      const maps = hash(...[...job.maps].flat())
      const names = job.pictures.map((picture) => `${hash(program, maps, printData(picture))}.grafiek`)
      const known = names.map((name) => readDrawing(store.find(name)))
      const missing = job.pictures.filter((_, index) => known[index] === undefined)
      const made = missing.length === 0 ? [] : [...(await draw({...job, pictures: missing}))]
      return known.map((drawing, index) => {
        const result = drawing ?? made.shift()!
        if (drawing === undefined) store.keep(names[index]!, Buffer.from(JSON.stringify(result)))
        return result
      })
    },
    async typeset(job): Promise<TypstResult> {
      const store = stores.get(job.clearance)
      if (store === undefined) return typeset(job)
      const name = `${hash(program, ...printJob(job))}.pdf`
      const known = store.find(name)
      if (known !== undefined) return deserialize(known) as TypstResult
      const result = await typeset(job)
      if ('pdfs' in result) store.keep(name, serialize(result))
      return result
    },
  }
}

function readDrawing(contents: Uint8Array | undefined): DrawingResult[number] | undefined {
  return contents && (JSON.parse(Buffer.from(contents).toString()) as DrawingResult[number])
}

/** Everything that a PDF depends on: whatever else a job may come to say, and its files. */
function printJob({files, ...rest}: TypstJob): ReadonlyArray<Uint8Array | string> {
  return [JSON.stringify(rest), ...[...files].flat()]
}
