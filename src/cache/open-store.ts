import type {Effects} from '../model/effects.ts'
import {unseal, writeSealed} from './seal.ts'

/** What was made before, by name. */
export interface Store {
  find(name: string): Uint8Array | undefined
  keep(name: string, contents: Uint8Array): void
  /** Writes what is new and removes what was not asked for, of the kinds that were: `name.kind`. */
  save(): Promise<void>
}

/**
 * Opens a folder of results, read whole: a stage that asks for one then does not wait for the disk.
 *
 * What is broken counts as absent. A file gets its name only when it is complete, so a build that is killed leaves
 * nothing that could be taken for a result. After `save` the folder holds what this build used and nothing older.
 */
export async function openStore(folder: string, effects: Effects): Promise<Store> {
  const names = await effects.listFiles(folder)
  const contents = await Promise.all(names.map((name) => effects.readFile(`${folder}/${name}`)))
  const found = new Map(names.map((name, index) => [name, contents[index]!] as const))
  const used = new Set<string>()
  const fresh = new Map<string, Uint8Array>()
  return {
    find(name) {
      used.add(name)
      const sealed = found.get(name)
      return sealed && unseal(sealed)
    },
    keep(name, contents) {
      used.add(name)
      fresh.set(name, contents)
    },
    async save() {
      const kinds = new Set([...used].map(kindOf))
      const old = names.filter((name) => !used.has(name) && (kinds.has(kindOf(name)) || name.endsWith('.deel')))
      await Promise.all(old.map((name) => effects.remove(`${folder}/${name}`)))
      await Promise.all([...fresh].map(([name, result]) => writeSealed(`${folder}/${name}`, result, effects)))
    },
  }
}

function kindOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
