import path from 'node:path'
import {parseArgs} from 'node:util'
import {hasErrors} from './diagnostic/diagnose.ts'
import {formatMessages} from './diagnostic/report.ts'
import {findVersion} from './find-version.ts'
import {load} from './load/load.ts'
import type {Effects} from './model/effects.ts'
import type {CommandOutcome} from './run-build.ts'
import {VersionError} from './run-git.ts'

export const keepUsage = `  npm run keep -- [VERSIE] [--root MAP] [--overlay MAP]…
`

/**
 * Keeps an edition as it was published, so that later ones can say what changed since: `::wijzigingen{sinds=…}`.
 *
 * Copies the sources of a version, or of the folder as it is now, byte for byte to `data/edities/<id>/`; what lies in an
 * overlay to the same place in that overlay, so that nothing classified leaves its folder. An edition is kept once, and
 * only when nothing is wrong with it. `program` is where the templates are.
 */
export async function runKeep(args: ReadonlyArray<string>, program: string, effects: Effects): Promise<CommandOutcome> {
  const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true})
  const [name, ...more] = positionals
  if (more.length > 0) return end(2, 'Noem één versie, of geen: dan wordt de map bewaard zoals zij nu is.')
  const root = path.resolve(values.root ?? '.')
  const overlays = (values.overlay ?? []).map((folder) => path.resolve(folder))
  try {
    const version = name === undefined ? {root, effects} : await findVersion(name, root, effects)
    const {publication, files} = await load({root: version.root, overlays, program}, version.effects)
    if (hasErrors(files)) return end(1, `${formatMessages(files)}Er is niets bewaard.`)
    const at = `data/edities/${publication.id}`
    const copies = [{from: version.root, to: root}, ...overlays.map((folder) => ({from: folder, to: folder}))]
    for (const {to} of copies) {
      if (!(await effects.exists(`${to}/${at}`))) continue
      return end(1, `De editie ${publication.id} is al bewaard in ${path.relative(process.cwd(), `${to}/${at}`)}.`)
    }
    const kept = await Promise.all(copies.map(({from, to}) => copySources(from, `${to}/${at}`, version.effects)))
    const count = kept.reduce((sum, each) => sum + each, 0)
    return {code: 0, output: `De editie ${publication.id} is bewaard in ${at}: ${count} bestanden.\n`, messages: ''}
  } catch (error) {
    if (error instanceof VersionError) return end(2, error.message)
    throw error
  }
}

const options = {root: {type: 'string'}, overlay: {type: 'string', multiple: true}} as const

/** Copies what a report is made of, without handbooks, hidden files and the editions that it keeps itself. */
async function copySources(from: string, to: string, effects: Effects): Promise<number> {
  const lists = await Promise.all(
    ['content', 'data'].map(async (folder) =>
      (await effects.listFiles(`${from}/${folder}`)).map((file) => `${folder}/${file}`),
    ),
  )
  const files = lists.flat().filter((file) => !/(^|\/)(\.|README\.md$)|^data\/edities\//.test(file))
  await Promise.all(
    files.map(async (file) => effects.writeFile(`${to}/${file}`, await effects.readFile(`${from}/${file}`))),
  )
  return files.length
}

function end(code: 1 | 2, sentence: string): CommandOutcome {
  return {code, output: '', messages: `${sentence}\n`}
}
