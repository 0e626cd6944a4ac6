import {diskEffects} from '../src/effects.ts'
import type {Effects} from '../src/model/effects.ts'

/** A Map as a disk: every effect on files happens in `files`, by path as it was given. */
export interface MemoryEffects extends Effects {
  readonly files: Map<string, Uint8Array>
}

/** Makes a disk of files, with fonts and Typst as they really are. */
export function memoryEffects(initial: Readonly<Record<string, Uint8Array | string>> = {}): MemoryEffects {
  const files = new Map(Object.entries(initial).map(([path, contents]) => [path, toBytes(contents)]))
  const below = (folder: string) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort()
  return {
    ...diskEffects,
    files,
    async readFile(path) {
      const contents = files.get(path)
      if (contents === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), {code: 'ENOENT'})
      return contents
    },
    listFiles: async (folder) => below(folder).map((path) => path.slice(folder.length + 1)),
    listOthers: async () => [],
    async writeFile(path, contents) {
      files.set(path, toBytes(contents))
    },
    async rename(from, to) {
      const moved = [...files].filter(([path]) => path === from || path.startsWith(`${from}/`))
      if (moved.length === 0) throw Object.assign(new Error(`ENOENT: ${from}`), {code: 'ENOENT'})
      removeBelow(files, to)
      for (const [path, contents] of moved) {
        files.delete(path)
        files.set(to + path.slice(from.length), contents)
      }
    },
    remove: async (path) => removeBelow(files, path),
    lock: async () => async () => {},
    exists: async (path) => files.has(path) || below(path).length > 0,
  }
}

function removeBelow(files: Map<string, Uint8Array>, path: string): void {
  for (const key of [...files.keys()]) if (key === path || key.startsWith(`${path}/`)) files.delete(key)
}

function toBytes(contents: Uint8Array | string): Uint8Array {
  return typeof contents === 'string' ? new TextEncoder().encode(contents) : contents
}
