import {createHash} from 'node:crypto'
import type {VFile} from 'vfile'
import type {Effects} from '../model/effects.ts'
import type {View} from '../model/view.ts'

/**
 * Writes the files of one edition into a staging folder, with a `manifest.json` that names each of them.
 *
 * Reads: rendered files. Returns: nothing. Never: touches what is published, or writes outside the folder; two
 * files with one path are a bug.
 */
export async function write(
  outputs: ReadonlyArray<VFile>,
  view: View,
  folder: string,
  effects: Effects,
): Promise<void> {
  await effects.remove(folder)
  const sorted = [...outputs].sort((a, b) => (a.path < b.path ? -1 : 1))
  const entries = sorted.map((file) => ({path: file.path, ...measure(file.value)}))
  const twice = entries.find(({path}, index) => path === entries[index + 1]?.path)
  if (twice !== undefined) throw new Error(`Two outputs are called ${twice.path}`)
  await Promise.all(sorted.map((file) => effects.writeFile(`${folder}/${file.path}`, file.value)))
  const {publication, edition, level} = view
  const manifest = {
    uitgave: edition.id,
    editie: publication.id,
    datum: publication.date,
    rubricering: level,
    ...(edition.copy && {exemplaar: `${edition.copy.number}/${edition.copy.total}`}),
    bestanden: entries,
  }
  await effects.writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 1)}\n`)
}

function measure(value: VFile['value']): {bytes: number; sha256: string} {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value
  return {bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex')}
}
