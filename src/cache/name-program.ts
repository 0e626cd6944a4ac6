import type {Effects} from '../model/effects.ts'
import {hash} from './hash.ts'

/** A name for this very program and what it runs on: its code, its packages, Node. Undefined where they cannot be read. */
export async function nameProgram(program: string, effects: Effects): Promise<string | undefined> {
  const {node, icu = ''} = process.versions
  const compiled = await effects.readFile(`${program}/build/js/compiled`).catch(() => undefined)
  return compiled && hash(node, icu, compiled)
}
