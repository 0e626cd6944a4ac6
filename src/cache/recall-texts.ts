import {deserialize, serialize} from 'node:v8'
import type {Effects} from '../model/effects.ts'
import {type Inputs, type Remember, tellInputs} from '../model/remember.ts'
import {hash} from './hash.ts'
import {readSealed, writeSealed} from './seal.ts'

export interface TextMemory {
  /** Gives again what a text said the last time; everything else is made anew. */
  readonly remember: Remember
  /** Keeps what was asked for, and nothing older, for the next time. */
  save(): Promise<void>
}

/** What `recallFile` asks for. */
interface Reading {
  readonly messages: ReadonlyArray<unknown>
}

/**
 * Remembers from one command to the next what each text and each dataset said: taking them apart costs more than all
 * other reading.
 *
 * It is of all levels, as the sources are, so it lies in `.cache/alle-bronnen/` of a folder of editions. What a file
 * says hangs on its text, on `program` and on nothing else; only what had no messages is kept, as plain data.
 */
export async function openTexts(out: string, program: string, effects: Effects): Promise<TextMemory> {
  const path = `${out}/.cache/alle-bronnen/teksten`
  const contents = await readSealed(path, effects)
  const known: ReadonlyMap<string, Uint8Array> = contents === undefined ? new Map() : deserialize(contents)
  const kept = new Map<string, Uint8Array>()
  return {
    remember<T>(place: string, inputs: Inputs, make: () => T): T {
      if (!place.startsWith('file ')) return make()
      const name = hash(program, place, JSON.stringify(tellInputs(inputs)))
      const found = known.get(name)
      const made = found === undefined ? make() : (deserialize(found) as T)
      const packed = found ?? pack(made as Reading)
      if (packed !== undefined) kept.set(name, packed)
      return made
    },
    async save() {
      if (kept.size === known.size && [...kept.keys()].every((name) => known.has(name))) return
      await writeSealed(path, serialize(kept), effects)
    },
  }
}

/** Undefined for what has messages, or is more than plain data: a register knows its places by functions. */
function pack(reading: Reading): Uint8Array | undefined {
  if (reading.messages.length > 0) return undefined
  try {
    return serialize(reading)
  } catch {
    return undefined
  }
}
