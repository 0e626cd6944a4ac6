import path from 'node:path'
import {project} from '../../src/classify/project.ts'
import {diskEffects} from '../../src/effects.ts'
import {load} from '../../src/load/load.ts'
import type {Edition} from '../../src/model/edition.ts'
import type {Sources} from '../../src/model/sources.ts'
import type {Cleared, View} from '../../src/model/view.ts'
import {resolve} from '../../src/resolve/resolve.ts'

export const root = path.resolve(import.meta.dirname, '../..')

/** The edition of somebody who may see everything: what the check of the whole report reads. */
export const everything: Edition = {id: 'alles', clearance: 'stg-zeer-geheim', kind: 'report', title: 'Alles'}

/** The sources of the report in this repository, with other texts in the place of some: by path within it. */
export function loadReport(texts: ReadonlyMap<string, string> = new Map()): Promise<Sources> {
  const effects = {
    ...diskEffects,
    readFile: async (file: string): Promise<Uint8Array> => {
      const text = texts.get(path.relative(root, file))
      return text === undefined ? diskEffects.readFile(file) : new TextEncoder().encode(text)
    },
  }
  return load({root, overlays: [], program: root}, effects)
}

/** The report as one resolved view of all levels. */
export function viewEverything(sources: Sources): Cleared<View> {
  return resolve(project(sources, everything).view)
}
