import path from 'node:path'
import {diskEffects} from '../../../src/effects.ts'

let templates: Promise<Readonly<Record<string, Uint8Array>>> | undefined

/** The program's own templates, by their path on a disk in memory; read once. */
export function readTemplates(): Promise<Readonly<Record<string, Uint8Array>>> {
  templates ??= read(path.resolve(import.meta.dirname, '../../../templates'))
  return templates
}

async function read(folder: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const names = await diskEffects.listFiles(folder)
  const contents = await Promise.all(names.map((name) => diskEffects.readFile(path.join(folder, name))))
  return Object.fromEntries(
    names.map((name, index) => [`/programma/templates/${name}`, contents[index] ?? new Uint8Array()]),
  )
}
