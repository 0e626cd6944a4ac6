import path from 'node:path'
import {project} from '../../src/classify/project.ts'
import {diskEffects} from '../../src/effects.ts'
import {load} from '../../src/load/load.ts'
import type {Dataset} from '../../src/model/dataset.ts'
import type {Edition} from '../../src/model/edition.ts'
import type {Cleared, View} from '../../src/model/view.ts'
import {resolve} from '../../src/resolve/resolve.ts'

const root = path.resolve(import.meta.dirname, '../..')

const everything: Edition = {id: 'alles', clearance: 'stg-zeer-geheim', kind: 'report', title: 'Alles'}

/** Every dataset of the report in this repository as printed, of all levels, sorted by id. */
export async function readDatasets(): Promise<ReadonlyArray<Dataset>> {
  return [...(await readReport()).printed.values()]
}

/** The report in this repository as one resolved view of all levels. */
export async function readReport(): Promise<Cleared<View>> {
  const sources = await load({root, overlays: [], program: root}, diskEffects)
  return resolve(project(sources, everything).view)
}
