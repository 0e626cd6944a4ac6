import path from 'node:path'
import {hasErrors} from './diagnostic/diagnose.ts'
import {formatMessages} from './diagnostic/report.ts'
import {runImport} from './import/run-import.ts'
import {load} from './load/load.ts'
import type {Dataset} from './model/dataset.ts'
import type {Effects} from './model/effects.ts'
import type {CommandOutcome} from './run-build.ts'
import {runKeep} from './run-keep.ts'
import {endsIn, listWork} from './scaffold/list-work.ts'
import {type NextEdition, rollEdition} from './scaffold/roll-edition.ts'
import {tagEdition} from './tag-edition.ts'

/**
 * Rolls the report over to its next edition.
 *
 * Gives the edition as it is its tag in git and keeps it, for the list of what changed since; writes the name, the date and the period of the next
 * one; and, when that looks back on a new year, gives each series that ran to the year before a column in which
 * the figures are still to come. Promises that are not settled stay in their register. Returns the list of what people
 * have to write. Never: changes anything when the sources have errors.
 */
export async function runNewEdition(
  next: NextEdition,
  root: string,
  program: string,
  effects: Effects,
): Promise<CommandOutcome> {
  const sources = await load({root, overlays: [], program}, effects)
  const {id, reportingPeriod, file} = sources.publication
  if (hasErrors(sources.files))
    return end(`${formatMessages(sources.files)}Los eerst de fouten op; er is niets gewijzigd.`)
  if (next.id === id || sources.earlier.has(next.id)) return end(`De editie ${next.id} is er al.`)
  const isKept = await effects.exists(`${root}/data/edities/${id}`)
  const tagged = await tagEdition(root, id, isKept) // First: what follows changes the folder.
  const kept = isKept ? undefined : await runKeep(['--root', root], program, effects)
  if (kept !== undefined && kept.code !== 0) return kept

  await effects.writeFile(path.join(root, 'content/editie.yaml'), rollEdition(String(file), next))
  const isNewYear = /^\d{4}$/.test(next.reportingPeriod) && Number(next.reportingPeriod) === Number(reportingPeriod) + 1
  const series = isNewYear ? [...sources.datasets.values()].filter((dataset) => endsIn(reportingPeriod, dataset)) : []
  const filled: string[] = []
  const refused: string[] = []
  for (const dataset of series) {
    const {exitCode} = await addColumn(dataset, next.reportingPeriod, root, effects)
    ;(exitCode === 0 ? filled : refused).push(dataset.id)
  }
  const work = listWork(sources, {filled, refused})
  return {code: 0, output: `${tagged}\n${kept?.output ?? ''}Dit is nu de editie ${next.id}.\n\n${work}`, messages: ''}
}

/** Imports a sheet that says of every row that its figure follows: a new column then gets all that its neighbour has. */
function addColumn({id, rows}: Dataset, year: string, root: string, effects: Effects): ReturnType<typeof runImport> {
  const sheet = `nieuw-${year}.csv`
  const text = [`rij;${year}`, ...rows.map((row) => `${row.id};volgt`)].join('\n')
  return runImport([sheet, '--dataset', id, '--root', root], {
    ...effects,
    exists: async (file) => file === sheet || effects.exists(file),
    readFile: async (file) => (file === sheet ? new TextEncoder().encode(text) : effects.readFile(file)),
  })
}

function end(sentence: string): CommandOutcome {
  return {code: 1, output: '', messages: `${sentence}\n`}
}
