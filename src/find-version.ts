import path from 'node:path'
import {gitEffects} from './git-effects.ts'
import type {Effects} from './model/effects.ts'
import {VersionError} from './run-git.ts'

/** A version that was asked for: where to read it, and what with. */
export interface Version {
  readonly label: string
  readonly root: string
  readonly effects: Effects
}

/**
 * Finds a version by its name: a folder that holds a report, or else a ref at which the folder of the report is read.
 *
 * Throws `VersionError` when there is no such version, or no report in it yet.
 */
export async function findVersion(name: string, root: string, effects: Effects): Promise<Version> {
  const folder = path.resolve(name)
  if (await effects.exists(`${folder}/content/editie.yaml`)) return {label: name, root: folder, effects}
  if (await effects.exists(folder)) {
    const isPath = name.startsWith('.') || name.includes('/')
    if (isPath) throw new VersionError(`In de map ${name} staat geen rapport: content/editie.yaml ontbreekt.`)
  }
  const atRef = await gitEffects(root, name, effects)
  if (!(await atRef.exists(`${root}/content/editie.yaml`)))
    throw new VersionError(`In de versie ‘${name}’ is er nog geen rapport: content/editie.yaml ontbreekt.`)
  return {label: name, root, effects: atRef}
}
