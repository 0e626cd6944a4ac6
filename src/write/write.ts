import type {VFile} from 'vfile'
import type {Effects} from '../model/effects.ts'
import {type FileMeasure, measureFile} from '../model/measure-file.ts'
import {start} from '../model/tasks.ts'
import type {View} from '../model/view.ts'

/** So many files are on their way to the disk at a time: of those that are made when asked for no more are held. */
const most = 16

/**
 * Writes the files of one edition into a staging folder, with a `manifest.json` that names each of them.
 *
 * Reads: rendered files. Returns: those of them with messages. Never: touches what is published, or writes outside the
 * folder; two files with one path are a bug.
 */
export async function write(
  outputs: Iterable<VFile>,
  view: View,
  folder: string,
  effects: Effects,
): Promise<ReadonlyArray<VFile>> {
  await effects.remove(folder)
  const entries = new Map<string, FileMeasure>()
  const told: VFile[] = []
  const underWay: Array<Promise<void>> = []
  try {
    for (const file of outputs) {
      const {path, value} = file
      if (entries.has(path)) throw new Error(`Two outputs are called ${path}`)
      const bytes = typeof value === 'string' ? Buffer.from(value) : value
      entries.set(path, measureFile(bytes))
      if (file.messages.length > 0) told.push(file)
      underWay.push(start(effects.writeFile(`${folder}/${path}`, bytes)))
      if (underWay.length === most) await underWay.shift()
    }
    await Promise.all(underWay)
  } finally {
    await Promise.allSettled(underWay)
  }
  const {publication, edition, level} = view
  const manifest = {
    uitgave: edition.id,
    editie: publication.id,
    datum: publication.date,
    rubricering: level,
    ...(edition.copy && {exemplaar: `${edition.copy.number}/${edition.copy.total}`}),
    bestanden: [...entries].map(([path, measure]) => ({path, ...measure})).sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
  await effects.writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 1)}\n`)
  return told
}
